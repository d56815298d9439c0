package org.onepermit.report.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;

/** Permits are read at permit-service over HTTP, with what it may add later, and its silence is told as such. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class PermitServiceClientIT {

    @Inject
    PermitServiceClient client;

    @Test
    void permitIsReadWithItsContent() {
        PermitServiceStandIn.holds("91210200MA0ABCDE63001P", """
            {"permitNo": "91210200MA0ABCDE63001P", "uscc": "91210200MA0ABCDE63", "unitName": "清源污水处理厂", "managementClass": "KEY",
             "validFrom": "2026-09-01", "version": 2, "somethingNew": [1],
             "dossier": {"outlets": [{"code": "DW001", "name": "总排口", "heightMetres": 3}]}}""");

        PermitFile permit = client.permit("91210200MA0ABCDE63001P");

        assertThat(permit.unitName()).isEqualTo("清源污水处理厂");
        assertThat(permit.version()).isEqualTo(2);
        assertThat(permit.dossier().toString()).contains("DW001");
    }

    @Test
    void permitThatIsNotThereAndAnAnswerThatIsNoneAreToldApart() {
        assertThatThrownBy(() -> client.permit("91210200MA0ABCDE63999P")).isInstanceOfSatisfying(ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ClientProblem.NO_SUCH_PERMIT));
        PermitServiceStandIn.holds("91210200MA0ABCDE63002P", "[]");
        assertThatThrownBy(() -> client.permit("91210200MA0ABCDE63002P")).isInstanceOfSatisfying(ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ClientProblem.PERMIT_SERVICE_AWAY));
    }
}
