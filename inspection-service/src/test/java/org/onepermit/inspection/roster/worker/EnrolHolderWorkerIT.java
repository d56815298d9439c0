package org.onepermit.inspection.roster.worker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.DrawCase;
import org.onepermit.inspection.testing.Acting;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;

/** A permit that was issued brings its holder into the register, once however often the job runs. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class EnrolHolderWorkerIT {

    @Inject
    EnrolHolderWorker worker;
    @Inject
    Acting acting;

    @Test
    void holderIsEnrolledOnceWithWhatThePermitSays() {
        String uscc = Units.uscc();
        String permitNo = uscc + "001P";
        PermitServiceStandIn.holds(permitNo, """
            {"permitNo": "%s", "uscc": "%s", "unitName": "清源污水处理有限公司", "siteName": "清源污水处理厂", "siteAddress": "清水路 1 号",
             "division": "211002", "industry": "4620", "managementClass": "KEY", "version": 1,
             "dossier": {"identity": {"longitude": 123.17, "latitude": 41.27}}}""".formatted(permitNo, uscc));

        enrol(permitNo, uscc);
        enrol(permitNo, uscc);

        DrawCase.in("211002").get(Roles.CLERK, "registers/objects/" + permitNo).then().statusCode(200).body("edition", equalTo(1))
            .body("content.name", equalTo("清源污水处理厂")).body("content.objectClass", equalTo("KEY_UNIT")).body("content.kind", equalTo("PERMIT"))
            .body("content.longitude", equalTo(123.17f));
    }

    @Test
    void permitThatCannotBeReadEnrolsNobody() {
        assertThatThrownBy(() -> enrol("91210200MA0ABCDE63998P", "91210200MA0ABCDE63")).isInstanceOf(ProblemException.class);
    }

    private void enrol(String permitNo, String uscc) {
        acting.asSystem(() -> worker.handle(new EnrolHolderWorker.Job(permitNo, uscc)));
    }
}
