package org.onepermit.report.ledger.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.sheet.SheetFormat;
import org.onepermit.report.ledger.CorrectEntry;
import org.onepermit.report.ledger.EnterEntries;
import org.onepermit.report.ledger.EntryColumn;
import org.onepermit.report.ledger.EntryFilter;
import org.onepermit.report.ledger.EntryQueries;
import org.onepermit.report.ledger.EntrySummary;
import org.onepermit.report.ledger.ImportEntries;
import org.onepermit.report.ledger.rules.Book;
import org.onepermit.report.ledger.rules.EntryKind;
import org.onepermit.report.ledger.rules.EntryLine;
import org.onepermit.report.monitoring.rules.Source;

/** The environmental ledger: kept by the enterprise, read by the officers of the area. */
@Path("ledger-entries")
@Tag(name = "ledger")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
public class EntryResource {

    private final EntryQueries queries;
    private final EnterEntries enter;
    private final ImportEntries importEntries;
    private final CorrectEntry correct;

    EntryResource(EntryQueries queries, EnterEntries enter, ImportEntries importEntries, CorrectEntry correct) {
        this.queries = queries;
        this.enter = enter;
        this.importEntries = importEntries;
        this.correct = correct;
    }

    /** Which entries are wanted. */
    public record Wanted(
        @QueryParam("permitNo") @Size(max = 22) String permitNo, @QueryParam("book") Book book, @QueryParam("kind") EntryKind kind,
        @QueryParam("place") @Size(max = 40) String place, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
        @QueryParam("late") @DefaultValue("false") boolean late, @QueryParam("superseded") @DefaultValue("false") boolean superseded) {

        EntryFilter filter() {
            return new EntryFilter(permitNo, book, kind, place, from, to, late, superseded);
        }
    }

    /** Entries of one permit. */
    public record EnterEntriesRequest(
        @NotBlank @Size(max = 22) String permitNo, @NotNull @Size(min = 1, max = 500) List<@NotNull EntryLine> lines) { }

    /** How many lines were taken: all or none. */
    public record Taken(int taken) { }

    /** An entry put right, why, and the SHA-256 of an uploaded file that proves it. */
    public record CorrectEntryRequest(
        @NotNull EntryLine entry, @NotBlank @Size(max = 500) String reason, @Pattern(regexp = "[0-9a-f]{64}") String attachmentHash) { }

    @GET
    public PageOf<EntrySummary> list(@BeanParam @Valid Wanted wanted, @BeanParam @Valid PageRequest page) {
        return queries.list(wanted.filter(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENT_AGENT)
    public Taken enter(@Valid @NotNull EnterEntriesRequest request) {
        return new Taken(enter.enter(request.permitNo(), IntStream.range(0, request.lines().size())
            .mapToObj(i -> new EnterEntries.Placed("lines/" + i, request.lines().get(i))).toList(), Source.ENTRY, List.of()));
    }

    /** The body is the filled-in table, XLSX or CSV, whatever its content type claims. All rows are taken or none. */
    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENT_AGENT)
    public Taken read(@QueryParam("permitNo") @NotBlank @Size(max = 22) String permitNo, InputStream body) {
        return new Taken(importEntries.read(permitNo, body));
    }

    /** The table to fill in. */
    @GET
    @Path("template.xlsx")
    public RestResponse<byte[]> template() {
        return RestResponse.ResponseBuilder.ok(EntryColumn.TEMPLATE.empty(), SheetFormat.XLSX.mediaType()).build();
    }

    /** The list as it is filtered and sorted, as a table. */
    @GET
    @Path("export")
    public RestResponse<byte[]> export(@BeanParam @Valid Wanted wanted, @QueryParam("sort") String sort,
                                       @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return EntryExport.of(queries.first(wanted.filter(), sort, Export.MOST)).as(format, "ledger");
    }

    /** Every version of an entry. */
    @GET
    @Path("{id}/versions")
    public List<EntrySummary> versions(@PathParam("id") String id) {
        return queries.versions(id);
    }

    @POST
    @Path("{id}/correction")
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENT_AGENT)
    public EntrySummary correct(@PathParam("id") String id, @Valid @NotNull CorrectEntryRequest request) {
        return correct.correct(id, request.entry(), request.reason(), request.attachmentHash()).summary();
    }
}
