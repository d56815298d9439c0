package org.onepermit.inspection.draw;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onepermit.inspection.testing.Acting;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.visit.OpenTask;
import org.onepermit.inspection.visit.VisitCase;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** A draw over REST, from the registers to what everybody can verify (DESIGN 8; F-07 to F-12). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class DrawIT {

    @Inject
    Sql sql;

    @Inject
    OpenTask openTask;

    @Inject
    Acting acting;

    @TempDir
    Path folder;

    @BeforeEach
    void onTheMorningOfTheCommitment() {
        LegalTime.at("2026-11-24T09:00");
    }

    @Test
    void wholeDrawCanBeVerifiedByAnybody() throws Exception {
        DrawCase draw = drawn("210302");
        assertThat(draw.tasks()).hasSize(3);
        LegalTime.at("2027-01-01T09:00");

        draw.reveal().then().statusCode(200).body("batch.status", equalTo("REVEALED"));

        byte[] transcript = draw.transcript();
        String commitment = given().get(DrawCase.BASE + "public/draws/" + draw.batchNo()).then().statusCode(200)
            .body("transcript", equalTo(true)).extract().path("draw.commitmentHash");
        byte[] verifier = given().get(DrawCase.BASE + "public/draws/VerifyDraw.java").then().statusCode(200).extract().asByteArray();
        assertThat(verify(verifier, transcript, commitment)).isZero();
        assertThat(verify(verifier, altered(transcript), commitment)).isEqualTo(1);
        assertThat(verify(verifier, transcript, "00".repeat(32))).isEqualTo(1);
    }

    @Test
    void tasksGoToVisitsWithTheirNumberOnly() {
        DrawCase draw = drawn("210303");

        List<String> messages = sql.list("select variables from outbox where message_name = 'Msg_TaskDrawn' and correlation_key like ?",
            row -> row.getString(1), draw.batchNo() + "%");
        assertThat(messages).hasSize(3).allSatisfy(variables -> assertThat(variables).matches("\\{\"taskNo\":\"[A-Z0-9-]+\"}"));
    }

    @Test
    void secretsAreSealedInTheDatabaseAndInNoAnswer() {
        DrawCase draw = drawn("210304");

        String desk = draw.get(Roles.DISPATCHER, "draws/" + draw.batchNo()).asString();
        assertThat(desk).doesNotContain(DrawCase.OPERATOR_SECRET, DrawCase.WITNESS_SECRET, DrawCase.ENTROPY);
        String rows = String.join(" ", sql.list("select concat(hex(sealed), ' ', secret_hash) from draw_secret where batch_no = ?",
            row -> row.getString(1), draw.batchNo())).toLowerCase();
        assertThat(rows).isNotBlank().doesNotContain(DrawCase.OPERATOR_SECRET, DrawCase.WITNESS_SECRET);
        long plain = sql.first("select count(*) from draw_text where batch_no = ? and name = 'SEALED' and locate('outcome', content) > 0",
            row -> row.getLong(1), draw.batchNo()).orElseThrow();
        assertThat(plain).isZero();
    }

    @Test
    void sealedDrawIsShownToDispatcherAndOwnTeamOnly() {
        DrawCase draw = drawn("210311");
        Set<String> drawnObjects = new HashSet<>();
        draw.tasks().forEach(task -> drawnObjects.add((String) task.get("objectNo")));
        String path = DrawCase.BASE + "draws/" + draw.batchNo();

        for (String role : List.of(Roles.AUDITOR, Roles.LEADER)) {
            draw.get(role, "draws/" + draw.batchNo() + "/tasks").then().statusCode(200).body("", hasSize(0));
            assertThat(draw.get(role, "draws/" + draw.batchNo()).asString()).doesNotContain(drawnObjects);
        }
        int seen = 0;
        for (int inspector = 0; inspector < 4; inspector++) {
            String mine = draw.inspectorNo(inspector);
            List<List<String>> teams = draw.asInspector(inspector).get(path + "/tasks").then().statusCode(200).extract().jsonPath()
                .getList("seats.inspectorNo");
            assertThat(teams).allSatisfy(team -> assertThat(team).contains(mine));
            seen += teams.size();
        }
        assertThat(seen).as("seats of three tasks").isEqualTo(6);
        assertThat(given().get(DrawCase.BASE + "public/draws/" + draw.batchNo()).asString()).doesNotContain(drawnObjects)
            .doesNotContain("封存测试企业", "密封执法员", draw.inspectorNo(0));
        assertThatProblem(given().get(DrawCase.BASE + "public/draws/" + draw.batchNo() + "/transcript.txt")).is(404, "draw/still-sealed");
        assertThatProblem(draw.reveal()).is(409, "draw/visits-outstanding");
    }

    @Test
    void openDataHoldsTasksAfterTheRevealOnly() {
        DrawCase draw = drawn("210911");
        String object = (String) draw.tasks().get(0).get("objectNo");
        String tasks = DrawCase.BASE + "public/draw-data/drawn-tasks.csv";
        assertThat(given().get(DrawCase.BASE + "public/draw-data/draws.csv").asString()).contains(draw.batchNo()).doesNotContain(object);
        assertThat(given().get(tasks).asString()).doesNotContain(draw.batchNo());
        LegalTime.at("2027-01-01T09:00");
        draw.reveal().then().statusCode(200);

        assertThat(given().get(tasks).asString()).contains(draw.batchNo(), object);
        String header = given().get(tasks).asString().lines().findFirst().orElseThrow().replace("\uFEFF", "");
        String dictionary = given().get(DrawCase.BASE + "public/draw-data/dictionary.csv").asString();
        assertThat(header.split(",")).allSatisfy(column -> assertThat(dictionary).contains("drawn-tasks.csv," + column + ","));
    }

    @Test
    void fairnessCountsRevealedDrawsOnly() {
        DrawCase draw = drawn("210921");
        given().get(DrawCase.BASE + "public/fairness").then().statusCode(200).body("draws", not(hasItem(draw.batchNo())))
            .body("divisions.subject", not(hasItem("210921")));
        LegalTime.at("2027-01-01T09:00");
        draw.reveal().then().statusCode(200);

        JsonPath fairness = given().get(DrawCase.BASE + "public/fairness").then().statusCode(200).body("draws", hasItem(draw.batchNo()))
            .extract().jsonPath();
        assertThat(fairness.getFloat("divisions.find { it.subject == '210921' }.observed")).isEqualTo(3);
        assertThat(fairness.getFloat("divisions.find { it.subject == '210921' }.expected")).isEqualTo(3);
        List<Map<String, Object>> mine = fairness.getList("inspectors.findAll { it.finding.subject.startsWith('IN-210921') }");
        assertThat(mine).hasSize(4).allSatisfy(one -> assertThat((String) one.get("name")).startsWith("密封执法员"));
    }

    @Test
    void recusedInspectorHasNoSeatAtTheEnterprise() {
        DrawCase draw = DrawCase.registered("210922");
        List<String> units = draw.get(Roles.CLERK, "registers/objects?size=100").jsonPath().getList("items.content.uscc");
        units.forEach(uscc -> draw.post(Roles.LEADER, "inspectors/" + draw.inspectorNo(2) + "/recusals",
            Map.of("uscc", uscc, "reason", "FORMER_EMPLOYER")).then().statusCode(200));
        draw.committed();
        LegalTime.at("2026-11-24T15:30");
        draw.agreeOnEntropy();
        draw.draw().then().statusCode(200);

        assertThat(draw.tasks()).hasSize(3).allSatisfy(task -> assertThat(inspectors(task)).hasSize(2).doesNotContain(draw.inspectorNo(2)));
    }

    @Test
    void otherAreaDoesNotExist() {
        DrawCase draw = DrawCase.registered("210321").frozen();
        DrawCase elsewhere = DrawCase.in("210600");

        assertThatProblem(elsewhere.get(Roles.DISPATCHER, "draws/" + draw.batchNo())).is(404, "draw/no-such-batch");
        assertThatProblem(elsewhere.post(Roles.DISPATCHER, "draws/" + draw.batchNo() + "/operator-secret",
            Map.of("secret", DrawCase.OPERATOR_SECRET))).is(404, "draw/no-such-batch");
        assertThatProblem(elsewhere.get(Roles.LEADER, "plans/" + draw.planNo())).is(404, "plan/no-such-plan");
    }

    @Test
    void listIsFilteredSortedAndExportedAsShown() {
        DrawCase draw = DrawCase.registered("210905").frozen();
        String wanted = "draws?status=FROZEN&sort=-visitsFrom&q=" + draw.batchNo().substring(2);
        draw.get(Roles.AUDITOR, wanted).then().statusCode(200).body("items.batchNo", contains(draw.batchNo()));
        draw.get(Roles.AUDITOR, wanted.replace("FROZEN", "DRAWN")).then().body("total", equalTo(0));
        assertThatProblem(draw.get(Roles.AUDITOR, "draws?sort=entropyName")).is(400, "platform/invalid-request");

        String table = draw.get(Roles.AUDITOR, wanted.replace("draws?", "draws/export?")).then().statusCode(200).extract().asString();

        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains(draw.batchNo());
    }

    @Test
    void frozenBatchIsNotPublic() {
        DrawCase draw = DrawCase.registered("210323").frozen();

        assertThatProblem(given().get(DrawCase.BASE + "public/draws/" + draw.batchNo())).is(404, "draw/no-such-batch");
        assertThatProblem(draw.commit()).is(409, "draw/secrets-missing");
    }

    @Test
    void entropyNeedsTwoPeopleWhoAgreeAfterItExists() {
        DrawCase draw = DrawCase.registered("210381").committed();
        assertThatProblem(draw.entropy(Roles.DISPATCHER, "1.00")).is(409, "draw/entropy-not-yet");
        LegalTime.at("2026-11-24T15:30");
        assertThatProblem(draw.draw()).is(409, "draw/entropy-missing");

        draw.entropy(Roles.DISPATCHER, "3368.07").then().statusCode(200);
        assertThatProblem(draw.entropy(Roles.DISPATCHER, "3368.07")).is(409, "draw/same-person");
        assertThatProblem(draw.entropy(Roles.AUDITOR, "3368.70")).is(409, "draw/entropy-disagreement");
        assertThatProblem(draw.draw()).is(409, "draw/entropy-missing");
        draw.agreeOnEntropy();
        assertThatProblem(draw.entropy(Roles.AUDITOR, "3368.07")).is(409, "draw/entropy-confirmed");

        draw.draw().then().statusCode(200).body("batch.status", equalTo("DRAWN")).body("batch.tasks", equalTo(3));
        assertThat(draw.desk().getList("entropy.state")).containsExactly("DISAGREED", "DISAGREED", "AGREED", "CONFIRMATION");
    }

    @Test
    void entropyMustNotExistWhenItIsCommittedTo() {
        DrawCase draw = DrawCase.registered("210403").frozen();
        draw.deposit();
        LegalTime.at("2026-11-24T15:01");

        assertThatProblem(draw.commit()).is(409, "draw/entropy-already-known");
    }

    @Test
    void seatIsReplacedWithAReasonAndAnApproverAndTheTranscriptStillVerifies() throws Exception {
        DrawCase draw = drawn("210404");
        Map<String, Object> task = draw.tasks().get(0);
        String object = (String) task.get("objectNo");
        String leaving = inspectors(task).get(0);
        Map<String, Object> wish = Map.of("kind", "REPLACE_SEAT", "objectNo", object, "inspectorNo", leaving, "reason", "INSPECTOR_ILLNESS");

        assertThatProblem(draw.ask(Roles.AUDITOR, wish)).is(403, "draw/not-yours-to-ask");
        assertThatProblem(draw.ask(Roles.DISPATCHER, Map.of("kind", "REPLACE_SEAT", "objectNo", object, "inspectorNo", leaving,
            "reason", "OBJECT_CLOSED"))).is(400, "draw/wrong-reason");
        draw.ask(Roles.DISPATCHER, wish).then().statusCode(200).body("adjustments[0].state", equalTo("REQUESTED"));
        assertThat(inspectors(draw.tasks().get(0))).contains(leaving);
        assertThat(draw.get(Roles.AUDITOR, "draws/" + draw.batchNo()).jsonPath().getString("adjustments[0].objectNo")).isNull();
        draw.decide(1, true).then().statusCode(200).body("adjustments[0].state", equalTo("APPROVED")).body("chain", hasSize(2));

        assertThat(inspectors(draw.tasks().get(0))).hasSize(2).doesNotContain(leaving);
        assertThatProblem(draw.decide(1, true)).is(409, "draw/adjustment-decided");
        LegalTime.at("2027-01-01T09:00");
        draw.reveal().then().statusCode(200);
        assertThat(Verify.source(folder, draw.transcript())).isZero();
    }

    @Test
    void f09RecusalGrantedDuringTheVisitRedrawsThatSeatAndTheTranscriptStillVerifies() throws Exception {
        DrawCase draw = drawn("211381");
        String taskNo = (String) draw.tasks().get(0).get("taskNo");
        List<String> seated = inspectors(draw.tasks().get(0));
        acting.asSystem(() -> openTask.open(taskNo));
        LegalTime.at("2026-12-02T09:00");
        String uscc = VisitCase.of("", taskNo, seated).view(VisitCase.of("", taskNo, seated).inspector(1)).getString("site.uscc");
        VisitCase visit = VisitCase.of(uscc, taskNo, seated);
        visit.prepare("SITE").then().statusCode(200);
        visit.start("2026-12-02T09:00:00+08:00").then().statusCode(200);
        String id = visit.post(visit.unit(Roles.ENT_AGENT), "/recusals", Map.of("inspectorNo", seated.get(1), "ground", "OTHER_RELATION",
            "facts", "曾在本单位任职")).then().statusCode(200).extract().path("[0].id");

        assertThatProblem(draw.post(Roles.LEADER, "recusals/" + id + "/decision", Map.of("granted", true, "reason", "属实", "successorNo", "x")))
            .is(404, "recusal/no-such-recusal");
        draw.post(Roles.LEADER, "recusals/" + id + "/decision", Map.of("granted", true, "reason", "属实")).then().statusCode(200);

        assertThat(inspectors(draw.tasks().get(0))).hasSize(2).contains(seated.get(0)).doesNotContain(seated.get(1));
        assertThat(draw.desk().getString("adjustments[0].reason")).isEqualTo("INSPECTOR_RECUSAL");
        assertThat(visit.view(visit.inspector(1)).getList("seats.inspectorNo", String.class)).isEqualTo(inspectors(draw.tasks().get(0)));
        assertThat(visit.view(visit.inspector(1)).getString("status")).isEqualTo("ON_SITE");
        LegalTime.at("2027-01-01T09:00");
        draw.reveal().then().statusCode(200);
        assertThat(Verify.source(folder, draw.transcript())).isZero();
    }

    @Test
    void objectIsReplacedByTheNextOfItsStratum() {
        DrawCase draw = drawn("210411");
        String object = (String) draw.tasks().get(0).get("objectNo");

        draw.ask(Roles.DISPATCHER, Map.of("kind", "REPLACE_OBJECT", "objectNo", object, "reason", "OBJECT_CLOSED")).then().statusCode(200);
        draw.decide(1, true).then().statusCode(200);

        List<Map<String, Object>> tasks = draw.tasks();
        assertThat(tasks).hasSize(4);
        assertThat(tasks.get(0)).containsEntry("standing", false);
        assertThat(tasks.get(3)).containsEntry("standing", true);
        assertThat(sql.list("select correlation_key from outbox where correlation_key like ?", row -> row.getString(1), draw.batchNo() + "%"))
            .hasSize(4);
    }

    @Test
    void refusedAdjustmentChangesNothing() {
        DrawCase draw = drawn("210421");
        String object = (String) draw.tasks().get(0).get("objectNo");
        draw.ask(Roles.DISPATCHER, Map.of("kind", "REPLACE_OBJECT", "objectNo", object, "reason", "FORCE_MAJEURE")).then().statusCode(200);

        draw.decide(1, false).then().statusCode(200).body("adjustments[0].state", equalTo("REFUSED")).body("chain", hasSize(1));

        assertThat(draw.tasks()).hasSize(3).allSatisfy(task -> assertThat(task).containsEntry("standing", true));
    }

    @Test
    void voidDrawIsPublishedAtOnceAndDrawnAgain() throws Exception {
        DrawCase draw = drawn("210422");
        assertThatProblem(draw.freeze()).is(409, "draw/already-open");
        draw.ask(Roles.AUDITOR, Map.of("kind", "VOID", "reason", "IRREGULARITY")).then().statusCode(200);
        draw.decide(1, true).then().statusCode(200).body("batch.status", equalTo("VOID"));

        draw.reveal().then().statusCode(200).body("batch.status", equalTo("VOID"));
        assertThat(Verify.source(folder, draw.transcript())).isZero();
        assertThat(draw.tasks()).allSatisfy(task -> assertThat(task).containsEntry("standing", false));
        given().get(DrawCase.BASE + "public/draws/" + draw.batchNo()).then().body("draw.voidReason", equalTo("IRREGULARITY"));
        draw.post(Roles.DISPATCHER, "plans/" + draw.planNo() + "/draws", Map.of("period", "Q4", "visitsFrom", "2026-12-01",
            "visitsTo", "2026-12-31", "redraw", draw.batchNo())).then().statusCode(201);
    }

    @Test
    void voidBeforeTheDrawNeedsNoTranscript() {
        DrawCase draw = DrawCase.registered("210423").committed();
        draw.ask(Roles.AUDITOR, Map.of("kind", "VOID", "reason", "ENTROPY_UNAVAILABLE")).then().statusCode(200);

        draw.decide(1, true).then().statusCode(200).body("batch.status", equalTo("VOID")).body("batch.drawnAt", nullValue());

        assertThatProblem(draw.draw()).is(409, "draw/not-allowed-in-status");
        assertThatProblem(draw.reveal()).is(409, "draw/not-allowed-in-status");
    }

    /** Drawn on the day of the commitment. */
    private static DrawCase drawn(String division) {
        DrawCase draw = DrawCase.registered(division).committed();
        LegalTime.at("2026-11-24T15:30");
        draw.agreeOnEntropy();
        draw.draw().then().statusCode(200);
        return draw;
    }

    @SuppressWarnings("unchecked")
    private static List<String> inspectors(Map<String, Object> task) {
        return ((List<Map<String, Object>>) task.get("seats")).stream().map(seat -> (String) seat.get("inspectorNo")).toList();
    }

    /** One bit of one byte in the middle, where a name or a key stands. */
    private static byte[] altered(byte[] transcript) {
        byte[] copy = transcript.clone();
        copy[copy.length / 2] ^= 1;
        return copy;
    }

    private int verify(byte[] verifier, byte[] transcript, String commitment) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("VerifyDraw.java"), verifier);
        return Verify.run(folder, source, transcript, commitment);
    }

    /** The verifier as anybody runs it: a process of its own. */
    private static final class Verify {

        private Verify() { }

        static int source(Path folder, byte[] transcript) throws IOException, InterruptedException {
            return run(folder, Path.of("src", "main", "resources", "draw", "VerifyDraw.java"), transcript, null);
        }

        static int run(Path folder, Path source, byte[] transcript, String commitment) throws IOException, InterruptedException {
            Path file = Files.write(folder.resolve("transcript.txt"), transcript);
            ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(),
                file.toString());
            if (commitment != null) {
                java.command().add(commitment);
            }
            Process process = java.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the verifier ends").isTrue();
            return process.exitValue();
        }
    }
}
