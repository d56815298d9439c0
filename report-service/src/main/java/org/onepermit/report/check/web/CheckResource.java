package org.onepermit.report.check.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.report.check.CheckCatalogue;

/** The checks of execution reports, for everybody to read. */
@Path("public/checks")
@Tag(name = "public")
public class CheckResource {

    private final CheckCatalogue catalogue;

    CheckResource(CheckCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @PermitAll
    public CheckCatalogue.Catalogue all() {
        return catalogue.today();
    }
}
