package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onepermit.inspection.enforcement.CaseChronicle;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CasePosition;
import org.onepermit.inspection.enforcement.view.CaseStory.Entry;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.process.CaseEvent;
import org.onepermit.platform.process.Timeline;

/** Tells the story of a case, its lead included, to whoever may see it. */
@ApplicationScoped
public class CaseStories {

    /** Acts that the party takes, or that are done towards it. */
    private static final Set<String> OF_THE_PARTY = Set.of("request-recusal", "declare-recusal",
        "grant-recusal", "refuse-recusal", "serve-notice", "make-statement", "review-statement", "request-hearing", "give-up-hearing",
        "announce-hearing", "hold-hearing", "decide-penalty", "serve-penalty", "publish-penalty", "waive-penalty", "annul-penalty",
        "withdraw-publication");

    private final Cases cases;
    private final Timeline timeline;
    private final Messages messages;

    CaseStories(Cases cases, Timeline timeline, Messages messages) {
        this.cases = cases;
        this.timeline = timeline;
        this.messages = messages;
    }

    public CaseStory of(String caseNo) {
        EnforcementCase of = cases.visible(caseNo);
        List<CaseEvent> events = Stream.concat(timeline.of(of.leadNo()).stream(), timeline.of(caseNo).stream()).toList();
        List<String> elements = events.stream().map(CaseEvent::elementId).filter(Objects::nonNull).toList();
        boolean heard = of.hearing() != null && of.hearing().heldOn() != null;
        CasePosition position = CasePosition.of(elements, of.status(), heard, of.publishedOn() != null);
        return new CaseStory(caseNo, CaseChronicle.PROCESS, position.active(), position.done(),
            events.stream().flatMap(event -> entry(event).stream()).toList());
    }

    /** Steps of the machinery for which there are no words are left out, and so is what the party has no business with. */
    private Optional<Entry> entry(CaseEvent event) {
        String key = "event." + event.act();
        if (!cases.seesFile() && !OF_THE_PARTY.contains(event.act())) {
            return Optional.empty();
        }
        return messages.text(Locale.CHINESE, key, event.detail()).map(zh -> new Entry(event.at(), event.actorName(), event.role(), event.act(), zh,
            messages.text(Locale.ENGLISH, key, event.detail()).orElse(zh)));
    }
}
