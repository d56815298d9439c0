package org.onepermit.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
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
    private final PublicWords words;
    private final PublishedResultRepository results;
    private final PublicationConfig config;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    PublishResult(Tasks tasks, VisitRepository visits, VisitPapers papers, PublicWords words, PublishedResultRepository results,
        PublicationConfig config, CurrentUser user, LegalClock clock, Outbox outbox, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.visits = visits;
        this.papers = papers;
        this.words = words;
        this.results = results;
        this.config = config;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    /**
     * What the public will read.
     *
     * @param departments of a joint visit, in words of the discloser's; a department not named is published as it concluded, persons masked
     * @param secrets     what an editor saw in it that must not be published
     */
    public record Text(String facts, List<PartFacts> departments, Set<PrivacyFilter.Secret> secrets) { }

    @Transactional
    public void publish(String taskNo, Text text) {
        InspectionTask task = tasks.lockVisible(taskNo);
        List<PublishedPart> parts = task.result() == null ? List.of() : worded(words.parts(task), text.departments());
        Objection.refuseIfAny(PublicationProblem.CANNOT_PUBLISH, refused(text, parts));
        task.publish(clock.today());
        visits.of(taskNo).ifPresent(Visit::archive);
        List<String> items = papers.answers(taskNo).stream().map(Answer::item).toList();
        results.persist(new PublishedResult(task, items, new PublishedResult.Wording(text.facts(), parts), config.authority(), user.subject(),
            clock.today()));
        outbox.startOrPublish(PUBLISHED, taskNo, Map.of());
        chronicle.record(task, "CatchEvent_ResultPublished", "publish-result", Map.of("result", task.result().zh(), "resultEn", task.result().en()));
    }

    private static List<PublishedPart> worded(List<PublishedPart> drafts, List<PartFacts> own) {
        Map<String, String> facts = own.stream().collect(Collectors.toMap(PartFacts::department, PartFacts::facts, (first, later) -> later));
        return drafts.stream().map(part -> facts.containsKey(part.department())
            ? new PublishedPart(part.department(), part.items(), part.result(), facts.get(part.department()), null) : part).toList();
    }

    private static List<Objection> refused(Text text, List<PublishedPart> parts) {
        List<Objection> objections = new ArrayList<>(PrivacyFilter.refused(text.facts(), text.secrets()));
        parts.forEach(part -> objections.addAll(PrivacyFilter.refused(part.facts(), Set.of())));
        return objections;
    }

    /** What could be published as it stands: the problems found, with persons masked. */
    public Text draft(String taskNo) {
        InspectionTask task = tasks.visible(taskNo);
        return new Text(words.whole(task), words.parts(task).stream().map(part -> new PartFacts(part.department(), part.facts())).toList(), Set.of());
    }
}
