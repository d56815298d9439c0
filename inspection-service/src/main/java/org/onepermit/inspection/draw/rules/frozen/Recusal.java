package org.onepermit.inspection.draw.rules.frozen;

import org.onepermit.inspection.draw.rules.text.Line;

/** An inspector who does not visit any site of an enterprise, and why (F-09; APnL §43). */
public record Recusal(String inspector, String enterprise, Reason reason) {

    public enum Reason { OWN_INTEREST, RELATIVE, FORMER_EMPLOYER, OTHER_RELATION, PARTY_REQUEST }

    public Recusal {
        Line.id(inspector);
        Line.id(enterprise);
    }

    String line() {
        return Line.of("recusal", inspector, enterprise, reason);
    }

    static Recusal read(Line line) {
        return new Recusal(line.word("recusal").id(), line.id(), line.choice(Reason.class));
    }
}
