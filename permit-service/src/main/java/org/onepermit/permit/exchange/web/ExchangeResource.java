package org.onepermit.permit.exchange.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.exchange.ExchangeQueries;
import org.onepermit.permit.exchange.ExchangeSummary;
import org.onepermit.permit.exchange.ExchangeTicket.TicketSummary;
import org.onepermit.permit.exchange.RetryExchange;
import org.onepermit.permit.exchange.rules.ExchangeState;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Exchange with the national platform, for the operator (I-05). */
@Path("operations/exchange")
@Tag(name = "operations")
@RolesAllowed(Roles.OPERATOR)
public class ExchangeResource {

    private final ExchangeQueries queries;
    private final RetryExchange retryExchange;

    ExchangeResource(ExchangeQueries queries, RetryExchange retryExchange) {
        this.queries = queries;
        this.retryExchange = retryExchange;
    }

    @GET
    public PageOf<ExchangeSummary> list(@QueryParam("state") @DefaultValue("DEAD") ExchangeState state, @BeanParam @Valid PageRequest page) {
        return queries.list(state, page);
    }

    @GET
    @Path("tickets")
    public PageOf<TicketSummary> tickets(@BeanParam @Valid PageRequest page) {
        return queries.openTickets(page);
    }

    @GET
    @Path("reconciliation")
    public List<ExchangeQueries.Count> reconcile(@QueryParam("day") @NotNull LocalDate day) {
        return queries.reconcile(day);
    }

    @POST
    @Path("{id}/retry")
    public void retry(@PathParam("id") String id) {
        retryExchange.retry(id);
    }
}
