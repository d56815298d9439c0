package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.TaskPosition;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.process.CaseEvent;
import org.onepermit.platform.process.Timeline;

/** Tells the story of a task to whoever may see it. */
@ApplicationScoped
public class TaskCases {

    private final Tasks tasks;
    private final TaskDues dues;
    private final Timeline timeline;
    private final Messages messages;

    TaskCases(Tasks tasks, TaskDues dues, Timeline timeline, Messages messages) {
        this.tasks = tasks;
        this.dues = dues;
        this.timeline = timeline;
        this.messages = messages;
    }

    public TaskCase of(String taskNo) {
        InspectionTask task = tasks.visible(taskNo);
        List<CaseEvent> events = timeline.of(taskNo);
        boolean ended = task.status() == TaskStatus.PUBLISHED || task.status() == TaskStatus.CANCELLED;
        TaskPosition position = TaskPosition.of(events.stream().filter(event -> event.elementId() != null)
            .map(event -> new TaskPosition.Step(event.elementId(), event.waitsAt())).toList(), ended);
        return new TaskCase(taskNo, TaskChronicle.PROCESS, position.active(), position.done(),
            events.stream().flatMap(event -> entry(event).stream()).toList(), holder(task));
    }

    /** Steps of the machinery for which there are no words are left out. */
    private Optional<TaskCase.Entry> entry(CaseEvent event) {
        String key = "event." + event.act();
        return messages.text(Locale.CHINESE, key, event.detail()).map(zh -> new TaskCase.Entry(event.at(), event.actorName(), event.role(),
            event.act(), zh, messages.text(Locale.ENGLISH, key, event.detail()).orElse(zh)));
    }

    private TaskCase.Holder holder(InspectionTask task) {
        String role = switch (task.status()) {
            case CREATED, PREPARED, ON_SITE, RECTIFYING -> Roles.INSPECTOR;
            case REPORTED, CONCLUDED -> Roles.APPROVER;
            case CLOSED -> Roles.DISCLOSER;
            case PUBLISHED, CANCELLED -> null;
        };
        return role == null ? null : new TaskCase.Holder(role, dues.of(task).orElse(null));
    }
}
