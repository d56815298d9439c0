package org.onepermit.national.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onepermit.platform.problem.ProblemException;

class HolderSequenceTest {

    private final HolderSequence sequence = new HolderSequence("91210200MA0ABCDE63P");

    @Test
    void firstIsOneAndNeverZero() {
        assertThat(sequence.next(0)).isEqualTo(1);
    }

    @Test
    void hintBehindIsIgnored() {
        sequence.next(7);
        assertThat(sequence.next(3)).isEqualTo(8);
    }

    @Test
    void sequenceEndsAt999() {
        assertThat(sequence.next(999)).isEqualTo(999);
        assertThatThrownBy(() -> sequence.next(0)).isInstanceOf(ProblemException.class);
    }
}
