package org.onepermit.inspection.roster.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.roster.ImportEntries;
import org.onepermit.inspection.roster.RegisterBooks;
import org.onepermit.inspection.roster.RegisterQueries;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.SheetFormat;

/** Registers as files: out, in, and an empty one to fill. */
@Path("register-files/{register}")
@Tag(name = "registers")
public class RegisterFileResource {

    private final RegisterBooks books;
    private final RegisterQueries queries;
    private final ImportEntries importEntries;

    RegisterFileResource(RegisterBooks books, RegisterQueries queries, ImportEntries importEntries) {
        this.books = books;
        this.queries = queries;
        this.importEntries = importEntries;
    }

    /** Everything that the list with this filter, order and columns shows. */
    @GET
    @RolesAllowed({Roles.CLERK, Roles.DISPATCHER, Roles.INSPECTOR, Roles.LEADER, Roles.AUDITOR})
    public RestResponse<byte[]> export(
            @PathParam("register") RegisterName name, @BeanParam @Valid FindEntriesRequest filter, @BeanParam @Valid PageRequest page,
            @QueryParam("columns") @Size(max = 40) List<String> columns, @QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
        return queries.export(books.of(name.register()), filter.toFilter(), page.sort(), columns).as(format, name.name());
    }

    @GET
    @Path("template")
    @RolesAllowed(Roles.CLERK)
    public RestResponse<byte[]> template(
            @PathParam("register") RegisterName name, @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return RestResponse.ResponseBuilder.ok(queries.template(books.of(name.register()), format), format.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name + "-template." + format.ending()).build();
    }

    /** Takes all rows of a CSV or XLSX or none. With {@code try} nothing is written and the report says what would be. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.CLERK)
    public ImportEntries.Report take(
            @PathParam("register") RegisterName name, @QueryParam("try") @DefaultValue("false") boolean tryOnly, @NotNull InputStream file) {
        return importEntries.take(books.of(name.register()), file, tryOnly);
    }
}
