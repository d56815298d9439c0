package org.onepermit.report.check.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.filing.rules.Chapter;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Commitment;
import org.onepermit.report.filing.rules.ExecutionReport.Stop;

/** Every required chapter, annex, signature and explanation is there (D-20 completeness). */
final class Completeness {

    private Completeness() { }

    /** ER-05: a mandatory chapter is empty. The permit says which (D-08); where it is silent, HJ 944 does (D-11). */
    static void chapters(Examination exam, Ruling ruling) {
        for (Chapter chapter : required(exam, ruling)) {
            if (ruling.when(chapter.missingIn(exam.report()))) {
                ruling.find(Finding.at(chapter.field()).with("chapter", chapter).numbers(0, 1).shown(chapter + ": 0 < 1"));
            }
        }
    }

    private static List<Chapter> required(Examination exam, Ruling ruling) {
        List<String> named = exam.content().report(exam.report().type()).map(each -> each.contents()).orElse(List.of());
        if (named.isEmpty()) {
            return ruling.rules().chapters(exam.report().type());
        }
        List<Chapter> chapters = new ArrayList<>();
        for (String name : named) {
            Optional<Chapter> chapter = Chapter.named(name);
            chapter.ifPresentOrElse(chapters::add, () -> ruling.gap(Gap.CONTENT_UNKNOWN));
        }
        return chapters.stream().distinct().toList();
    }

    /** ER-06: an attachment that reports of this type have, or the signed commitment, is not there. */
    static void attachments(Examination exam, Ruling ruling) {
        for (String kind : ruling.rules().attachments(exam.report().type())) {
            if (ruling.when(exam.report().attachments().stream().noneMatch(each -> kind.equals(each.kind())))) {
                ruling.find("ER-06-ATTACHMENT", Finding.at("attachments").with("kind", kind).numbers(0, 1).shown(kind + ": 0 < 1"));
            }
        }
        Commitment commitment = exam.report().commitment();
        if (ruling.when(commitment == null || blank(commitment.signedBy()) || commitment.signedOn() == null)) {
            ruling.find("ER-06-SIGNATURE", Finding.at("commitment").numbers(0, 1).shown("0 < 1"));
        }
    }

    /** ER-32: production stood still for so many days, by the report or by the ledger, and the report does not say why (R §22). */
    static void stops(Examination exam, Ruling ruling) {
        List<Stop> stated = exam.report().basics() == null ? List.of() : exam.report().basics().stops();
        for (int i = 0; i < stated.size(); i++) {
            Stop stop = stated.get(i);
            if (stop.from() != null && stop.to() != null) {
                stop(stop.from(), stop.to(), !blank(stop.explanation()), "basics/stops/" + i + "/explanation", ruling);
            }
        }
        if (exam.evidence().ledger() == null) {
            ruling.gap(Gap.NO_LEDGER);
            return;
        }
        exam.evidence().ledger().idle().forEach(idle -> stop(idle.from(), idle.to(),
            stated.stream().anyMatch(each -> overlap(each, idle.from(), idle.to())), "basics/stops", ruling));
    }

    private static void stop(LocalDate from, LocalDate to, boolean explained, String field, Ruling ruling) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        long least = ruling.threshold("atLeastDays").longValue();
        if (ruling.when(days >= least && !explained)) {
            ruling.find(Finding.at(field).numbers(days, least).with("from", from).with("to", to).shown(days + " d ≥ " + least + " d"));
        }
    }

    private static boolean overlap(Stop stop, LocalDate from, LocalDate to) {
        return stop.from() != null && stop.to() != null && !stop.from().isAfter(to) && !stop.to().isBefore(from);
    }

    /** ER-35: nothing is said on disclosure, or its page has been dead for long (R §23, §36(7)). */
    static void disclosure(Examination exam, Ruling ruling) {
        ExecutionReport.Disclosure disclosure = exam.report().disclosure();
        if (ruling.when(disclosure == null || blank(disclosure.statement()))) {
            ruling.find("ER-35-EMPTY", Finding.at("disclosure").numbers(0, 1).shown("0 < 1"));
        }
        Evidence.LinkProbe probe = exam.evidence().link();
        if (probe == null) {
            ruling.gap(Gap.NO_LINK_PROBE);
            return;
        }
        long dead = probe.deadSince() == null ? 0 : ChronoUnit.DAYS.between(probe.deadSince(), probe.probedOn());
        long allowed = ruling.threshold("ER-35-DEAD", "moreThanDays").longValue();
        if (ruling.when(dead > allowed)) {
            ruling.find("ER-35-DEAD", Finding.at("disclosure/link").numbers(dead, allowed).shown(dead + " d > " + allowed + " d"));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
