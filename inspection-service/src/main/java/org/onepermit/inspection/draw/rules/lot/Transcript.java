package org.onepermit.inspection.draw.rules.lot;

import static org.onepermit.inspection.draw.rules.DrawProblem.NOT_CANONICAL;
import static org.onepermit.inspection.draw.rules.DrawProblem.OUTCOME_ALTERED;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.draw.rules.frozen.DrawRule;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.seal.Commitment;
import org.onepermit.inspection.draw.rules.seal.Reveal;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Lines;
import org.onepermit.inspection.draw.rules.text.Register;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * Everything about a batch in one text, enough to draw it again (FORMAT.md 7): rule, registers, commitment, what opens it, outcome,
 * adjustments. It grows at its end only.
 */
public final class Transcript {

    private static final String HEAD = "onepermit-draw-transcript";
    private static final byte[] OUTCOME = Sha256.utf8("onepermit-draw-outcome-1");

    private final FrozenPlan plan;
    private final Commitment commitment;
    private final Reveal reveal;
    private final Batch batch;
    private final byte[] outcome;
    private final List<String> adjustments = new ArrayList<>();
    private byte[] chain;
    private int adjusted;

    private Transcript(FrozenPlan plan, Commitment commitment, Reveal reveal) {
        commitment.check(plan);
        this.plan = plan;
        this.commitment = commitment;
        this.reveal = reveal;
        this.batch = Batch.draw(plan, reveal.seed(commitment));
        this.outcome = batch.outcome().text();
        this.chain = Sha256.ofParts(OUTCOME, commitment.hash(), Sha256.of(reveal.text()), Sha256.of(outcome));
    }

    /** Draws. Refused unless plan and secrets are those committed to. */
    public static Transcript draw(FrozenPlan plan, Commitment commitment, Reveal reveal) {
        return new Transcript(plan, commitment, reveal);
    }

    /** Reads a transcript, draws again, and refuses it if a byte differs from what comes out. */
    public static Transcript parse(byte[] text) {
        Sections sections = new Sections(text);
        DrawRule rule = DrawRule.parse(sections.next("rule"));
        Register<InspectionObject> objects = Register.parse(InspectionObject.FORM, sections.next("objects"));
        Register<Inspector> inspectors = Register.parse(Inspector.FORM, sections.next("inspectors"));
        Transcript transcript = draw(FrozenPlan.freeze(rule, objects, inspectors), Commitment.parse(sections.next("commitment")),
            Reveal.parse(sections.next("reveal")));
        OUTCOME_ALTERED.unless(Arrays.equals(transcript.outcome, sections.next("outcome")), "outcome");
        byte[] adjustments = sections.next("adjustments");
        Lines.read(adjustments).stream().filter(line -> line.startsWith("adjustment\t"))
            .forEach(line -> transcript.adjust(Adjustment.read(Line.read(line))));
        OUTCOME_ALTERED.unless(Arrays.equals(Lines.write(transcript.adjustments), adjustments), "adjustments");
        OUTCOME_ALTERED.unless(Arrays.equals(transcript.text(), text), "seal");
        return transcript;
    }

    /** Adds a change at the end (F-12). */
    public void adjust(Adjustment adjustment) {
        List<String> lines = new ArrayList<>(List.of(adjustment.line(adjusted + 1)));
        lines.addAll(batch.adjust(adjustment));
        adjusted++;
        chain = Sha256.ofParts(chain, Sha256.of(Lines.write(lines)));
        lines.add(Line.of("chain", chain));
        adjustments.addAll(lines);
    }

    /**
     * A hash over outcome and adjustments so far. Published when the draw is made and after each adjustment, it gives nothing away and
     * binds everything (F-11).
     */
    public byte[] chain() {
        return chain.clone();
    }

    public Commitment commitment() {
        return commitment;
    }

    public FrozenPlan plan() {
        return plan;
    }

    public Batch batch() {
        return batch;
    }

    /** The whole text in pieces, to be written one after the other: together they may be longer than an array can be. */
    public List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>(List.of(Sha256.utf8(Line.of(HEAD, 1) + "\n")));
        add(parts, "rule", plan.rule().text());
        add(parts, "objects", plan.objects().text());
        add(parts, "inspectors", plan.inspectors().text());
        add(parts, "commitment", commitment.text());
        add(parts, "reveal", reveal.text());
        add(parts, "outcome", outcome);
        add(parts, "adjustments", Lines.write(adjustments));
        MessageDigest digest = Sha256.digest();
        parts.forEach(digest::update);
        parts.add(Sha256.utf8(Line.of("seal", digest.digest()) + "\n"));
        return parts;
    }

    /** The whole text. */
    public byte[] text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        parts().forEach(text::writeBytes);
        return text.toByteArray();
    }

    private static void add(List<byte[]> parts, String name, byte[] section) {
        parts.add(Sha256.utf8(Line.of("section", name, section.length) + "\n"));
        parts.add(section);
    }

    /** Sections one after the other. */
    private static final class Sections {

        private final byte[] text;
        private int at;

        Sections(byte[] text) {
            this.text = text;
            Line head = Line.read(line()).word(HEAD).word("1");
            head.end();
        }

        byte[] next(String name) {
            Line header = Line.read(line()).word("section").word(name);
            int length = header.number();
            header.end();
            NOT_CANONICAL.unless(length <= text.length - at, "section " + name + " ends too early");
            at += length;
            return Arrays.copyOfRange(text, at - length, at);
        }

        private String line() {
            int start = at;
            while (at < text.length && text[at] != '\n') {
                at++;
            }
            NOT_CANONICAL.unless(at < text.length, "the transcript ends too early");
            return new String(text, start, at++ - start, StandardCharsets.UTF_8);
        }
    }
}
