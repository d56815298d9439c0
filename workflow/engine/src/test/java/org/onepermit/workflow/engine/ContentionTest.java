package org.onepermit.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.operaton.bpm.engine.OptimisticLockingException;
import org.operaton.bpm.engine.ProcessEngineException;

class ContentionTest {

    @Test
    void lostRacesAreKnownWhereverTheyLieInTheCauses() {
        assertThat(Contention.causedBy(new RuntimeException(new OptimisticLockingException("changed")))).isTrue();
        assertThat(Contention.causedBy(new RuntimeException(new SQLException("deadlock", "40001")))).isTrue();
        assertThat(Contention.causedBy(new RuntimeException(new SQLException("lock wait", "HY000", 1205)))).isTrue();
    }

    @Test
    void aTreeTidiedBetweenTwoReadsIsGuessed() {
        assertThat(Contention.looksTorn(new ProcessEngineException(
                "ENGINE-03077 Cannot resolve parent with id '5' of execution '4', perhaps it was deleted in the meantime"))).isTrue();
        assertThat(Contention.looksTorn(new RuntimeException(missing("org.operaton.bpm.engine.impl.pvm.runtime.LegacyBehavior"))))
                .isTrue();
        assertThat(Contention.looksTorn(missing("org.onepermit.workflow.engine.Jobs"))).isFalse();
    }

    @Test
    void whatARowRefersToAndIsGoneIsALostRace() {
        assertThat(Contention.stillThere("execution")).isEqualTo("execution");
        assertThatThrownBy(() -> Contention.stillThere(null)).satisfies(lost -> assertThat(Contention.causedBy(lost)).isTrue());
    }

    private static NullPointerException missing(String where) {
        NullPointerException missing = new NullPointerException();
        missing.setStackTrace(new StackTraceElement[] {new StackTraceElement(where, "m", null, 1)});
        return missing;
    }

    @Test
    void otherFailuresAreNot() {
        assertThat(Contention.causedBy(new ProcessEngineException("ENGINE-02042 no catching event"))).isFalse();
        assertThat(Contention.causedBy(new RuntimeException(new SQLException("duplicate", "23000", 1062)))).isFalse();
        assertThat(Contention.causedBy(new ProcessEngineException((String) null))).isFalse();
        assertThat(Contention.looksTorn(new ProcessEngineException((String) null))).isFalse();
    }
}
