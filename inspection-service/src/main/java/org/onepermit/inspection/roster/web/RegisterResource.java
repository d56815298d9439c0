package org.onepermit.inspection.roster.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.roster.EntryView;
import org.onepermit.inspection.roster.RegisterBook;
import org.onepermit.inspection.roster.RegisterBooks;
import org.onepermit.inspection.roster.RegisterEdition;
import org.onepermit.inspection.roster.RegisterEntry;
import org.onepermit.inspection.roster.RegisterQueries;
import org.onepermit.inspection.roster.WriteEntry;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.page.Revision;

/** The four registers. Clerks keep them; who draws does not (J-01). */
@Path("registers/{register}")
@Tag(name = "registers")
@RolesAllowed({Roles.CLERK, Roles.DISPATCHER, Roles.INSPECTOR, Roles.LEADER, Roles.AUDITOR})
public class RegisterResource {

    private final RegisterBooks books;
    private final RegisterQueries queries;
    private final WriteEntry writeEntry;
    private final ObjectMapper json;

    RegisterResource(RegisterBooks books, RegisterQueries queries, WriteEntry writeEntry, ObjectMapper json) {
        this.books = books;
        this.queries = queries;
        this.writeEntry = writeEntry;
        this.json = json;
    }

    @GET
    public PageOf<? extends EntryView<?>> list(
            @PathParam("register") RegisterName name, @BeanParam @Valid FindEntriesRequest filter, @BeanParam @Valid PageRequest page) {
        return queries.list(books.of(name.register()), filter.toFilter(), page);
    }

    @POST
    @RolesAllowed(Roles.CLERK)
    @Idempotent
    public RestResponse<EntryView<?>> enter(@PathParam("register") RegisterName name, @Valid @NotNull EnterEntryRequest request)
            throws JsonProcessingException {
        enter(books.of(name.register()), request);
        return RestResponse.ResponseBuilder.<EntryView<?>>created(URI.create("registers/" + name + "/" + request.no()))
            .entity(queries.get(books.of(name.register()), request.no())).build();
    }

    @GET
    @Path("{no}")
    public RestResponse<EntryView<?>> get(@PathParam("register") RegisterName name, @PathParam("no") String no) {
        EntryView<?> view = queries.get(books.of(name.register()), no);
        return RestResponse.ResponseBuilder.<EntryView<?>>ok(view).tag(Revision.tag(view.version())).build();
    }

    @PUT
    @Path("{no}")
    @RolesAllowed(Roles.CLERK)
    public RestResponse<EntryView<?>> change(
            @PathParam("register") RegisterName name, @PathParam("no") String no, @HeaderParam(HttpHeaders.IF_MATCH) Revision seen,
            @NotNull JsonNode content) throws JsonProcessingException {
        change(books.of(name.register()), no, content, seen);
        return get(name, no);
    }

    @GET
    @Path("{no}/editions")
    public List<RegisterEdition.View> editions(@PathParam("register") RegisterName name, @PathParam("no") String no) {
        return queries.editions(books.of(name.register()), no);
    }

    private <E extends RegisterEntry<C>, C> void enter(RegisterBook<E, C> book, EnterEntryRequest request) throws JsonProcessingException {
        writeEntry.enter(book, request.no(), json.treeToValue(request.content(), book.contentType()));
    }

    private <E extends RegisterEntry<C>, C> void change(RegisterBook<E, C> book, String no, JsonNode content, Revision seen)
            throws JsonProcessingException {
        writeEntry.change(book, no, json.treeToValue(content, book.contentType()), seen);
    }
}
