package org.onepermit.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.rules.Position;
import org.onepermit.inspection.visit.rules.RecordStatus;

/**
 * The record of a visit as people read it.
 *
 * @param items     what was found at each item of the check list, with whatever two devices say differently
 * @param recordHash SHA-256 of the record's text since it was locked; null before
 */
public record VisitView(
    String visitCode, String basis, Instant arrivedAt, Instant leftAt, Position arrivedFrom, Integer accuracyMetres, boolean noticeGiven,
    List<Officer> officers, List<ItemView> items, List<NoteView> notes, List<FileView> files, List<String> outletsChecked, String signedBy,
    String signatureId, String refusalToSign, String refusal, RecordStatus recordStatus, String recordHash, Instant lockedAt,
    List<SupplementView> supplements) {

    /** An officer who was there. */
    public record Officer(String name, String certificateNo, LocalDate certificateValidTo, boolean certificateShown) { }

    /** An item and what stands of it; {@code conflicts} waits for a person. */
    public record ItemView(int number, String key, String zh, String en, String basis, boolean mandatory, ValueView finding, ValueView facts,
                           List<ConflictView> conflicts) { }

    /** A value and the change that brought it; null for none. */
    public record ValueView(String changeId, String value, String by, Instant at) {

        static ValueView of(VisitChange change) {
            return new ValueView(change.id(), change.content(), change.madeByName(), change.madeAt());
        }
    }

    /** A value that another device wrote. */
    public record ConflictView(ItemField field, String changeId, String value, String device, String by, Instant at) { }

    /** A statement or a sample. */
    public record NoteView(String id, VisitNote.Kind kind, String subject, String content, String by, Instant at) { }

    /** A photograph or signature. */
    public record FileView(
        String id, VisitFile.Shows shows, String reference, String sha256, String mediaType, long size, Position takenFrom, Integer accuracyMetres,
        Instant takenAt) { }

    /** What was added after the record was locked. */
    public record SupplementView(String content, String recordHash, String by, Instant at) { }
}
