package org.onepermit.permit.register.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.publication.PublicationKind;
import org.onepermit.permit.register.DisclosedApplication;
import org.onepermit.permit.register.DisclosureQueries;
import org.onepermit.permit.register.PublicationQueries;
import org.onepermit.permit.register.PublishedFact;
import org.onepermit.permit.register.RegisterProblem;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** What the authority and the applicants have to make public on the way to a permit. */
@Path("public")
@Tag(name = "public")
@PermitAll
public class PublicationResource {

    private final PublicationQueries publications;
    private final DisclosureQueries disclosures;

    PublicationResource(PublicationQueries publications, DisclosureQueries disclosures) {
        this.publications = publications;
        this.disclosures = disclosures;
    }

    @GET
    @Path("publications")
    public PageOf<PublishedFact> publications(
            @QueryParam("kind") PublicationKind kind, @QueryParam("q") @Size(max = 100) String unit,
            @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division, @BeanParam @Valid PageRequest page) {
        return publications.find(kind, unit, division, page);
    }

    @GET
    @Path("applications/disclosures")
    public PageOf<DisclosedApplication> disclosures(@BeanParam @Valid PageRequest page) {
        return disclosures.running(page);
    }

    @GET
    @Path("applications/disclosures/{applicationNo}")
    public DisclosureQueries.Disclosed disclosure(@PathParam("applicationNo") String applicationNo) {
        return disclosures.find(applicationNo).orElseThrow(() -> new ProblemException(RegisterProblem.NOT_DISCLOSED, applicationNo));
    }
}
