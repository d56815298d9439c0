package org.onepermit.permit.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.permit.filing.GrantedApplications;
import org.onepermit.permit.numbering.RequestNumber;
import org.onepermit.permit.testing.Acting;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.National;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.Stored;
import org.onepermit.permit.testing.Units;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class ExchangeIT {

    private static final String OPERATIONS = "/api/permit/v1/operations/exchange";

    @Inject
    GrantedApplications applications;
    @Inject
    RequestNumber requestNumber;
    @Inject
    Relay relay;
    @Inject
    Acting acting;
    @Inject
    Stored stored;

    private final String uscc = Units.uscc();
    private String applicationNo;
    private String request;

    @BeforeEach
    void askForANumber() {
        National.mood("GOOD");
        relay.drain();
        applicationNo = applications.granted(Dossiers.of("sewage-plant", uscc));
        request = acting.asSystem(() -> requestNumber.request(applicationNo));
    }

    @AfterEach
    void leaveNothingPending() {
        National.mood("GOOD");
        relay.drain();
    }

    @Test
    void numberIsFetchedOnceAndWakesTheCaseOnce() {
        relay.drain();
        relay.round();

        assertThat(National.arrivals(request)).isOne();
        assertThat(answered()).isEqualTo(uscc + "001P");
        assertThat(wakeUps()).isOne();
        assertThat(stored.count("exchange_request", "id = ? and received_at is not null and applied_at is not null and payload_hash is not null "
            + "and answer_hash is not null and schema_version = '1'", request)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWAY", "SLOW"})
    void absenceDelaysAndLosesNothing(String mood) {
        National.mood(mood);
        for (int i = 0; i < 3; i++) {
            relay.round();
            Relay.pause(150);
        }
        assertThat(state()).isEqualTo("PENDING");
        assertThat(stored.text("last_error", "exchange_request", "id = ?", request)).isNotBlank();

        National.mood("GOOD");
        relay.drain();

        assertThat(state()).isEqualTo("DONE");
        assertThat(answered()).isEqualTo(uscc + "001P");
        assertThat(wakeUps()).isOne();
    }

    @Test
    void deathBetweenSendingAndStoringGivesTheSameNumber() {
        JsonNode lost = relay.sendAndDie(request);
        assertThat(state()).isEqualTo("PENDING");
        assertThat(relay.round()).as("nobody else sends while the lease runs").isZero();

        Relay.pause(1100);
        relay.drain();

        assertThat(National.arrivals(request)).isEqualTo(2);
        assertThat(answered()).isEqualTo(lost.get("permitNo").asText()).isEqualTo(uscc + "001P");
        assertThat(wakeUps()).isOne();
    }

    @Test
    void answerThatComesTwiceIsAppliedOnce() {
        JsonNode answer = relay.sendAndDie(request);

        relay.answered(request, answer);
        relay.answered(request, answer);

        assertThat(wakeUps()).isOne();
        assertThat(stored.count("case_event", "case_id = ? and act = 'assign-number'", applicationNo)).isOne();
    }

    @Test
    void relaysAtOnceSendEachRequestOnce() {
        List<String> requests = IntStream.range(0, 20)
            .mapToObj(i -> applications.granted(Dossiers.of("sewage-plant", Units.uscc())))
            .map(number -> acting.asSystem(() -> requestNumber.request(number))).toList();

        CompletableFuture.allOf(IntStream.range(0, 4).mapToObj(i -> CompletableFuture.runAsync(relay::round)).toArray(CompletableFuture[]::new)).join();
        relay.drain();

        assertThat(requests).allSatisfy(id -> assertThat(National.arrivals(id)).isOne());
    }

    @Test
    void refusalIsFinalUntilAnOperatorTriesAgain() {
        National.mood("NO");
        relay.round();

        assertThat(state()).isEqualTo("DEAD");
        asOperator().get(OPERATIONS + "/tickets").then().statusCode(200)
            .body("items.find { it.messageId == '" + request + "' }.reason", equalTo("REFUSED"));
        asOperator().get(OPERATIONS).then().body("items.messageId", hasItem(request));

        National.mood("GOOD");
        asOperator().post(OPERATIONS + "/" + request + "/retry").then().statusCode(204);
        relay.drain();

        assertThat(answered()).isEqualTo(uscc + "001P");
        asOperator().get(OPERATIONS + "/tickets").then().body("items.messageId", not(hasItem(request)));
    }

    @Test
    void numberOfAnotherUnitIsNotTakenAndOpensATicket() {
        National.mood("WRONG");
        relay.round();

        assertThat(state()).isEqualTo("DEAD");
        assertThat(wakeUps()).isZero();
        asOperator().get(OPERATIONS + "/tickets").then()
            .body("items.find { it.messageId == '" + request + "' }.reason", equalTo("CONFLICT"));
    }

    @Test
    void absenceBeyondTheBoundOpensATicket() {
        stored.change("update exchange_request set give_up_at = requested_at where id = ?", request);
        National.mood("AWAY");
        relay.round();

        assertThat(state()).isEqualTo("DEAD");
        assertThat(stored.count("exchange_ticket", "exchange_request_id = ? and reason = 'TOO_OLD' and closed_at is null", request)).isOne();
    }

    @Test
    void everyRequestOfADayIsAccountedFor() {
        relay.drain();
        LocalDate today = LocalDate.now(LegalClock.ZONE);

        List<ExchangeQueries.Count> counts = asOperator().queryParam("day", today.toString()).get(OPERATIONS + "/reconciliation")
            .then().statusCode(200).extract().body().jsonPath().getList("", ExchangeQueries.Count.class);

        assertThat(counts).isNotEmpty()
            .allSatisfy(count -> assertThat(count.requested()).isEqualTo(count.applied() + count.pending() + count.dead()));
        assertThatProblem(asOperator().get(OPERATIONS + "/reconciliation")).is(400, "platform/invalid-request");
    }

    @Test
    void onlyWhatIsDeadCanBeTriedAgain() {
        assertThatProblem(asOperator().post(OPERATIONS + "/" + request + "/retry")).is(409, "exchange/not-dead");
        assertThatProblem(asOperator().post(OPERATIONS + "/unknown/retry")).is(404, "exchange/no-such-request");
    }

    private static RequestSpecification asOperator() {
        return given().auth().oauth2(Tokens.of("operator").roles(Roles.OPERATOR).sign());
    }

    private String state() {
        return stored.text("state", "exchange_request", "id = ?", request);
    }

    private String answered() {
        return stored.text("json_value(answer, '$.permitNo')", "exchange_request", "id = ? and state = 'DONE'", request);
    }

    private long wakeUps() {
        return stored.count("outbox", "message_name = 'Msg_NumberAssigned' and correlation_key = ?", request);
    }
}
