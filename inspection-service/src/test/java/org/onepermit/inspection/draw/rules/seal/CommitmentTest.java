package org.onepermit.inspection.draw.rules.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onepermit.inspection.draw.rules.PlanFixture.COMMITTED;
import static org.onepermit.inspection.draw.rules.PlanFixture.secret;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.platform.problem.ProblemException;

/** F-07: what is promised before, and how it is opened. */
class CommitmentTest {

    private final FrozenPlan plan = PlanFixture.city().freeze();
    private final Commitment commitment = PlanFixture.commitment(plan);

    private Commitment by(String operator, byte[] first, String witness, byte[] second, EntropySource source) {
        return Commitment.of(plan, Party.of(operator, first), Party.of(witness, second), source, COMMITTED);
    }

    @Test
    void readingGivesTheSameHash() {
        Commitment read = Commitment.parse(commitment.text());
        assertThat(read.text()).isEqualTo(commitment.text());
        assertThat(read.hash()).isEqualTo(commitment.hash());
        assertThat(Reveal.parse(PlanFixture.reveal("3382.16").text()).text()).isEqualTo(PlanFixture.reveal("3382.16").text());
    }

    @Test
    void entropyEnteredAndConfirmedMustAgree() {
        assertThat(Entropy.agreed("3382.16", "a", "3382.16", "b").value()).isEqualTo("3382.16");
        assertRefused(DrawProblem.ENTROPY_DISAGREEMENT, () -> Entropy.agreed("3382.16", "a", "3382.61", "b"));
        assertRefused(DrawProblem.ENTROPY_DISAGREEMENT, () -> Entropy.agreed("3382.16", "a", "3382.16 ", "b"));
        assertRefused(DrawProblem.SAME_PERSON, () -> Entropy.agreed("3382.16", "a", "3382.16", "a"));
    }

    @Test
    void operatorAndWitnessAreTwo() {
        assertRefused(DrawProblem.SAME_PERSON, () -> by("a", secret("a"), "a", secret("b"), commitment.entropy()));
        assertRefused(DrawProblem.SAME_SECRET, () -> by("a", secret("a"), "b", secret("a"), commitment.entropy()));
    }

    @Test
    void entropyMustNotBeKnownYet() {
        EntropySource known = new EntropySource("号码", "双色球", COMMITTED);
        assertRefused(DrawProblem.ENTROPY_ALREADY_KNOWN, () -> by("a", secret("a"), "b", secret("b"), known));
        EntropySource next = new EntropySource("号码", "双色球", COMMITTED.plusSeconds(1));
        assertThat(by("a", secret("a"), "b", secret("b"), next).entropy()).isEqualTo(next);
    }

    @Test
    void secretsMustBeTheOnesPromised() {
        Entropy entropy = new Entropy("3382.16", "dispatcher", "auditor");
        Reveal swapped = new Reveal(secret("auditor"), secret("dispatcher"), entropy);
        assertRefused(DrawProblem.SECRET_MISMATCH, () -> swapped.seed(commitment));
        Reveal wrongWitness = new Reveal(secret("dispatcher"), secret("other"), entropy);
        assertRefused(DrawProblem.SECRET_MISMATCH, () -> wrongWitness.seed(commitment));
        assertRefused(DrawProblem.INVALID_VALUE, () -> new Reveal(new byte[31], secret("auditor"), entropy));
    }

    @Test
    void everyPartOfTheSeedCounts() {
        byte[] seed = PlanFixture.reveal("3382.16").seed(commitment);
        assertThat(PlanFixture.reveal("3382.17").seed(commitment)).isNotEqualTo(seed);
        Commitment other = by("dispatcher", secret("dispatcher"), "auditor", secret("auditor"),
            new EntropySource("号码", "双色球", COMMITTED.plusDays(1)));
        assertThat(PlanFixture.reveal("3382.16").seed(other)).isNotEqualTo(seed);
    }

    private static void assertRefused(DrawProblem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class,
            thrown -> assertThat(thrown.type()).as(thrown.getMessage()).isEqualTo(problem));
    }
}
