package org.onepermit.permit.register.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.register.PublicPermit;
import org.onepermit.permit.register.PublicPermitQueries;
import org.onepermit.permit.register.PublicPermitRow;
import org.onepermit.permit.register.PublicRegistrationRow;
import org.onepermit.permit.register.RegisterProblem;
import org.onepermit.permit.register.RegisterQueries;
import org.onepermit.permit.register.Verification;
import org.onepermit.permit.register.VerificationQueries;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** Permits and registrations for everybody. */
@Path("public")
@Tag(name = "public")
@PermitAll
public class PublicPermitResource {

    private final RegisterQueries register;
    private final PublicPermitQueries permits;
    private final VerificationQueries verifications;

    PublicPermitResource(RegisterQueries register, PublicPermitQueries permits, VerificationQueries verifications) {
        this.register = register;
        this.permits = permits;
        this.verifications = verifications;
    }

    @GET
    @Path("permits")
    public PageOf<PublicPermitRow> permits(@BeanParam @Valid FindPermitsRequest filter, @BeanParam @Valid PageRequest page) {
        return register.permits(filter.toFilter(), page);
    }

    @GET
    @Path("permits/{permitNo}")
    public PublicPermit permit(@PathParam("permitNo") String permitNo) {
        return permits.find(permitNo).orElseThrow(() -> new ProblemException(RegisterProblem.NO_SUCH_PERMIT, permitNo));
    }

    @GET
    @Path("permits/{permitNo}/copy.pdf")
    @Produces("application/pdf")
    public byte[] copy(@PathParam("permitNo") String permitNo) {
        return permits.copy(permitNo).orElseThrow(() -> new ProblemException(RegisterProblem.NO_SUCH_PERMIT, permitNo));
    }

    @GET
    @Path("verification/{number}")
    public Verification verify(@PathParam("number") String number) {
        return verifications.verify(number).orElseThrow(() -> new ProblemException(RegisterProblem.NO_SUCH_NUMBER, number));
    }

    @GET
    @Path("registrations")
    public PageOf<PublicRegistrationRow> registrations(
            @BeanParam @Valid FindRegistrationsRequest filter, @BeanParam @Valid PageRequest page) {
        return register.registrations(filter.toFilter(), page);
    }
}
