package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** The code that a visit is shown to the unit by, and what it says: who comes, why, and on what basis (APnL §55). */
@ApplicationScoped
class VisitCodes {

    /** Without the letters and digits that people take for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The law under which a task of this kind is carried out. */
    String basisOf(InspectionTask task) {
        return switch (task.kind().type()) {
            case ROUTINE -> "《排污许可管理条例》第二十五条、第二十六条；“双随机、一公开”抽查计划";
            case CAMPAIGN -> "《排污许可管理条例》第二十五条、第二十六条；经批准的专项检查";
            case CASE -> "《排污许可管理条例》第二十六条；《行政处罚法》第五十四条（因线索开展的个案检查）";
        };
    }
}
