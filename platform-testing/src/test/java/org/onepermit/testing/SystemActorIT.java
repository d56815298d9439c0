package org.onepermit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.IdentityProblem;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.identity.SystemActor;
import org.onepermit.platform.problem.ProblemException;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(FakeEngineResource.class)
class SystemActorIT {

    @Inject
    SystemActor systemActor;
    @Inject
    CurrentUser user;

    @Test
    void aScheduleActsUnderItsOwnNameAndLeavesNoTrace() throws Exception {
        assertThat(user.isKnown()).isFalse();
        assertThat(systemActor.call("testing.nightly", () -> user.subject() + user.roles())).isEqualTo("system:testing.nightly[SYS]");
        assertThat(user.isKnown()).isFalse();
    }

    @Test
    void nobodyHasNoIdentityAndTheSystemNoClaims() {
        assertThatThrownBy(() -> user.subject()).isInstanceOfSatisfying(ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(IdentityProblem.NOT_SIGNED_IN));
        assertThatThrownBy(() -> user.has(Roles.CLERK)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> systemActor.call("testing.nightly", user::uscc)).isInstanceOfSatisfying(ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(IdentityProblem.CLAIM_MISSING));
    }
}
