package org.onepermit.inspection.draw.rules.lot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.lot.Adjustment.Reason;
import org.onepermit.inspection.draw.rules.lot.Team.Seat;
import org.onepermit.inspection.draw.rules.seal.Reveal;
import org.onepermit.inspection.draw.rules.text.Sha256;
import org.onepermit.platform.problem.ProblemException;

/** F-07: anyone can run it again, and any altered byte is seen. */
class TranscriptTest {

    private static final OffsetDateTime NEXT_DAY = OffsetDateTime.parse("2026-11-25T10:00:00+08:00");

    /** A transcript with every kind of line. */
    private static Transcript adjusted() {
        Transcript transcript = PlanFixture.city().draw("3382.16");
        List<Team> teams = transcript.batch().standing();
        transcript.adjust(Adjustment.ofObject(teams.get(2).object(), Reason.OBJECT_CLOSED, "dispatcher", "leader", NEXT_DAY));
        Seat lead = teams.get(0).seats().get(0);
        transcript.adjust(Adjustment.ofSeat(teams.get(0).object(), lead.inspector(), Reason.INSPECTOR_ILLNESS, "dispatcher", "leader",
            NEXT_DAY));
        Seat assistant = teams.get(1).seats().get(1);
        transcript.adjust(Adjustment.ofSeat(teams.get(1).object(), assistant.inspector(), Reason.INSPECTOR_RECUSAL, "dispatcher",
            "leader", NEXT_DAY.plusHours(1)));
        return transcript;
    }

    @Test
    void bothImplementationsAgree() {
        byte[] text = adjusted().text();
        assertThat(Verifier.difference(text)).isEmpty();
        assertThat(Transcript.parse(text).text()).isEqualTo(text);
    }

    @Test
    void bothImplementationsAgreeOnManySeeds() {
        for (int entropy = 0; entropy < 200; entropy++) {
            Transcript transcript = PlanFixture.city().draw("entropy " + entropy);
            SplittableRandom chance = new SplittableRandom(entropy);
            for (int change = 0; change < chance.nextInt(12); change++) {
                adjustSomehow(transcript, chance);
            }
            byte[] text = transcript.text();
            assertThat(Verifier.difference(text)).as("entropy %d", entropy).isEmpty();
            assertThat(Transcript.parse(text).text()).isEqualTo(text);
        }
    }

    private static void adjustSomehow(Transcript transcript, SplittableRandom chance) {
        List<Team> teams = transcript.batch().standing();
        Team team = teams.get(chance.nextInt(teams.size()));
        List<Reason> reasons = List.of(Reason.OBJECT_MERGED, Reason.INSPECTOR_LEAVE, Reason.INSPECTOR_RECUSAL, Reason.JOINT_TASK);
        Reason reason = reasons.get(chance.nextInt(reasons.size()));
        try {
            transcript.adjust(reason.name().startsWith("INSPECTOR")
                ? Adjustment.ofSeat(team.object(), team.seats().get(chance.nextInt(2)).inspector(), reason, "dispatcher", "leader",
                    NEXT_DAY)
                : Adjustment.ofObject(team.object(), reason, "dispatcher", "leader", NEXT_DAY));
        } catch (ProblemException e) {
            assertThat(e.type()).isEqualTo(DrawProblem.NO_INSPECTOR_LEFT);
        }
    }

    /** One bit of every byte in turn: register, rule, secret, result, seal. */
    @Test
    void noAlteredByteGoesUnseen() {
        byte[] text = adjusted().text();
        SplittableRandom chance = new SplittableRandom(7);
        for (int at = 0; at < text.length; at++) {
            byte[] altered = text.clone();
            altered[at] ^= (byte) (1 << chance.nextInt(8));
            assertThat(Verifier.difference(altered)).as("byte %d altered", at).isPresent();
        }
    }

