package org.onepermit.report.permit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.permit.VisiblePermits;
import org.onepermit.report.permit.rules.PermitContent;
import org.onepermit.report.permit.rules.PermitContent.MonitoringItem;
import org.onepermit.report.permit.rules.PermitContent.Outlet;
import org.onepermit.report.permit.rules.PermitContent.TreatmentFacility;

/** The enterprise's permits, with the places and names that its reports and data speak of. */
@Path("permits")
@Tag(name = "permits")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
public class HeldPermitResource {

    private final VisiblePermits permits;
    private final PermitContents contents;

    HeldPermitResource(VisiblePermits permits, PermitContents contents) {
        this.permits = permits;
        this.contents = contents;
    }

    /** A permit as its latest wording has it. */
    public record HeldPermitView(
        String permitNo, String unitName, String siteName, String status, LocalDate validFrom, LocalDate validTo, List<Outlet> outlets,
        List<String> boundaries, List<TreatmentFacility> treatment, List<String> products, List<MonitoringItem> monitoring) {

        static HeldPermitView of(Permit permit, PermitContent content) {
            return new HeldPermitView(permit.permitNo(), permit.unitName(), permit.siteName(), permit.status(), permit.validFrom(), permit.validTo(),
                content.outlets(), content.fugitive().stream().map(PermitContent.BoundaryLimit::place).distinct().toList(), content.treatment(),
                content.production().products().stream().map(PermitContent.Product::name).toList(), content.monitoring());
        }
    }

    @GET
    public List<HeldPermitView> own() {
        return permits.own().stream().map(permit -> HeldPermitView.of(permit, contents.wordings(permit.permitNo()).stream()
            .reduce((earlier, later) -> later).orElseThrow().content())).toList();
    }
}
