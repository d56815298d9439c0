package org.onepermit.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.draw.TaskChanged;
import org.onepermit.inspection.draw.VisitStates;
import org.onepermit.inspection.testing.Acting;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;

/** Tasks that a draw made: opened once, changed with their draw, and told back when their visits are over. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class DrawnTaskIT {

    @Inject
    Registered registered;
    @Inject
    OpenTask open;
    @Inject
    VisitStates states;
    @Inject
    Acting acting;
    @Inject
    Event<TaskChanged> changes;

    private final String uscc = Units.uscc();
    private final String batchNo = "B" + uscc;
    private final String taskNo = batchNo + "-001";

    @BeforeEach
    void drawn() {
        LegalTime.at("2026-09-01T09:00");
        registered.write("""
            insert into drawn_task (task_no, batch_no, object_no, object_name, uscc, division, stratum, visits_from, visits_to, departments, shares, items, standing,
                drawn_at, version) values (?, ?, ?, '清源', ?, '210202', 'KEY', '2026-09-01', '2026-09-20', '["生态环境","应急"]', '{"ledger":"应急"}', '["7"]', 1, ?, 0)""",
            taskNo, batchNo, registered.site(uscc, "210202"), uscc, Instant.now());
    }

    @Test
    void drawnTaskIsOpenedTwiceAndThereOnce() {
        List<String> seated = seat();
        acting.asSystem(() -> open.open(taskNo));
        acting.asSystem(() -> open.open(taskNo));

        VisitCase visit = VisitCase.of(uscc, taskNo, seated);
        JsonPath task = visit.view(visit.inspector(1));
        assertThat(task.getString("kind")).isEqualTo("JOINT");
        assertThat(task.getList("parts.department", String.class)).containsExactly("生态环境", "应急");
        assertThat(task.getList("parts[1].items", String.class)).containsExactly("ledger");
        assertThat(task.getList("parts.mayAnswer", Boolean.class)).as("neither sent anybody: whoever is there answers").containsExactly(true, true);
        assertThat(task.getString("dueOn")).isEqualTo("2026-09-20");
        assertThat(task.getString("batchNo")).isEqualTo(batchNo);
        assertThat(task.getList("seats.certificateNo", String.class)).isEqualTo(seated);
        assertThatProblem(visit.post(VisitCase.DISPATCHER, "/cancellation", Map.of("reason", "OBJECT_CLOSED"))).is(409, "visit/of-the-draw");
    }

    @Test
    void adjustmentOfTheDrawReachesTheTask() {
        List<String> before = seat();
        acting.asSystem(() -> open.open(taskNo));
        registered.write("update drawn_seat set left_at = ? where task_no = ? and seat = 2", Instant.now(), taskNo);
        String after = registered.inspector("2030-01-01");
        seat(2, after);
        fire(TaskChanged.Kind.SEATS_CHANGED);

        VisitCase visit = VisitCase.of(uscc, taskNo, List.of(before.get(0), after));
        visit.get(visit.inspector(2), "").then().statusCode(200);
        assertThatProblem(visit.get(VisitCase.inspector(before.get(1)), "")).is(404, "visit/no-such-task");
        fire(TaskChanged.Kind.REPLACED);
        assertThat(visit.view(visit.inspector(1)).getString("status")).isEqualTo("CANCELLED");
    }

    @Test
    void batchIsDoneWhenItsVisitsAre() {
        List<String> seated = seat();
        assertThat(states.areDone(batchNo)).as("not even opened").isFalse();
        acting.asSystem(() -> open.open(taskNo));
        assertThat(states.areDone(batchNo)).isFalse();
        VisitCase visit = VisitCase.of(uscc, taskNo, seated);
        visit.prepare("DESK").then().statusCode(200);
        visit.answerAll();
        visit.post(visit.inspector(1), "/visit/desk-report", Map.of()).then().statusCode(200);

        assertThat(states.areDone(batchNo)).isTrue();
    }

    private List<String> seat() {
        List<String> seated = List.of(registered.inspector("2030-01-01"), registered.inspector("2030-01-01"));
        seat(1, seated.get(0));
        seat(2, seated.get(1));
        return seated;
    }

    private void seat(int seat, String inspector) {
        registered.write("""
            insert into drawn_seat (id, task_no, seat, inspector_no, inspector_name, certificate_no, taken_at) values (?, ?, ?, ?, '检查员', ?, ?)""",
            TimeOrderedId.text(), taskNo, seat, inspector, inspector, Instant.now());
    }

    private void fire(TaskChanged.Kind kind) {
        acting.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            changes.fire(new TaskChanged(kind, taskNo, batchNo, null));
            return null;
        }));
    }
}
