package org.onepermit.workflow.web.instances;

import java.util.List;
import org.onepermit.platform.page.PageOf;
import org.onepermit.workflow.web.incidents.IncidentView;
import org.onepermit.workflow.web.jobs.JobView;
import org.onepermit.workflow.web.messages.SubscriptionView;
import org.onepermit.workflow.web.timers.TimerView;

/** An instance with everything that is in it; the lists begin with their oldest and tell how long they really are. */
public record InstanceDetail(InstanceView instance, List<ElementView> elements, List<VariableView> variables,
        PageOf<JobView> jobs, PageOf<TimerView> timers, PageOf<SubscriptionView> subscriptions,
        PageOf<IncidentView> incidents) {
}
