package org.onepermit.inspection.roster.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.draw.rules.frozen.Recusal.Reason;
import org.onepermit.inspection.roster.InspectorAbsence;
import org.onepermit.inspection.roster.InspectorRecusal;
import org.onepermit.inspection.roster.RecordTie;
import org.onepermit.inspection.roster.TieQueries;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** What keeps an inspector from visits. Recusal is the head's to decide (F-09), a clerk enters what was decided. */
@Path("inspectors/{no}")
@Tag(name = "registers")
@RolesAllowed({Roles.CLERK, Roles.LEADER})
public class InspectorTieResource {

    private final TieQueries queries;
    private final RecordTie recordTie;

    InspectorTieResource(TieQueries queries, RecordTie recordTie) {
        this.queries = queries;
        this.recordTie = recordTie;
    }

    /** Days away, first and last included. */
    public record AbsenceRequest(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay, @NotBlank @Size(max = 200) String reason) { }

    /** An enterprise not to be visited. */
    public record RecusalRequest(@NotBlank String uscc, @NotNull Reason reason, @Size(max = 400) String note) { }

    @GET
    @Path("absences")
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DISPATCHER, Roles.AUDITOR})
    public List<InspectorAbsence.View> absences(@PathParam("no") String inspectorNo) {
        return queries.absences(inspectorNo);
    }

    @POST
    @Path("absences")
    @Idempotent
    public List<InspectorAbsence.View> addAbsence(@PathParam("no") String inspectorNo, @Valid @NotNull AbsenceRequest request) {
        recordTie.absent(inspectorNo, request.firstDay(), request.lastDay(), request.reason());
        return queries.absences(inspectorNo);
    }

    @DELETE
    @Path("absences/{id}")
    public List<InspectorAbsence.View> withdrawAbsence(@PathParam("no") String inspectorNo, @PathParam("id") String id) {
        recordTie.withdrawAbsence(inspectorNo, id);
        return queries.absences(inspectorNo);
    }

    @GET
    @Path("recusals")
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.DISPATCHER, Roles.AUDITOR})
    public List<InspectorRecusal.View> recusals(@PathParam("no") String inspectorNo) {
        return queries.recusals(inspectorNo);
    }

    @POST
    @Path("recusals")
    @Idempotent
    public List<InspectorRecusal.View> addRecusal(@PathParam("no") String inspectorNo, @Valid @NotNull RecusalRequest request) {
        recordTie.recused(inspectorNo, request.uscc(), request.reason(), request.note());
        return queries.recusals(inspectorNo);
    }

    @DELETE
    @Path("recusals/{id}")
    public List<InspectorRecusal.View> withdrawRecusal(@PathParam("no") String inspectorNo, @PathParam("id") String id) {
        recordTie.withdrawRecusal(inspectorNo, id);
        return queries.recusals(inspectorNo);
    }
}
