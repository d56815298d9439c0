package org.onepermit.report.check.rules;

import java.util.List;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.check.rules.book.Rules;
import org.onepermit.report.check.rules.book.Severity;

/**
 * The forty checks of DOMAIN D.5, each with the function that makes it and the codes of what it can say. Severity, thresholds and
 * articles are rows of the {@link RuleBook}, texts are in the message catalogue.
 */
public enum ReportRule {
    /** Not submitted in time. */
    ER_01(Timeliness::notSubmitted, "ER-01"),
    /** Submitted late. */
    ER_02(Timeliness::late, "ER-02-LATE", "ER-02-VERY-LATE"),
    /** Wrong period or type. */
    ER_03(Timeliness::wrongPeriod, "ER-03-TYPE", "ER-03-PERIOD"),
    /** Permit not valid for the whole period. */
    ER_04(Timeliness::notHeld, "ER-04-BEFORE", "ER-04-EXPIRED"),
    /** Missing mandatory chapter. */
    ER_05(Completeness::chapters, "ER-05"),
    /** Missing attachment or signature. */
    ER_06(Completeness::attachments, "ER-06-ATTACHMENT", "ER-06-SIGNATURE"),
    /** Pollutant not in the permit, or permitted pollutant missing. */
    ER_07(Scope::pollutants, "ER-07-MISSING", "ER-07-NAME", "ER-07-UNPERMITTED"),
    /** Outlet missing or unknown. */
    ER_08(Scope::outlets, "ER-08-MISSING", "ER-08-UNKNOWN"),
    /** Reported annual amount over the permitted one. */
    ER_09(Amounts::overPermitted, "ER-09-UNIT", "ER-09-OUTLET", "ER-09-PRO-RATA"),
    /** The year is not the sum of its quarters. */
    ER_10(Amounts::quarters, "ER-10-REPORT", "ER-10-EARLIER"),
    /** The unit's total is not the sum of its outlets. */
    ER_11(Amounts::outlets, "ER-11"),
    /** Reported amount against automatic monitoring. */
    ER_12(AutomaticData::amount, "ER-12"),
    /** Reported maximum below the automatic one. */
    ER_13(AutomaticData::maximum, "ER-13"),
    /** Exceedances not declared. */
    ER_14(AutomaticData::exceedances, "ER-14"),
    /** Reported concentration is not that of the laboratory. */
    ER_15(Sampling::laboratory, "ER-15-MAX", "ER-15-MIN", "ER-15-MEAN"),
    /** Unit or magnitude error against earlier periods. */
    ER_16(History::magnitude, "ER-16"),
    /** Permitted concentration exceeded. */
    ER_17(Concentrations::overLimit, "ER-17-CONCENTRATION", "ER-17-RATE"),
    /** Too few samples. */
    ER_18(Sampling::count, "ER-18"),
    /** A planned indicator was not measured. */
    ER_19(Sampling::indicators, "ER-19"),
    /** Method or limit of detection wrong. */
    ER_20(Sampling::method, "ER-20-LOD", "ER-20-METHOD"),
    /** Laboratory without a valid filing on the day of sampling. */
    ER_21(Sampling::laboratories, "ER-21-EXPIRED", "ER-21-UNREGISTERED"),
    /** Impossible value. */
    ER_22(Plausibility::impossible, "ER-22-NEGATIVE", "ER-22-PH", "ER-22-OXYGEN", "ER-22-REMOVAL", "ER-22-UNIT", "ER-22-ORDER", "ER-22-HOURS"),
    /** The same hourly value over and over. */
    ER_23(AutomaticData::constant, "ER-23"),
    /** Output up while emissions go down. */
    ER_24(History::outputAgainstAmount, "ER-24"),
    /** Output over the permitted capacity. */
    ER_25(Scope::capacity, "ER-25-OVER", "ER-25-FAR-OVER"),
    /** Mass balance. */
    ER_26(Balances::mass, "ER-26"),
    /** Raw material or fuel not in the permit. */
    ER_27(Scope::materials, "ER-27"),
    /** Treatment stopped while production ran. */
    ER_28(Ledgers::untreatedHours, "ER-28"),
    /** Gaps in the ledger. */
    ER_29(Ledgers::gaps, "ER-29"),
    /** Ledger against report. */
    ER_30(Ledgers::sums, "ER-30"),
    /** Limit of a special period broken. */
    ER_31(Amounts::specialPeriods, "ER-31-AMOUNT", "ER-31-STOP"),
    /** Stop of production without an explanation. */
    ER_32(Completeness::stops, "ER-32"),
    /** Abnormal event not reported to the bureau. */
    ER_33(Ledgers::events, "ER-33"),
    /** Environment tax against report. */
    ER_34(Balances::tax, "ER-34"),
    /** Disclosure missing. */
    ER_35(Completeness::disclosure, "ER-35-EMPTY", "ER-35-DEAD"),
    /** Copy of the last report. */
    ER_36(History::copy, "ER-36"),
    /** Digits that nobody measures. */
    ER_37(Digits::anomalies, "ER-37-LAST", "ER-37-FIRST"),
    /** Network rate of automatic monitoring low. */
    ER_38(AutomaticData::networkRate, "ER-38-LOW", "ER-38-VERY-LOW"),
    /** Outlets or capacity changed without re-application. */
    ER_39(Scope::drift, "ER-39-DECLARED", "ER-39-CAPACITY", "ER-39-OUTLET"),
    /** Solid-waste balance. */
    ER_40(Balances::waste, "ER-40");

    private final Check check;
    private final List<String> codes;

    ReportRule(Check check, String... codes) {
        this.check = check;
        this.codes = List.of(codes);
    }

    /** A rule as a function: it reads the examination and tells the ruling what it compared, found and missed. */
    @FunctionalInterface
    interface Check {
        void judge(Examination examination, Ruling ruling);
    }

    /** The id as DOMAIN prints it, such as {@code ER-09}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** Codes of what it can say. */
    public List<String> codes() {
        return codes;
    }

    /** What the rule says; without a report only ER-01 has anything to say. */
    public Verdict judge(Examination examination, Rules rules) {
        Ruling ruling = new Ruling(this, rules);
        if (examination.report() == null && this != ER_01) {
            ruling.gap(Gap.NO_REPORT);
        } else {
            check.judge(examination, ruling);
        }
        return ruling.verdict();
    }
}
