package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.enforcement.publication.PenaltyTables;
import org.onepermit.inspection.enforcement.publication.PublicPenalties;
import org.onepermit.inspection.enforcement.publication.PublishedDecision;
import org.onepermit.inspection.enforcement.publication.PublishedPenalty;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.SheetFormat;

/** Published penalty decisions for everybody. */
@Path("public")
@Tag(name = "public")
@PermitAll
public class PublicPenaltyResource {

    private final PublicPenalties penalties;
    private final PenaltyTables tables;

    PublicPenaltyResource(PublicPenalties penalties, PenaltyTables tables) {
        this.penalties = penalties;
        this.tables = tables;
    }

    @GET
    @Path("penalties")
    public PageOf<PublishedPenalty> list(@BeanParam @Valid FindPenaltiesRequest filter, @BeanParam @Valid PageRequest page) {
        return penalties.find(filter.toFilter(), page);
    }

    @GET
    @Path("penalties/{no}")
    public PublishedDecision one(@PathParam("no") String caseNo) {
        return penalties.one(caseNo);
    }

    @GET
    @Path("penalty-data/penalties.csv")
    @Produces("text/csv")
    public RestResponse<byte[]> all(@BeanParam @Valid FindPenaltiesRequest filter) {
        return tables.of(filter.toFilter()).as(SheetFormat.CSV, "penalties");
    }

    @GET
    @Path("penalty-data/dictionary.csv")
    @Produces("text/csv")
    public RestResponse<byte[]> dictionary() {
        return tables.dictionary().as(SheetFormat.CSV, "penalties-dictionary");
    }
}
