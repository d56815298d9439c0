package org.onepermit.report.check.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.onepermit.report.check.rules.Evidence.Ledger;
import org.onepermit.report.check.rules.Evidence.LedgerSum;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Basics;
import org.onepermit.report.filing.rules.ExecutionReport.Output;
import org.onepermit.report.filing.rules.ExecutionReport.Use;

/** The environmental ledger: kept, explained, and the same as the report (R §21, D.2). */
final class Ledgers {

    private Ledgers() { }

    private static Optional<Ledger> ledger(Examination exam, Ruling ruling) {
        if (exam.evidence().ledger() == null) {
            ruling.gap(Gap.NO_LEDGER);
        }
        return Optional.ofNullable(exam.evidence().ledger());
    }

    /** ER-28: production ran while a treatment facility stood still, and the ledger does not explain it (Code §1104, §1108). */
    static void untreatedHours(Examination exam, Ruling ruling) {
        ledger(exam, ruling).ifPresent(ledger -> {
            if (ledger.treatment().isEmpty()) {
                ruling.gap(Gap.NO_LEDGER);
            }
            ledger.treatment().forEach(each -> {
                BigDecimal unexplained = each.untreatedHours().subtract(each.explainedHours());
                if (ruling.when(unexplained.signum() > 0)) {
                    ruling.find(Finding.at("treatment").with("facility", each.facility()).numbers(each.untreatedHours(), each.explainedHours(), "h")
                        .shown(Figures.plain(each.untreatedHours()) + " − " + Figures.plain(each.explainedHours()) + " > 0 h"));
                }
            });
        });
    }

    /** ER-29: too many days or batches have no entry (R §37(1)). */
    static void gaps(Examination exam, Ruling ruling) {
        ledger(exam, ruling).ifPresent(ledger -> {
            if (ledger.books().isEmpty()) {
                ruling.gap(Gap.NO_LEDGER);
            }
            ledger.books().forEach(book -> {
                BigDecimal percent = ruling.threshold("percent");
                int missing = book.expected() - book.entered();
                if (ruling.when(BigDecimal.valueOf(missing).compareTo(Figures.percent(BigDecimal.valueOf(book.expected()), percent)) > 0)) {
                    ruling.find(Finding.at("ledger").with("kind", book.kind()).numbers(book.entered(), book.expected())
                        .shown(missing + " > " + Figures.plain(percent) + " % × " + book.expected()));
                }
            });
        });
    }

    /** ER-30: output, reagents, water or power of the report are not those of the ledger (R §37(2)). */
    static void sums(Examination exam, Ruling ruling) {
        ledger(exam, ruling).ifPresent(ledger -> {
            if (ledger.sums().isEmpty()) {
                ruling.gap(Gap.NO_LEDGER);
            }
            ledger.sums().forEach(sum -> reported(exam.report(), sum).ifPresentOrElse(
                reported -> sum(sum, reported, ruling), () -> ruling.gap(Gap.VALUE_NOT_REPORTED)));
        });
    }

    private static void sum(LedgerSum sum, BigDecimal reported, Ruling ruling) {
        BigDecimal percent = ruling.threshold("percent");
        if (ruling.when(Figures.apart(reported, sum.amount(), percent))) {
            String name = sum.name() == null ? sum.kind() : sum.name();
            ruling.find(Finding.at(sum.kind().equals("REAGENT") ? "treatment" : "basics").with("name", name).numbers(reported, sum.amount())
                .shown("|" + Figures.plain(sum.amount()) + " − " + Figures.plain(reported) + "| > " + Figures.plain(percent) + " % × "
                    + Figures.plain(sum.amount())));
        }
    }

    private static Optional<BigDecimal> reported(ExecutionReport report, LedgerSum sum) {
        Optional<Basics> basics = Optional.ofNullable(report.basics());
        return switch (sum.kind()) {
            case "OUTPUT" -> basics.flatMap(each -> each.outputs().stream().filter(output -> Objects.equals(output.name(), sum.name()))
                .map(Output::amount).filter(Objects::nonNull).findFirst());
            case "REAGENT" -> report.treatment().stream().flatMap(each -> each.reagents().stream())
                .filter(use -> Objects.equals(use.name(), sum.name())).map(Use::amount).filter(Objects::nonNull).reduce(BigDecimal::add);
            case "WATER" -> basics.map(Basics::waterTonnes);
            case "POWER" -> basics.map(Basics::powerKilowattHours);
            default -> Optional.empty();
        };
    }

    /** ER-33: an abnormal event was not reported to the bureau (R §21, §36(8)). */
    static void events(Examination exam, Ruling ruling) {
        if (exam.evidence().events() == null) {
            ruling.gap(Gap.NO_EVENTS);
            return;
        }
        ruling.when(false);
        exam.evidence().events().stream().filter(each -> ruling.when(each.reportedOn() == null)).forEach(each -> ruling.find(
            Finding.at("emissions/abnormal").with("day", each.day()).with("place", each.place()).with("what", each.what()).numbers(0, 1)
                .shown(each.day() + " " + each.place() + ": 0 < 1")));
    }
}
