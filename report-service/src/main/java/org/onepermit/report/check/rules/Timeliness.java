package org.onepermit.report.check.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.onepermit.report.duty.rules.Obligation;
import org.onepermit.report.permit.rules.Holding;
import org.onepermit.report.permit.rules.ReportPeriod;

/** Submitted by the permit's date, of the right type and period (D-20 timeliness). */
final class Timeliness {

    private Timeliness() { }

    /** ER-01: past the due date no version is there and none is excused (R §22, §37(3)). */
    static void notSubmitted(Examination exam, Ruling ruling) {
        if (exam.duty().isEmpty()) {
            ruling.gap(Gap.NO_DUTY);
            return;
        }
        Obligation duty = exam.duty().get();
        if (ruling.when(exam.report() == null && duty.owed() && exam.today().isAfter(duty.dueOn()))) {
            ruling.find(Finding.at("").numbers(exam.today(), duty.dueOn()).with("period", duty.period())
                .shown(exam.today() + " > " + duty.dueOn()));
        }
    }

    /** ER-02: submitted after the due date; far too late is a lead (R §37(3)). */
    static void late(Examination exam, Ruling ruling) {
        if (exam.duty().isEmpty()) {
            ruling.gap(Gap.NO_DUTY);
            return;
        }
        LocalDate due = exam.duty().get().dueOn();
        long days = ChronoUnit.DAYS.between(due, exam.filedOn());
        if (ruling.when(exam.duty().get().owed() && days > 0)) {
            boolean lead = days > ruling.threshold("ER-02-VERY-LATE", "moreThanDays").longValue();
            ruling.find(lead ? "ER-02-VERY-LATE" : "ER-02-LATE", Finding.at("").numbers(exam.filedOn(), due).with("days", days)
                .shown(exam.filedOn() + " − " + due + " = " + days + " d > " + (lead ? ruling.threshold("ER-02-VERY-LATE", "moreThanDays") : "0") + " d"));
        }
    }

    /** ER-03: type or period are not in the permit's schedule (R §22). */
    static void wrongPeriod(Examination exam, Ruling ruling) {
        ReportPeriod period = exam.period();
        List<String> types = exam.content().reporting().reports().stream().map(each -> each.type().name()).toList();
        String type = period.type() == null ? "–" : period.type().name();
        if (ruling.when(!types.contains(type))) {
            ruling.find("ER-03-TYPE", Finding.at("type").numbers(type, types).shown(type + " ∉ " + types));
        }
        boolean owed = exam.duty().map(duty -> duty.period().equals(period)).orElse(true);
        if (ruling.when(!period.whole() || !owed)) {
            Object expected = exam.duty().<Object>map(Obligation::period).orElse("–");
            ruling.find("ER-03-PERIOD", Finding.at("periodFrom").numbers(period, expected).shown(period + " ≠ " + expected));
        }
    }

    /** ER-04: days of the period on which no permit was held (R §33). */
    static void notHeld(Examination exam, Ruling ruling) {
        if (!exam.hasPeriod()) {
            ruling.gap(Gap.PERIOD_MALFORMED);
            return;
        }
        ReportPeriod period = exam.period();
        List<Holding> held = exam.permit().held();
        LocalDate first = held.stream().map(Holding::from).min(LocalDate::compareTo).orElse(period.to().plusDays(1));
        long before = first.isAfter(period.from()) ? Math.min(ChronoUnit.DAYS.between(period.from(), first), period.days()) : 0;
        long without = period.days() - before - exam.permit().heldDays(period.from(), period.to());
        if (ruling.when(before > 0)) {
            ruling.find("ER-04-BEFORE", Finding.at("periodFrom").numbers(period.from(), first).with("days", before)
                .shown(period.from() + " < " + first + ", " + before + " d"));
        }
        if (ruling.when(without > 0)) {
            ruling.find("ER-04-EXPIRED", Finding.at("periodTo").numbers(without, 0).with("held", held).shown(without + " d > 0 d"));
        }
    }
}
