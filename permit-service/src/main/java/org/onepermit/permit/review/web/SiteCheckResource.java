package org.onepermit.permit.review.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.filing.ApplicationView;
import org.onepermit.permit.filing.ApplicationViews;
import org.onepermit.permit.review.OrderSiteCheck;
import org.onepermit.permit.review.ReportSiteCheck;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** Visits to the site during the review. */
@Path("applications/{no}/site-check")
@Tag(name = "review")
public class SiteCheckResource {

    private final OrderSiteCheck order;
    private final ReportSiteCheck report;
    private final ApplicationViews views;

    SiteCheckResource(OrderSiteCheck order, ReportSiteCheck report, ApplicationViews views) {
        this.order = order;
        this.report = report;
        this.views = views;
    }

    @POST
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public ApplicationView order(@PathParam("no") String applicationNo, @Valid @NotNull SiteCheckRequest request) {
        order.order(applicationNo, request.reason());
        return views.of(applicationNo);
    }

    @POST
    @Path("report")
    @RolesAllowed(Roles.REVIEWER)
    @Idempotent
    public ApplicationView report(@PathParam("no") String applicationNo, @Valid @NotNull SiteReportRequest request) {
        report.report(applicationNo, request.toReport());
        return views.of(applicationNo);
    }
}
