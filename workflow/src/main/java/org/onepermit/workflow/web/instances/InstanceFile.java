package org.onepermit.workflow.web.instances;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.engine.Variables;
import org.onepermit.workflow.runtime.OperatorLists;
import org.onepermit.workflow.store.InstanceRecords.InstanceRecord;
import org.onepermit.workflow.store.JobList;
import org.onepermit.workflow.web.EngineRoom;
import org.onepermit.workflow.web.WorkflowProblem;
import org.onepermit.workflow.web.incidents.OpenIncidents;
import org.onepermit.workflow.web.jobs.JobView;
import org.onepermit.workflow.web.messages.SubscriptionView;
import org.onepermit.workflow.web.timers.TimerView;

/** Everything about one instance. */
@ApplicationScoped
public class InstanceFile {

    private static final int MAX_VARIABLES = 500;
    private static final int MAX_ELEMENTS = 200;
    private static final PageRequest FIRST = new PageRequest(1, 50, null);

    private final EngineRoom room;
    private final OpenIncidents incidents;

    InstanceFile(EngineRoom room, OpenIncidents incidents) {
        this.room = room;
        this.incidents = incidents;
    }

    InstanceView view(InstanceRecord instance) {
        return InstanceView.of(instance, instance.endedAt() == null
                ? room.engine().engine().instances().activeElements(instance.key())
                : List.of());
    }

    InstanceDetail detail(long key) {
        EmbeddedEngine engine = room.engine();
        InstanceRecord instance = record(key);
        OperatorLists lists = engine.lists();
        Variables variables = engine.engine().variables();
        OptionalLong only = OptionalLong.of(key);
        Instant now = engine.clock().now();
        return new InstanceDetail(view(instance),
                variables.elements(key, MAX_ELEMENTS).stream().map(ElementView::of).toList(),
                variables.of(key, MAX_VARIABLES).stream().map(VariableView::of).toList(),
                EngineRoom.page(lists.jobs(new JobList.Filter(Optional.empty(), Optional.empty(), only), 0, FIRST.size()),
                        JobView::of, FIRST),
                EngineRoom.page(lists.timers(Optional.empty(), only, 0, FIRST.size()),
                        timer -> TimerView.of(timer, now), FIRST),
                EngineRoom.page(lists.subscriptions(Optional.empty(), Optional.empty(), only, 0, FIRST.size()),
                        SubscriptionView::of, FIRST),
                incidents.page(only, FIRST));
    }

    InstanceRecord record(long key) {
        return room.engine().lists().instance(key).orElseThrow(() -> new ProblemException(
                WorkflowProblem.INSTANCE_NOT_FOUND, "There is no instance with that key."));
    }

    void requireRunning(long key) {
        if (record(key).endedAt() != null) {
            throw new ProblemException(WorkflowProblem.INSTANCE_ENDED, "The instance has ended already.");
        }
    }
}
