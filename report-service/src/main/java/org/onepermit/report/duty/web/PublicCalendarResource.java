package org.onepermit.report.duty.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.report.duty.DutyCalendarFile;

/** A unit's duties for calendar programs, which cannot sign in: the key in the address opens it. A query is in no log, unlike a path. */
@Path("public/calendar.ics")
@Tag(name = "public")
@PermitAll
public class PublicCalendarResource {

    private final DutyCalendarFile file;

    PublicCalendarResource(DutyCalendarFile file) {
        this.file = file;
    }

    @GET
    @Produces("text/calendar;charset=UTF-8")
    public byte[] get(@QueryParam("key") @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String key) {
        return file.of(key);
    }
}
