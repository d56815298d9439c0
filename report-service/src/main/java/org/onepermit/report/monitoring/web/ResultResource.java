package org.onepermit.report.monitoring.web;

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
import org.onepermit.report.monitoring.CorrectResult;
import org.onepermit.report.monitoring.EnterResults;
import org.onepermit.report.monitoring.ImportResults;
import org.onepermit.report.monitoring.ResultColumn;
import org.onepermit.report.monitoring.ResultFilter;
import org.onepermit.report.monitoring.ResultQueries;
import org.onepermit.report.monitoring.ResultSummary;
import org.onepermit.report.monitoring.rules.ResultLine;
import org.onepermit.report.monitoring.rules.Source;

/** Results of self-monitoring: handed in by the enterprise, read by the officers of the area. */
@Path("results")
@Tag(name = "monitoring")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
public class ResultResource {

    private final ResultQueries queries;
    private final EnterResults enter;
    private final ImportResults importResults;
    private final CorrectResult correct;

    ResultResource(ResultQueries queries, EnterResults enter, ImportResults importResults, CorrectResult correct) {
        this.queries = queries;
        this.enter = enter;
        this.importResults = importResults;
        this.correct = correct;
    }

    /** Which results are wanted. */
    public record Wanted(
        @QueryParam("permitNo") @Size(max = 22) String permitNo, @QueryParam("point") @Size(max = 40) String point,
        @QueryParam("pollutant") @Size(max = 12) String pollutant, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
        @QueryParam("overLimit") @DefaultValue("false") boolean overLimit, @QueryParam("superseded") @DefaultValue("false") boolean superseded) {

        ResultFilter filter() {
            return new ResultFilter(permitNo, point, pollutant, from, to, overLimit, superseded);
        }
    }

    /** Results of one permit. */
    public record EnterResultsRequest(
        @NotBlank @Size(max = 22) String permitNo, @NotNull @Size(min = 1, max = 500) List<@NotNull ResultLine> lines) { }

    /** How many lines were taken: all or none. */
    public record Taken(int taken) { }

    /** A result put right, why, and the SHA-256 of an uploaded file that proves it. */
    public record CorrectResultRequest(
        @NotNull ResultLine result, @NotBlank @Size(max = 500) String reason, @Pattern(regexp = "[0-9a-f]{64}") String attachmentHash) { }

    @GET
    public PageOf<ResultSummary> list(@BeanParam @Valid Wanted wanted, @BeanParam @Valid PageRequest page) {
        return queries.list(wanted.filter(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENT_AGENT)
    public Taken enter(@Valid @NotNull EnterResultsRequest request) {
        return new Taken(enter.enter(request.permitNo(), IntStream.range(0, request.lines().size())
            .mapToObj(i -> new EnterResults.Placed("lines/" + i, request.lines().get(i))).toList(), Source.ENTRY, List.of()));
    }

    /** The body is the filled-in table, XLSX or CSV, whatever its content type claims. All rows are taken or none. */
    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENT_AGENT)
    public Taken read(@QueryParam("permitNo") @NotBlank @Size(max = 22) String permitNo, InputStream body) {
        return new Taken(importResults.read(permitNo, body));
    }

    /** The table to fill in. */
    @GET
    @Path("template.xlsx")
    public RestResponse<byte[]> template() {
        return RestResponse.ResponseBuilder.ok(ResultColumn.TEMPLATE.empty(), SheetFormat.XLSX.mediaType()).build();
    }

    /** The list as it is filtered and sorted, as a table. */
    @GET
    @Path("export")
    public RestResponse<byte[]> export(@BeanParam @Valid Wanted wanted, @QueryParam("sort") String sort,
                                       @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        return ResultExport.of(queries.first(wanted.filter(), sort, Export.MOST)).as(format, "results");
    }

    /** Every version of a result. */
    @GET
    @Path("{id}/versions")
    public List<ResultSummary> versions(@PathParam("id") String id) {
        return queries.versions(id);
    }

    @POST
    @Path("{id}/correction")
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENT_AGENT)
    public ResultSummary correct(@PathParam("id") String id, @Valid @NotNull CorrectResultRequest request) {
        return correct.correct(id, request.result(), request.reason(), request.attachmentHash()).summary();
    }
}
