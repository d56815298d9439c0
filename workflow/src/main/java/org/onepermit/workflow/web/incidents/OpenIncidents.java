package org.onepermit.workflow.web.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.workflow.engine.Incidents;
import org.onepermit.workflow.web.EngineRoom;

/** Pages of the open incidents. */
@ApplicationScoped
public class OpenIncidents {

    private final EngineRoom room;

    OpenIncidents(EngineRoom room) {
        this.room = room;
    }

    /** The incidents of one instance or of all, oldest first. */
    public PageOf<IncidentView> page(OptionalLong instanceKey, PageRequest page) {
        Incidents incidents = room.engine().engine().incidents();
        return PageOf.of(incidents.list(instanceKey, page.offset(), page.size()).stream()
                .map(incident -> IncidentView.of(incident, room.process(incident.processKey()))).toList(),
                incidents.count(instanceKey), page);
    }
}
