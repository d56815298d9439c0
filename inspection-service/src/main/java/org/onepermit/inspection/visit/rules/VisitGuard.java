package org.onepermit.inspection.visit.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;
import org.onepermit.inspection.visit.rules.VisitRecord.Of;
import org.onepermit.inspection.visit.rules.VisitRecord.Officer;
import org.onepermit.inspection.visit.rules.VisitRecord.Photo;

/** Whether a visit may begin and whether its record is complete (M.5 start and finish; F-13 to F-16; APnL §42, §47, §55). */
public final class VisitGuard {

    /** Certificates are valid on legal days. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private VisitGuard() { }

    /** Why the visit may not begin. */
    public static List<Objection> startRefused(VisitRecord visit, Position site, VisitTerms terms) {
        List<Objection> objections = new ArrayList<>(officers(visit, terms));
        if (!visit.noticeGiven()) {
            objections.add(Objection.of("F-13-NOTICE", "noticeGiven", "APnL §55"));
        }
        if (visit.arrivedFrom() == null || visit.arrivedFrom().metresTo(site) > terms.siteMetres()) {
            objections.add(Objection.of("M5-ELSEWHERE", "arrivedFrom", Map.of("limit", terms.siteMetres()), "M.5, F-14"));
        }
        return objections;
    }

    /** Why the record is not complete. A photograph taken elsewhere or at another time does not count, and is named. */
    public static List<Objection> finishRefused(VisitRecord visit, Position site, VisitTerms terms) {
        List<Objection> objections = new ArrayList<>(officers(visit, terms));
        objections.addAll(items(visit));
        objections.addAll(photos(visit, site, terms));
        if (blank(visit.signedBy()) && blank(visit.refusalToSign())) {
            objections.add(Objection.of("F-14-SIGNATURE", "signedBy", "APnL §55, F-14"));
        }
        if (visit.leftAt() == null || visit.leftAt().isBefore(visit.arrivedAt())) {
            objections.add(Objection.of("F-14-TIMES", "leftAt", "F-14"));
        }
        return objections;
    }

    private static List<Objection> officers(VisitRecord visit, VisitTerms terms) {
        List<Objection> objections = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(visit.arrivedAt(), ZONE);
        long present = visit.officers().stream().map(Officer::subject).distinct().count();
        if (present < terms.officers()) {
            objections.add(Objection.of("F-08-OFFICERS", "officers", Map.of("required", terms.officers()), "APnL §42"));
        }
        for (int i = 0; i < visit.officers().size(); i++) {
            Officer officer = visit.officers().get(i);
            if (!officer.certificateShown() || day.isAfter(officer.certificateValidTo())) {
                objections.add(Objection.of("F-13-CERTIFICATE", "officers/" + i, Map.of("certificate", officer.certificateNo()), "APnL §55"));
            }
        }
        return objections;
    }

    private static List<Objection> items(VisitRecord visit) {
        Map<String, Answer> answers = visit.answers().stream().collect(Collectors.toMap(Answer::item, answer -> answer, (first, later) -> later));
        List<Objection> objections = new ArrayList<>();
        for (CheckItem item : CheckItem.all()) {
            Answer answer = answers.get(item.key());
            boolean open = answer == null || answer.finding() == Finding.NOT_CHECKED && blank(answer.facts());
            if (item.mandatory() && open) {
                objections.add(Objection.of("F-15-UNANSWERED", "items/" + item.key(), Map.of("item", item.number()), item.basis()));
            } else if (answer != null && answer.finding() == Finding.PROBLEM && blank(answer.facts())) {
                objections.add(Objection.of("F-14-FACTS", "items/" + item.key(), Map.of("item", item.number()), "F-14"));
            }
        }
        return objections;
    }

    /** At least one panorama, one of each outlet that was checked and one of each problem, all taken on the spot (F-16). */
    private static List<Objection> photos(VisitRecord visit, Position site, VisitTerms terms) {
        Set<String> wanted = new HashSet<>();
        wanted.add(Of.PANORAMA + " ");
        visit.outletsChecked().forEach(outlet -> wanted.add(Of.OUTLET + " " + outlet));
        visit.problems().forEach(item -> wanted.add(Of.ITEM + " " + item));
        visit.photos().forEach(photo -> wanted.remove(photo.of() + " " + (photo.of() == Of.PANORAMA ? "" : photo.reference())));
        Stream<Objection> missing = wanted.stream().sorted()
            .map(what -> Objection.of("F-16-MISSING", "photos", Map.of("what", what.strip()), "F-16"));
        Stream<Objection> wrong = visit.photos().stream().filter(photo -> !onTheSpot(photo, visit, site, terms))
            .map(photo -> Objection.of("F-16-ELSEWHERE", "photos/" + photo.sha256(), Map.of("limit", terms.accuracyMetres()), "F-16"));
        return Stream.concat(missing, wrong).toList();
    }

    private static boolean onTheSpot(Photo photo, VisitRecord visit, Position site, VisitTerms terms) {
        return photo.takenFrom() != null && photo.takenFrom().metresTo(site) <= terms.siteMetres()
            && photo.accuracyMetres() <= terms.accuracyMetres() && within(photo.takenAt(), visit.arrivedAt(), visit.leftAt());
    }

    private static boolean within(Instant at, Instant from, Instant to) {
        return !at.isBefore(from) && (to == null || !at.isAfter(to));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
