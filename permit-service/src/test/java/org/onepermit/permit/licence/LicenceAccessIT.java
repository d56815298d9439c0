package org.onepermit.permit.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.permit.exchange.Relay;
import org.onepermit.permit.filing.GrantedApplications;
import org.onepermit.permit.numbering.RequestNumber;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.National;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** Who may call what of licence, registration, exchange and holder (DOMAIN J): every role at every endpoint. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class LicenceAccessIT {

    private static final String BASE = "/api/permit/v1/";
    private static final List<String> ROLES = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER,
        Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.DISCLOSER, Roles.DISPATCHER, Roles.AUDITOR, Roles.OPERATOR, Roles.SYS);

    @Inject
    GrantedApplications applications;
    @Inject
    RequestNumber requestNumber;
    @Inject
    IssuePermit issuePermit;
    @Inject
    Relay relay;
    @Inject
    Acting acting;

    private final String uscc = Units.uscc();
    private String applicationNo;
    private String permitNo;

    @BeforeEach
    void onePermit() {
        National.mood("GOOD");
        relay.drain();
        applicationNo = applications.granted(Dossiers.of("sewage-plant", uscc));
        acting.asSystem(() -> requestNumber.request(applicationNo));
        relay.drain();
        permitNo = acting.asSystem(() -> issuePermit.issue(applicationNo));
    }

    @ParameterizedTest(name = "{0} {1} is for {2}")
    @CsvSource(delimiter = '|', textBlock = """
        GET  | permits                             | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEGAL_REVIEWER LEADER DISCLOSER
        GET  | permits/{permitNo}                  | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEGAL_REVIEWER LEADER DISCLOSER SYS
        GET  | permits/{permitNo}/versions         | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEGAL_REVIEWER LEADER DISCLOSER
        GET  | permits/{permitNo}/in-force         | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEGAL_REVIEWER LEADER DISCLOSER
        GET  | permits/{permitNo}/original.pdf     | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEGAL_REVIEWER LEADER DISCLOSER
        GET  | permits/{permitNo}/copy.pdf         | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEGAL_REVIEWER LEADER DISCLOSER
        POST | applications/{applicationNo}/delivery | CLERK
        GET  | registrations                       | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET  | registrations/none                  | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        GET  | registrations/none/receipt.pdf      | ENT_AGENT ENT_LEGAL CLERK REVIEWER APPROVER INSPECTOR LEADER
        POST | registrations                       | ENT_AGENT ENT_LEGAL
        PUT  | registrations/none                  | ENT_AGENT ENT_LEGAL
        GET  | holders/me                          | ENT_AGENT ENT_LEGAL
        GET  | operations/exchange                 | OPERATOR
        GET  | operations/exchange/tickets         | OPERATOR
        GET  | operations/exchange/reconciliation  | OPERATOR
        POST | operations/exchange/none/retry      | OPERATOR
        """)
    void onlyTheRolesOfTheMatrixGetIn(String method, String path, String allowed) {
        Set<String> in = Set.of(allowed.split(" "));
        for (String role : ROLES) {
            Response answer = call(method, path, everywhere(role));
            if (in.contains(role)) {
                assertThat(answer.statusCode()).as(role).isNotIn(401, 403, 405, 500);
            } else {
                assertThatProblem(answer).as(role).is(403, "platform/forbidden");
            }
        }
        assertThatProblem(call(method, path, given())).as("nobody").is(401, "platform/unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"permits", "permits/{permitNo}", "permits/{permitNo}/copy.pdf", "verification/{permitNo}", "publications",
        "applications/disclosures", "registrations"})
    void registerIsForEverybody(String path) {
        call("GET", "public/" + path, given()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/versions", "/in-force", "/original.pdf", "/copy.pdf"})
    void permitOfAnotherUnitOrAreaDoesNotExist(String path) {
        String permit = "permits/" + permitNo + path;

        for (String role : new String[] {Roles.ENT_AGENT, Roles.ENT_LEGAL}) {
            assertThatProblem(call("GET", permit, as(Tokens.enterprise("other", Units.uscc(), role)))).is(404, "licence/no-such-permit");
        }
        assertThatProblem(call("GET", permit, as(Tokens.officer("shenyang", "210100", Roles.REVIEWER)))).is(404, "licence/no-such-permit");
        call("GET", permit, as(Tokens.officer("ganjingzi", "210211", Roles.REVIEWER))).then().statusCode(200);
    }

    @Test
    void listsHoldOwnUnitAndOwnAreaOnly() {
        call("GET", "permits", as(Tokens.enterprise("other", Units.uscc(), Roles.ENT_AGENT))).then().body("items.permitNo", not(hasItem(permitNo)));
        call("GET", "permits", as(Tokens.officer("shenyang", "210100", Roles.CLERK))).then().body("items.permitNo", not(hasItem(permitNo)));
        call("GET", "permits", as(Tokens.officer("dalian", "210200", Roles.CLERK))).then().body("items.permitNo", hasItem(permitNo));
    }

    @Test
    void deliveryIsForTheClerkOfTheArea() {
        RequestSpecification clerk = as(Tokens.officer("shenyang", "210100", Roles.CLERK)).contentType(ContentType.JSON)
            .body("{\"method\":\"POST\",\"receivedBy\":\"王某\"}");

        assertThatProblem(clerk.post(BASE + "applications/" + applicationNo + "/delivery")).is(404, "filing/no-such-application");
    }

    @ParameterizedTest(name = "{0} without its claim: {1}")
    @CsvSource({"ENT_AGENT, permits", "ENT_LEGAL, permits/{permitNo}", "CLERK, permits", "REVIEWER, permits/{permitNo}",
        "ENT_AGENT, registrations", "CLERK, registrations", "ENT_AGENT, holders/me", "APPROVER, permits/{permitNo}/copy.pdf"})
    void missingClaimIsARefusal(String role, String path) {
        assertThatProblem(call("GET", path, as(Tokens.of("bare").roles(role)))).is(403, "identity/claim-missing");
    }

    private static RequestSpecification everywhere(String role) {
        return role.startsWith("ENT_") ? as(Tokens.enterprise("any-" + role, Units.uscc(), role)) : as(Tokens.officer("any-" + role, "210000", role));
    }

    private static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.sign());
    }

    private Response call(String method, String path, RequestSpecification request) {
        String address = BASE + path.replace("{permitNo}", permitNo).replace("{applicationNo}", applicationNo);
        boolean hasBody = Arrays.asList("POST", "PUT").contains(method);
        return (hasBody ? request.contentType(ContentType.JSON).body("{}") : request).request(method, address);
    }
}
