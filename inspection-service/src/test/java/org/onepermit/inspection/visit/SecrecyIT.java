package org.onepermit.inspection.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who sees a task, and when (F-11): every role before the visit, during it and after its publication. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class SecrecyIT {

    private static final List<String> OFFICERS = List.of(Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.AUDITOR);

    @Inject
    Registered registered;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void beforeTheVisitOnlyTheDispatcherAndThoseSeatedKnow(boolean prepared) {
        VisitCase visit = VisitCase.ordered(registered);
        if (prepared) {
            visit.prepare("SITE").then().statusCode(200);
        }

        for (String token : strangers(visit)) {
            assertThatProblem(visit.get(token, "")).is(404, "visit/no-such-task");
            assertThatProblem(visit.get(token, "/case")).is(404, "visit/no-such-task");
            listed(token, visit).body("items.taskNo", not(hasItem(visit.no())));
        }
        for (String token : List.of(VisitCase.DISPATCHER, visit.inspector(1), visit.inspector(2))) {
            visit.get(token, "").then().statusCode(200);
            listed(token, visit).body("items.taskNo", hasItem(visit.no()));
        }
        assertThat(registered.count("audit_event", "subject_id = ? and detail <> '{}'", visit.no())).as("the audit is read by many").isZero();
    }

    @Test
    void onceTheVisitBeginsTheAreaAndTheUnitKnow() {
        VisitCase visit = VisitCase.onSite(registered);

        for (String role : OFFICERS) {
            visit.get(officer(role, "210200"), "").then().statusCode(200);
            listed(officer(role, "210200"), visit).body("items.taskNo", hasItem(visit.no()));
            assertThatProblem(visit.get(officer(role, "210100"), "")).is(404, "visit/no-such-task");
        }
        visit.get(visit.unit(Roles.ENT_AGENT), "").then().statusCode(200).body("clueId", nullValue()).body("reason", nullValue());
        assertThatProblem(visit.get(Tokens.enterprise("other", Units.uscc(), Roles.ENT_AGENT).sign(), "")).is(404, "visit/no-such-task");
        given().get(VisitCase.BASE + "public/results/" + visit.no()).then().statusCode(404);
    }

    @Test
    void dispatcherOfAnotherAreaKnowsNothing() {
        VisitCase visit = VisitCase.ordered(registered);

        assertThatProblem(visit.get(officer(Roles.DISPATCHER, "210100"), "")).is(404, "visit/no-such-task");
        assertThatProblem(visit.post(officer(Roles.DISPATCHER, "210100"), "/cancellation", Map.of("reason", "OBJECT_CLOSED")))
            .is(404, "visit/no-such-task");
    }

    @Test
    void cancelledTaskStaysSecret() {
        VisitCase visit = VisitCase.ordered(registered);
        visit.post(VisitCase.DISPATCHER, "/cancellation", Map.of("reason", "CLUE_WITHDRAWN")).then().statusCode(200)
            .body("status", equalTo("CANCELLED"));

        strangers(visit).forEach(token -> assertThatProblem(visit.get(token, "")).is(404, "visit/no-such-task"));
    }

    @Test
    void onlyThoseSeatedAct() {
        VisitCase visit = VisitCase.onSite(registered);
        String stranger = VisitCase.inspector(registered.inspector("2030-01-01"));

        assertThatProblem(visit.post(stranger, "/visit/finish", Map.of("leftAt", "2026-09-01T11:00:00+08:00", "outletsChecked", List.of())))
            .is(403, "visit/not-assigned");
        assertThatProblem(visit.post(stranger, "/visit/supplements", Map.of("content", "x"))).is(403, "visit/not-assigned");
    }

    private List<String> strangers(VisitCase visit) {
        List<String> strangers = new ArrayList<>(OFFICERS.stream().map(role -> officer(role, "210000")).toList());
        strangers.add(VisitCase.inspector(registered.inspector("2030-01-01")));
        strangers.add(visit.unit(Roles.ENT_AGENT));
        strangers.add(visit.unit(Roles.ENT_LEGAL));
        return strangers;
    }

    private static ValidatableResponse listed(String token, VisitCase visit) {
        return given().auth().oauth2(token).queryParam("q", visit.no()).get(VisitCase.BASE + "tasks").then().statusCode(200);
    }

    private static String officer(String role, String division) {
        return Tokens.officer(role + division, division, role).sign();
    }
}
