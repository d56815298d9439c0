package org.onepermit.report.account.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.report.account.AccountQueries;

/** Permitted and actual amounts of a permit, for everyone (R §23). */
@Path("public/permits")
@Tag(name = "public")
@PermitAll
public class PublicAccountResource {

    private final AccountQueries queries;

    PublicAccountResource(AccountQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("{permitNo}/account")
    public PublicAccountView account(@PathParam("permitNo") String permitNo, @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return PublicAccountView.of(queries.published(permitNo, year));
    }
}
