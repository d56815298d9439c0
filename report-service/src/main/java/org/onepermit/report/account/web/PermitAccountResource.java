package org.onepermit.report.account.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.account.AccountQueries;
import org.onepermit.report.account.EstimateTax;

/** The emissions account of one permit, with its working, and the environment tax on it. */
@Path("permits")
@Tag(name = "accounts")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
public class PermitAccountResource {

    private final AccountQueries queries;
    private final EstimateTax estimateTax;

    PermitAccountResource(AccountQueries queries, EstimateTax estimateTax) {
        this.queries = queries;
        this.estimateTax = estimateTax;
    }

    @GET
    @Path("{permitNo}/account")
    public AccountView account(@PathParam("permitNo") String permitNo, @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return AccountView.of(queries.account(permitNo, year));
    }

    @GET
    @Path("{permitNo}/tax")
    public TaxView tax(@PathParam("permitNo") String permitNo, @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return TaxView.of(permitNo, estimateTax.of(permitNo, year));
    }
}
