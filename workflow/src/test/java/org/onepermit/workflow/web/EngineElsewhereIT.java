package org.onepermit.workflow.web;

import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** Where processes run in a Camunda 8 cluster, the engine room says so at every door. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "elsewhere"))
@QuarkusTestResource(TokenResource.class)
@TestProfile(EngineElsewhereIT.External.class)
class EngineElsewhereIT {

    /** An external engine that never answers. */
    public static class External implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onepermit.workflow.engine", "external", "onepermit.zeebe.grpc-address", "http://127.0.0.1:1");
        }
    }

    @ParameterizedTest(name = "{0} {1} is elsewhere")
    @CsvSource(delimiter = '|', textBlock = AccessMatrixIT.MATRIX)
    void everyDoorSaysSo(String method, String path) {
        assertThatProblem(AccessMatrixIT.call(method, path, OperatorCase.operator())).is(409, "workflow/engine-elsewhere");
    }
}
