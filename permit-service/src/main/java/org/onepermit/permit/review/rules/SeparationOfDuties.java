package org.onepermit.permit.review.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onepermit.permit.filing.rules.Finding;

/** Clerk, reviewer and approver of one application are three persons, whatever roles each holds (J-01). */
public final class SeparationOfDuties {

    private SeparationOfDuties() { }

    /** Duties that must not meet in one person. */
    public enum Duty {
        CLERK("受理", "acceptance"), REVIEWER("审查", "review"), APPROVER("决定", "decision");

        private final String zh;
        private final String en;

        Duty(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** Why a person may not take up a duty: another duty of the application is theirs. Their own duty they may go on with. */
    public static Optional<Finding> refused(Duty duty, String person, Map<Duty, String> holders) {
        return holders.entrySet().stream().filter(held -> held.getKey() != duty && Objects.equals(held.getValue(), person))
            .map(held -> Finding.block("J-01-SAME-PERSON", "", "J-01").with("duty", duty).with("heldZh", held.getKey().zh)
                .with("heldEn", held.getKey().en)).findFirst();
    }
}
