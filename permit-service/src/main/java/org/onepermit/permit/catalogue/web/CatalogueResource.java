package org.onepermit.permit.catalogue.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.onepermit.permit.catalogue.Catalogues;
import org.onepermit.permit.catalogue.rules.Catalogue;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.catalogue.rules.Facts;
import org.onepermit.platform.time.LegalClock;

/** The classification catalogue: anyone may read it, whoever is signed in may ask which class their facts lead to. */
@Path("catalogue")
public class CatalogueResource {

    private final Catalogues catalogues;
    private final LegalClock clock;

    CatalogueResource(Catalogues catalogues, LegalClock clock) {
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public CatalogueView get() {
        return CatalogueView.of(inForce());
    }

    /** What a unit of these industries has to answer, as a form can ask it. */
    @GET
    @Path("questions")
    @PermitAll
    public QuestionsView questions(@QueryParam("industry") List<String> industries) {
        return QuestionsView.of(inForce(), industries);
    }

    @POST
    @Path("classification")
    @Authenticated
    public Classification classify(@NotNull Facts facts) {
        return inForce().classify(facts);
    }

    private Catalogue inForce() {
        return catalogues.inForce(clock.today());
    }
}
