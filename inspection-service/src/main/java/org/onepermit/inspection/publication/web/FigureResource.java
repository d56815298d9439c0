package org.onepermit.inspection.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.publication.FigureQueries;
import org.onepermit.inspection.publication.InspectionFigures;
import org.onepermit.platform.identity.Roles;

/** The numbers of a year. */
@Path("inspection-figures")
@Tag(name = "figures")
@RolesAllowed({Roles.DISPATCHER, Roles.APPROVER, Roles.LEADER, Roles.DISCLOSER, Roles.AUDITOR})
public class FigureResource {

    private final FigureQueries figures;

    FigureResource(FigureQueries figures) {
        this.figures = figures;
    }

    @GET
    public InspectionFigures of(@QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return figures.of(year);
    }
}
