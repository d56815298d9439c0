package org.onepermit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.audit.AuditChain;
import org.onepermit.platform.audit.AuditChain.Verification;
import org.onepermit.platform.identity.Roles;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "platform"))
@WithTestResource(TokenResource.class)
@WithTestResource(FakeEngineResource.class)
class AuditIT {

    private static final String BASE = "/api/test/v1/";

    @Inject
    AuditChain chain;
    @Inject
    Database database;

    private long newest;

    @BeforeEach
    void threeMoreActs() {
        for (int i = 0; i < 3; i++) {
            assertThat(register("audited-" + System.nanoTime())).isEqualTo(201);
        }
        newest = Long.parseLong(database.value("SELECT MAX(seq) FROM audit_event"));
        assertThat(chain.verify().intact()).isTrue();
    }

    private static int register(String name) {
        return given().auth().oauth2(Tokens.officer("clerk", "210200", Roles.CLERK).sign()).contentType(ContentType.JSON)
            .body("{\"name\":\"" + name + "\",\"tags\":[\"b\",\"a\"]}").post(BASE + "parcels").statusCode();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        at |           DATE_ADD(at, INTERVAL 1 MICROSECOND)
        actor |        'someone-else'
        actor_name |   UPPER(actor_name)
        roles |        'APPROVER'
        act |          CONCAT(act, 's')
        subject_type | 'Permit'
        subject_id |   REVERSE(subject_id)
        detail |       CONCAT(detail, ' ')
        prev_hash |    REVERSE(prev_hash)
        hash |         REVERSE(hash)
        """)
    void anyAlteredColumnOfAnyRowIsFound(String column, String altered) {
        for (long seq = newest - 2; seq <= newest; seq++) {
            String before = database.value("SELECT " + column + " FROM audit_event WHERE seq = ?", seq);
            database.change("UPDATE audit_event SET " + column + " = " + altered + " WHERE seq = ?", seq);
            assertThat(chain.verify()).extracting(Verification::intact, Verification::firstBrokenSeq).containsExactly(false, seq);
            database.change("UPDATE audit_event SET " + column + " = ? WHERE seq = ?", before, seq);
            assertThat(chain.verify().intact()).isTrue();
        }
    }

    @Test
    void aRemovedLastRowIsFound() {
        withStash(newest, () -> assertThat(chain.verify().firstBrokenSeq()).isEqualTo(newest));
    }

    @Test
    void aRemovedMiddleRowIsFound() {
        withStash(newest - 1, () -> assertThat(chain.verify().firstBrokenSeq()).isEqualTo(newest - 1));
    }

    @Test
    void aRowPutInBehindTheHeadIsFound() {
        String insert = "INSERT INTO audit_event SELECT seq + 1, at, actor, actor_name, roles, act, subject_type, subject_id, detail, hash, "
            + "prev_hash FROM audit_event WHERE seq = ?";
        database.change(insert, newest);
        assertThat(chain.verify().firstBrokenSeq()).isEqualTo(newest + 1);
        database.change("DELETE FROM audit_event WHERE seq = ?", newest + 1);
    }

    @Test
    void aHeadSetBackIsFound() {
        String hash = database.value("SELECT hash FROM audit_head");
        database.change("UPDATE audit_head SET seq = seq - 1, hash = (SELECT hash FROM audit_event WHERE seq = ?)", newest - 1);
        assertThat(chain.verify().firstBrokenSeq()).isEqualTo(newest);
        database.change("UPDATE audit_head SET seq = ?, hash = ?", newest, hash);
    }

    @Test
    void actsAtOnceMakeOneChain() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> acts = IntStream.range(0, 40).<Callable<Integer>>mapToObj(i -> () -> register("crowd-" + System.nanoTime()))
            .toList();
        for (Future<Integer> status : people.invokeAll(acts)) {
            assertThat(status.get()).isEqualTo(201);
        }
        people.shutdown();
        assertThat(chain.verify()).extracting(Verification::intact, Verification::checked).containsExactly(true, newest + 40);
    }

    @Test
    void aRefusedActLeavesNoRow() {
        assertThat(register("twice-" + newest)).isEqualTo(201);
        assertThat(register("twice-" + newest)).isEqualTo(409);
        assertThat(chain.verify().checked()).isEqualTo(newest + 1);
        assertThat(database.value("SELECT COUNT(*) FROM outbox")).isEqualTo(database.value("SELECT COUNT(*) FROM parcel"));
    }

    @Test
    void auditorsVerifyAndEveryoneReadsTheRoots() {
        given().auth().oauth2(Tokens.of("auditor").roles(Roles.AUDITOR).sign()).get(BASE + "audit/verification")
            .then().statusCode(200);
        assertThatProblem(given().auth().oauth2(Tokens.of("clerk").roles(Roles.CLERK).sign()).get(BASE + "audit/verification"))
            .is(403, "platform/forbidden");
        assertThatProblem(given().get(BASE + "audit/verification")).is(401, "platform/unauthenticated");
        String head = database.value("SELECT hash FROM audit_head");
        assertThat(given().get(BASE + "public/audit-roots").jsonPath().getList("hash", String.class)).contains(head);
    }

    private void withStash(long seq, Runnable check) {
        database.change("CREATE TABLE stash AS SELECT * FROM audit_event WHERE seq = ?", seq);
        database.change("DELETE FROM audit_event WHERE seq = ?", seq);
        check.run();
        database.change("INSERT INTO audit_event SELECT * FROM stash");
        database.change("DROP TABLE stash");
        assertThat(chain.verify().intact()).isTrue();
    }
}
