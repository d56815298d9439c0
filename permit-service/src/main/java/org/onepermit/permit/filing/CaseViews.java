package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onepermit.permit.attachment.Attachment;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.permit.filing.CaseView.Document;
import org.onepermit.permit.filing.CaseView.Entry;
import org.onepermit.permit.filing.CaseView.Holder;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.CasePosition;
import org.onepermit.permit.filing.rules.CasePosition.Step;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.process.CaseEvent;
import org.onepermit.platform.process.Timeline;

/** Tells the story of a case to whoever may see it. */
@ApplicationScoped
public class CaseViews {

    private final Applications applications;
    private final AttachmentRepository attachments;
    private final Timeline timeline;
    private final CaseClock clocks;
    private final Messages messages;

    CaseViews(Applications applications, AttachmentRepository attachments, Timeline timeline, CaseClock clocks, Messages messages) {
        this.applications = applications;
        this.attachments = attachments;
        this.timeline = timeline;
        this.clocks = clocks;
        this.messages = messages;
    }

    public CaseView of(String applicationNo) {
        Application application = applications.visible(applicationNo);
        List<CaseEvent> events = timeline.of(applicationNo);
        Map<String, Attachment> files = attachments.of(applicationNo).stream().collect(Collectors.toMap(Attachment::id, file -> file));
        CasePosition position = CasePosition.of(steps(events), application.status().isFinal());
        return new CaseView(applicationNo, CaseChronicle.PROCESS, position.active(), position.done(),
            events.stream().flatMap(event -> entry(event, files).stream()).toList(), clocks.of(application).orElse(null),
            holder(application));
    }

    private static List<Step> steps(List<CaseEvent> events) {
        return events.stream().filter(event -> event.elementId() != null)
            .map(event -> new Step(event.elementId(), event.waitsAt())).toList();
    }

    /** Steps of the machinery for which there are no words are left out. */
    private Optional<Entry> entry(CaseEvent event, Map<String, Attachment> files) {
        String key = "event." + event.act();
        return messages.text(Locale.CHINESE, key, event.detail()).map(zh -> new Entry(event.at(), event.actorName(), event.role(),
            event.act(), zh, messages.text(Locale.ENGLISH, key, event.detail()).orElse(zh), documents(event, files)));
    }

    private static List<Document> documents(CaseEvent event, Map<String, Attachment> files) {
        return Optional.ofNullable(files.get(String.valueOf(event.detail().get("noticeAttachmentId"))))
            .map(file -> new Document(file.id(), file.filename(), "applications/" + file.applicationNo() + "/attachments/" + file.id()))
            .stream().toList();
    }

    private static Holder holder(Application application) {
        String role = roleAt(application.status());
        return role == null ? null : new Holder(role, application.statusSince());
    }

    private static String roleAt(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, DISCLOSING, DISCLOSED, CORRECTION -> "ENT_AGENT";
            case SUBMITTED -> "CLERK";
            case ACCEPTED, IN_REVIEW, SITE_CHECK, ASSESSMENT, PAUSED -> "REVIEWER";
            case PENDING_DECISION -> "APPROVER";
            case GRANTED -> "SYS";
            case NOT_REQUIRED, NOT_ACCEPTED, WITHDRAWN_DEEMED, REFUSED, ISSUED, WITHDRAWN, DEEMED_RENEWED -> null;
        };
    }
}
