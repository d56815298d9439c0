package org.onepermit.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.inspection.publication.rules.PublicationProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.rules.PrivacyFilter;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.inspection.visit.Visit;
import org.onepermit.inspection.visit.VisitPapers;
import org.onepermit.inspection.visit.VisitRepository;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** A discloser publishes the result of a closed task; nothing that must stay private goes with it (F-19, F-20). */
@ApplicationScoped
public class PublishResult {

    public static final String PUBLISHED = "Msg_ResultPublished";

    private final Tasks tasks;
    private final VisitRepository visits;
    private final VisitPapers papers;
    private final PublishedResultRepository results;
    private final PublicationConfig config;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    PublishResult(Tasks tasks, VisitRepository visits, VisitPapers papers, PublishedResultRepository results, PublicationConfig config,
        CurrentUser user, LegalClock clock, Outbox outbox, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.visits = visits;
        this.papers = papers;
        this.results = results;
        this.config = config;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public void publish(String taskNo, String facts, Set<PrivacyFilter.Secret> secrets) {
        InspectionTask task = tasks.lockVisible(taskNo);
        Objection.refuseIfAny(PublicationProblem.CANNOT_PUBLISH, PrivacyFilter.refused(facts, secrets));
        task.publish(clock.today());
        visits.of(taskNo).ifPresent(Visit::archive);
        List<String> items = papers.answers(taskNo).stream().map(Answer::item).toList();
        results.persist(new PublishedResult(task, items, facts, config.authority(), user.subject(), clock.today()));
        outbox.startOrPublish(PUBLISHED, taskNo, Map.of());
        chronicle.record(task, "CatchEvent_ResultPublished", "publish-result", Map.of("result", task.result().zh(), "resultEn", task.result().en()));
    }

    /** What could be published as it stands: the problems found, with persons masked. */
    public String draft(String taskNo) {
        InspectionTask task = tasks.visible(taskNo);
        Map<String, CheckItem> items = CheckItem.all().stream().collect(Collectors.toMap(CheckItem::key, item -> item));
        String problems = papers.answers(taskNo).stream().filter(answer -> answer.finding() == Finding.PROBLEM)
            .map(answer -> items.get(answer.item()).zh() + "：" + answer.facts()).collect(Collectors.joining("\n"));
        String words = problems.isEmpty() ? Optional.ofNullable(task.remark()).orElse(task.result().zh()) : problems;
        return PrivacyFilter.masked(words);
    }
}
