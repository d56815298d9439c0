package org.onepermit.report.monitoring.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.monitoring.Laboratory;
import org.onepermit.report.monitoring.RegisterLaboratory;

/** The register of laboratories with their filings. */
@Path("laboratories")
@Tag(name = "monitoring")
public class LaboratoryResource {

    private final RegisterLaboratory register;

    LaboratoryResource(RegisterLaboratory register) {
        this.register = register;
    }

    /** A filing or accreditation. */
    public record RegisterLaboratoryRequest(
        @NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 60) String certificateNo, @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) { }

    /** A filing as entered. */
    public record LaboratoryView(String id, String name, String certificateNo, LocalDate validFrom, LocalDate validTo) {

        static LaboratoryView of(Laboratory laboratory) {
            return new LaboratoryView(laboratory.id(), laboratory.name(), laboratory.certificateNo(), laboratory.validFrom(), laboratory.validTo());
        }
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public List<LaboratoryView> list() {
        return register.all().stream().map(LaboratoryView::of).toList();
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.REVIEWER)
    public LaboratoryView register(@Valid @NotNull RegisterLaboratoryRequest request) {
        return LaboratoryView.of(register.register(request.name(), request.certificateNo(), request.validFrom(), request.validTo()));
    }
}
