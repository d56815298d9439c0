package org.onepermit.national.exchange.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.onepermit.national.exchange.Document;
import org.onepermit.national.exchange.Receipt;
import org.onepermit.national.exchange.ReceiveDocument;
import org.onepermit.national.exchange.ReceivedKind;
import org.onepermit.national.exchange.ReceivedQueries;
import org.onepermit.national.exchange.ReceivedSummary;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.json.CanonicalJson;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** What local systems send up, and what arrived. */
@Path("")
public class ExchangeResource {

    private final ReceiveDocument receive;
    private final ReceivedQueries queries;

    ExchangeResource(ReceiveDocument receive, ReceivedQueries queries) {
        this.receive = receive;
        this.queries = queries;
    }

    @POST
    @Path("permits")
    @RolesAllowed(Roles.SYS)
    public Receipt permit(@Valid @NotNull PushPermitRequest request) {
        String identity = request.permitNo() + "/" + request.version();
        return receive.receive(new Document(ReceivedKind.PERMIT, identity, request.permitNo(), request.version(),
                CanonicalJson.of(request.withoutRequest())));
    }

    @POST
    @Path("publications")
    @RolesAllowed(Roles.SYS)
    public Receipt publication(@Valid @NotNull PushPublicationRequest request) {
        return receive.receive(new Document(ReceivedKind.PUBLICATION, request.requestId(), request.applicationNo(), 0,
                CanonicalJson.of(request)));
    }

    @GET
    @Path("permits/{permitNo}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SYS, Roles.OPERATOR})
    public String permit(String permitNo) {
        return queries.permit(permitNo);
    }

    @GET
    @Path("received")
    @RolesAllowed(Roles.OPERATOR)
    public PageOf<ReceivedSummary> received(@BeanParam @Valid PageRequest page) {
        return queries.received(page);
    }
}
