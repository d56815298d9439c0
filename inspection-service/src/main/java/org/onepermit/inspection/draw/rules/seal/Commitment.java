package org.onepermit.inspection.draw.rules.seal;

import static org.onepermit.inspection.draw.rules.DrawProblem.ENTROPY_ALREADY_KNOWN;
import static org.onepermit.inspection.draw.rules.DrawProblem.NOT_CANONICAL;
import static org.onepermit.inspection.draw.rules.DrawProblem.REGISTER_ALTERED;
import static org.onepermit.inspection.draw.rules.DrawProblem.RULE_ALTERED;
import static org.onepermit.inspection.draw.rules.DrawProblem.SAME_PERSON;
import static org.onepermit.inspection.draw.rules.DrawProblem.SAME_SECRET;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Lines;
import org.onepermit.inspection.draw.rules.text.Register;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * What is published before a draw (FORMAT.md 5). From then on nothing that decides the draw can be changed without being seen, and its
 * result cannot be known: two secrets and a value from outside are missing.
 *
 * @param committedAt when it was published; earlier than the entropy exists
 */
public record Commitment(
    String batch, byte[] ruleHash, Root objects, Root inspectors, Party operator, Party witness, EntropySource entropy,
    OffsetDateTime committedAt) {

    /** A register by its size and the root of its tree. */
    public record Root(int size, byte[] hash) {

        static Root of(Register<?> register) {
            return new Root(register.size(), register.root());
        }

        String line(String name) {
            return Line.of(name, size, hash);
        }

        static Root read(Line line, String name) {
            return new Root(line.word(name).number(), line.hash());
        }

        boolean isOf(Register<?> register) {
            return size == register.size() && Arrays.equals(hash, register.root());
        }
    }

    private static final String HEAD = "onepermit-draw-commitment";
    private static final int LINES = 9;

    public Commitment {
        SAME_PERSON.unless(!operator.person().equals(witness.person()), operator.person() + " is operator and witness");
        SAME_SECRET.unless(!Arrays.equals(operator.secretHash(), witness.secretHash()), "operator and witness keep the same secret");
        ENTROPY_ALREADY_KNOWN.unless(committedAt.isBefore(entropy.existsFrom()),
            "committed at " + committedAt + ", entropy known at " + entropy.existsFrom());
    }

    public static Commitment of(FrozenPlan plan, Party operator, Party witness, EntropySource entropy, OffsetDateTime committedAt) {
        return new Commitment(plan.rule().batch(), plan.rule().hash(), Root.of(plan.objects()), Root.of(plan.inspectors()), operator,
            witness, entropy, committedAt);
    }

    public byte[] text() {
        return Lines.write(List.of(Line.of(HEAD, 1), Line.of("batch", batch), Line.of("rule", ruleHash), objects.line("objects"),
            inspectors.line("inspectors"), operator.line("operator"), witness.line("witness"), entropy.line(),
            Line.of("committed", committedAt)));
    }

    /** The one hash that binds everything. */
    public byte[] hash() {
        return Sha256.of(text());
    }

    public static Commitment parse(byte[] text) {
        List<Line> lines = Lines.read(text).stream().map(Line::read).toList();
        NOT_CANONICAL.unless(lines.size() == LINES, "a commitment has " + LINES + " lines");
        lines.get(0).word(HEAD).word("1");
        Commitment commitment = new Commitment(
            lines.get(1).word("batch").id(),
            lines.get(2).word("rule").hash(),
            Root.read(lines.get(3), "objects"),
            Root.read(lines.get(4), "inspectors"),
            Party.read(lines.get(5), "operator"),
            Party.read(lines.get(6), "witness"),
            EntropySource.read(lines.get(7)),
            lines.get(8).word("committed").instant());
        NOT_CANONICAL.unless(Arrays.equals(commitment.text(), text), "the commitment is not written as it must be");
        return commitment;
    }

    /** Refuses a plan that is not the one committed to. */
    public void check(FrozenPlan plan) {
        RULE_ALTERED.unless(batch.equals(plan.rule().batch()) && Arrays.equals(ruleHash, plan.rule().hash()), "batch " + batch);
        REGISTER_ALTERED.unless(objects.isOf(plan.objects()), "objects");
        REGISTER_ALTERED.unless(inspectors.isOf(plan.inspectors()), "inspectors");
    }
}