    /** Whoever alters the text can also seal it anew; then the content itself must give the alteration away. */
    @Test
    void noAlteredLineGoesUnseenEvenIfSealedAnew() {
        String text = new String(adjusted().text(), UTF_8);
        SplittableRandom chance = new SplittableRandom(11);
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length - 2; line++) {
            if (lines[line].startsWith("entropy\t3382.16\t") || lines[line].startsWith("adjustment\t")) {
                continue;
            }
            byte[] altered = resealed(with(lines, line, altered(lines[line], chance)));
            assertThat(Verifier.difference(altered)).as("line %d altered: %s", line, lines[line]).isPresent();
        }
    }

    /** A digit or letter becomes another one. */
    private static String altered(String line, SplittableRandom chance) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            if (Character.isLetterOrDigit(line.charAt(at)) && line.charAt(at) < 128) {
                places.add(at);
            }
        }
        int at = places.get(chance.nextInt(places.size()));
        char other = line.charAt(at) == '1' ? '2' : '1';
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    private static String with(String[] lines, int line, String text) {
        String[] changed = lines.clone();
        changed[line] = text;
        return String.join("\n", changed);
    }

    private static byte[] resealed(String text) {
        String body = text.substring(0, text.lastIndexOf("seal\t"));
        return Sha256.utf8(body + "seal\t" + Sha256.hex(Sha256.of(Sha256.utf8(body))) + "\n");
    }

    /** The one alteration that stays consistent is another entropy; the result shows it. */
    @Test
    void anotherEntropyGivesAnotherResult() {
        String text = new String(adjusted().text(), UTF_8);
        assertThat(Verifier.difference(resealed(text.replace("entropy\t3382.16\t", "entropy\t3382.17\t")))).isPresent();
    }

    @Test
    void everyAlteredAdjustmentIsSeenEvenIfSealedAnew() {
        String text = new String(adjusted().text(), UTF_8);
        for (String change : List.of("OBJECT_CLOSED>OBJECT_MERGED", "INSPECTOR_ILLNESS>INSPECTOR_LEAVE", "2026-11-25T11>2026-11-25T12",
            "\tleader\t>\tdeputy\t", "adjustment\t2>adjustment\t3")) {
            String[] fromTo = change.split(">");
            int at = text.lastIndexOf(fromTo[0]);
            assertThat(at).as(change).isPositive();
            String altered = text.substring(0, at) + fromTo[1] + text.substring(at + fromTo[0].length());
            assertThat(Verifier.difference(resealed(altered))).as(change).isPresent();
        }
    }

    /** Everything made anew from the start agrees with itself: then only the hash published before tells. */
    @Test
    void anotherDrawIsToldByThePublishedCommitment() {
        String published = Sha256.hex(adjusted().commitment().hash());
        assertThat(Verifier.difference(adjusted().text(), published)).isEmpty();
        PlanFixture other = PlanFixture.city();
        other.objects.remove(0);
        other.strata.set(0, new Stratum("2101-KEY",
            new Ratio(1, 4), 17));
        byte[] forged = other.draw("3382.16").text();
        assertThat(Verifier.difference(forged)).isEmpty();
        assertThat(Verifier.difference(forged, published)).hasValueSatisfying(difference -> assertThat(difference).contains("published"));
    }

    @Test
    void ourOwnReadingSeesAlteredBytesToo() {
        byte[] text = adjusted().text();
        SplittableRandom chance = new SplittableRandom(3);
        for (int round = 0; round < 1500; round++) {
            byte[] altered = text.clone();
            altered[chance.nextInt(text.length)] ^= (byte) (1 << chance.nextInt(8));
            assertThatThrownBy(() -> Transcript.parse(altered)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void drawingNeedsTheSecretsCommittedTo() {
        var plan = PlanFixture.city().freeze();
        Reveal good = PlanFixture.reveal("3382.16");
        Reveal wrong = new Reveal(PlanFixture.secret("somebody"), good.witnessSecret(), good.entropy());
        assertProblem(DrawProblem.SECRET_MISMATCH, () -> Transcript.draw(plan, PlanFixture.commitment(plan), wrong));
    }

    @Test
    void drawingNeedsTheRegistersAndTheRuleCommittedTo() {
        var commitment = PlanFixture.commitment(PlanFixture.city().freeze());
        Reveal reveal = PlanFixture.reveal("3382.16");
        PlanFixture otherObjects = PlanFixture.city();
        otherObjects.objects.add(PlanFixture.object("EXTRA", "2101-GENERAL", "A"));
        assertProblem(DrawProblem.REGISTER_ALTERED, () -> Transcript.draw(otherObjects.freeze(), commitment, reveal));
        PlanFixture otherInspectors = PlanFixture.city();
        otherInspectors.inspectors.add(PlanFixture.inspector("EXTRA", "2101"));
        assertProblem(DrawProblem.REGISTER_ALTERED, () -> Transcript.draw(otherInspectors.freeze(), commitment, reveal));
        PlanFixture otherRule = PlanFixture.city();
        otherRule.exclusions.remove(0);
        assertProblem(DrawProblem.RULE_ALTERED, () -> Transcript.draw(otherRule.freeze(), commitment, reveal));
    }

    @Test
    void adjustmentsAreOnlyAdded() {
        Transcript transcript = PlanFixture.city().draw("3382.16");
        String before = section(transcript);
        byte[] chain = transcript.chain();
        transcript.adjust(Adjustment.ofObject(transcript.batch().standing().get(0).object(), Reason.FORCE_MAJEURE, "dispatcher",
            "leader", NEXT_DAY));
        assertThat(section(transcript)).isEqualTo(before);
        assertThat(transcript.chain()).isNotEqualTo(chain);
    }

    /** What stands up to the end of the outcome. */
    private static String section(Transcript transcript) {
        String text = new String(transcript.text(), UTF_8);
        return text.substring(0, text.indexOf("section\tadjustments"));
    }

    static void assertProblem(DrawProblem problem, ThrowingCallable refused) {
        assertThatThrownBy(refused).isInstanceOfSatisfying(ProblemException.class,
            thrown -> assertThat(thrown.type()).as(thrown.getMessage()).isEqualTo(problem));
    }
}
