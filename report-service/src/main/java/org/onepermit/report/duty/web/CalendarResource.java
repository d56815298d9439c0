package org.onepermit.report.duty.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.duty.CalendarFeed;
import org.onepermit.report.duty.RenewCalendar;

/** The address of the enterprise's own calendar. */
@Path("calendar")
@Tag(name = "duties")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
public class CalendarResource {

    private static final String PUBLIC = "/api/report/v1/public/calendar.ics?key=";

    private final RenewCalendar calendar;

    CalendarResource(RenewCalendar calendar) {
        this.calendar = calendar;
    }

    /** When the address in use was made; null if there is none. The address itself is not kept anywhere. */
    public record CalendarView(Instant renewedAt) { }

    /** The new address, told once: a path of this host. */
    public record CalendarAddress(String path) { }

    @GET
    public CalendarView get() {
        return new CalendarView(calendar.own().map(CalendarFeed::renewedAt).orElse(null));
    }

    /** Makes a new address. The one before opens nothing any more. */
    @POST
    @Path("address")
    @ResponseStatus(201)
    public CalendarAddress renew() {
        return new CalendarAddress(PUBLIC + calendar.renew());
    }
}
