package org.onepermit.inspection.visit.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was recorded of a visit (F-14).
 *
 * @param outletsChecked   codes of the outlets that were looked at
 * @param signedBy         who signed for the unit, or null
 * @param refusalToSign    what the officers noted where nobody signed, or null
 */
public record VisitRecord(
    Instant arrivedAt, Instant leftAt, Position arrivedFrom, List<Officer> officers, boolean noticeGiven, List<Answer> answers, List<Photo> photos,
    Set<String> outletsChecked, String signedBy, String refusalToSign) {

    public VisitRecord {
        officers = List.copyOf(officers);
        answers = List.copyOf(answers);
        photos = List.copyOf(photos);
        outletsChecked = Set.copyOf(outletsChecked);
    }

    /** An officer on site. */
    public record Officer(String subject, String certificateNo, LocalDate certificateValidTo, boolean certificateShown) { }

    /** What was found at one item. */
    public record Answer(String item, Finding finding, String facts) { }

    public enum Finding { IN_ORDER, PROBLEM, NOT_APPLICABLE, NOT_CHECKED }

    /**
     * A photograph, hashed when it was taken (F-16).
     *
     * @param accuracyMetres how far off the position may be, as the device tells
     * @param of what it shows: {@code PANORAMA}, {@code OUTLET} with the outlet's code or {@code ITEM} with the item's key as {@code reference}
     */
    public record Photo(Of of, String reference, String sha256, Position takenFrom, int accuracyMetres, Instant takenAt) { }

    public enum Of { PANORAMA, OUTLET, ITEM }

    /** Keys of the items at which something was wrong. */
    public List<String> problems() {
        return answers.stream().filter(answer -> answer.finding() == Finding.PROBLEM).map(Answer::item).toList();
    }
}
