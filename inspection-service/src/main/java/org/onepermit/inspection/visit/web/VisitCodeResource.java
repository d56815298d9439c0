package org.onepermit.inspection.visit.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.visit.VerifyVisitCode;
import org.onepermit.inspection.visit.VisitNotice;

/** Who comes, why and on what basis, for whoever was shown the code of a visit. */
@Path("public/visit-codes")
@Tag(name = "public")
@PermitAll
public class VisitCodeResource {

    private final VerifyVisitCode verify;

    VisitCodeResource(VerifyVisitCode verify) {
        this.verify = verify;
    }

    @GET
    @Path("{code}")
    public VisitNotice verify(@PathParam("code") @Pattern(regexp = "[2-9A-HJKMNP-Z]{10}") String code) {
        return verify.verify(code);
    }
}
