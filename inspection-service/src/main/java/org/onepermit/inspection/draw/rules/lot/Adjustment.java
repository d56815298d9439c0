package org.onepermit.inspection.draw.rules.lot;

import static org.onepermit.inspection.draw.rules.DrawProblem.SAME_PERSON;
import static org.onepermit.inspection.draw.rules.DrawProblem.WRONG_REASON;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.draw.rules.text.Line;

/**
 * A change of a drawn batch (F-12). What was drawn stays written; the change is written after it.
 *
 * @param object      the object concerned, or - for the batch as a whole
 * @param inspector   who leaves the seat, or - if it is no matter of a seat
 * @param requestedBy who asks for it; for a void the auditor (M.5)
 * @param approvedBy  who approves it, somebody else; for a void the leader
 */
public record Adjustment(
    Kind kind, String object, String inspector, Reason reason, String requestedBy, String approvedBy, OffsetDateTime at) {

    public enum Kind {
        REPLACE_OBJECT, REPLACE_SEAT, VOID;

        /** The reasons there are for it. */
        public List<Reason> reasons() {
            return Arrays.stream(Reason.values()).filter(reason -> reason.kind == this).toList();
        }
    }

    /** The reasons there are; no others (F-12). */
    public enum Reason {
        OBJECT_CLOSED(Kind.REPLACE_OBJECT),
        OBJECT_MOVED(Kind.REPLACE_OBJECT),
        OBJECT_MERGED(Kind.REPLACE_OBJECT),
        FORCE_MAJEURE(Kind.REPLACE_OBJECT),
        JOINT_TASK(Kind.REPLACE_OBJECT),
        INSPECTOR_LEAVE(Kind.REPLACE_SEAT),
        INSPECTOR_ILLNESS(Kind.REPLACE_SEAT),
        INSPECTOR_RECUSAL(Kind.REPLACE_SEAT),
        WRONG_REGISTER(Kind.VOID),
        ENTROPY_UNAVAILABLE(Kind.VOID),
        IRREGULARITY(Kind.VOID);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }
    }

    public Adjustment {
        WRONG_REASON.unless(reason.kind == kind, reason + " is no reason to " + kind);
        SAME_PERSON.unless(!Line.id(requestedBy).equals(Line.id(approvedBy)), requestedBy + " cannot approve their own request");
    }

    public static Adjustment ofObject(String object, Reason reason, String requestedBy, String approvedBy, OffsetDateTime at) {
        return new Adjustment(Kind.REPLACE_OBJECT, Line.id(object), Line.NONE, reason, requestedBy, approvedBy, at);
    }

    public static Adjustment ofSeat(
            String object, String inspector, Reason reason, String requestedBy, String approvedBy, OffsetDateTime at) {
        return new Adjustment(Kind.REPLACE_SEAT, Line.id(object), Line.id(inspector), reason, requestedBy, approvedBy, at);
    }

    public static Adjustment ofBatch(Reason reason, String auditor, String leader, OffsetDateTime at) {
        return new Adjustment(Kind.VOID, Line.NONE, Line.NONE, reason, auditor, leader, at);
    }

    String line(int number) {
        return Line.of("adjustment", number, kind, object, inspector, reason, requestedBy, approvedBy, at);
    }

    static Adjustment read(Line line) {
        line.word("adjustment").number();
        return new Adjustment(line.choice(Kind.class), line.field(), line.field(), line.choice(Reason.class), line.id(), line.id(),
            line.instant());
    }
}
