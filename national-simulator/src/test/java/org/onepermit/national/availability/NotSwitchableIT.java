package org.onepermit.national.availability;

import static org.onepermit.national.National.operator;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "national"))
@QuarkusTestResource(TokenResource.class)
@TestProfile(NotSwitchableIT.Production.class)
class NotSwitchableIT {

    @Test
    void switchDoesNotExistOutsideDemonstrations() {
        assertThatProblem(operator().body(Map.of("available", false)).when().put("availability").then())
                .is(404, "availability/not-switchable");
    }

    public static class Production implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("national.availability.switchable", "false");
        }
    }
}
