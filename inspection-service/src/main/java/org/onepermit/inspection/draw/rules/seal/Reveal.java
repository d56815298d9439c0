package org.onepermit.inspection.draw.rules.seal;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;
import static org.onepermit.inspection.draw.rules.DrawProblem.NOT_CANONICAL;
import static org.onepermit.inspection.draw.rules.DrawProblem.SECRET_MISMATCH;

import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Lines;
import org.onepermit.inspection.draw.rules.text.Sha256;

/** What opens a commitment (FORMAT.md 6): both secrets, 32 bytes each, and the entropy. Secret until the last visit (F-11). */
public record Reveal(byte[] operatorSecret, byte[] witnessSecret, Entropy entropy) {

    private static final String HEAD = "onepermit-draw-reveal";
    private static final int LINES = 4;
    private static final byte[] SEED = Sha256.utf8("onepermit-draw-seed-1");

    public Reveal {
        INVALID_VALUE.unless(operatorSecret.length == Sha256.LENGTH && witnessSecret.length == Sha256.LENGTH,
            "a secret has " + Sha256.LENGTH + " bytes");
    }

    /** The seed of the draw; refused if a secret is not the one committed to. */
    public byte[] seed(Commitment commitment) {
        SECRET_MISMATCH.unless(Arrays.equals(Sha256.of(operatorSecret), commitment.operator().secretHash()), "operator");
        SECRET_MISMATCH.unless(Arrays.equals(Sha256.of(witnessSecret), commitment.witness().secretHash()), "witness");
        return Sha256.ofParts(SEED, commitment.hash(), operatorSecret, witnessSecret, Sha256.utf8(entropy.value()));
    }

    public byte[] text() {
        return Lines.write(List.of(Line.of(HEAD, 1), Line.of("operator-secret", operatorSecret), Line.of("witness-secret", witnessSecret),
            Line.of("entropy", Line.text(entropy.value()), entropy.enteredBy(), entropy.confirmedBy())));
    }

    public static Reveal parse(byte[] text) {
        List<Line> lines = Lines.read(text).stream().map(Line::read).toList();
        NOT_CANONICAL.unless(lines.size() == LINES, "a reveal has " + LINES + " lines");
        lines.get(0).word(HEAD).word("1");
        Line entropy = lines.get(3).word("entropy");
        Reveal reveal = new Reveal(lines.get(1).word("operator-secret").hash(), lines.get(2).word("witness-secret").hash(),
            new Entropy(entropy.text(), entropy.id(), entropy.id()));
        NOT_CANONICAL.unless(Arrays.equals(reveal.text(), text), "the reveal is not written as it must be");
        return reveal;
    }
}
