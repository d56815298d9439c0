package org.onepermit.report.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.SheetFormat;
import org.onepermit.report.attachment.web.Download;
import org.onepermit.report.permit.rules.ReportType;
import org.onepermit.report.publication.FigureFile;
import org.onepermit.report.publication.PublicReport;
import org.onepermit.report.publication.PublicReportQueries;
import org.onepermit.report.publication.PublicReportRow;

/** Accepted reports, for everybody. */
@Path("public")
@Tag(name = "public")
public class PublicReportResource {

    private final PublicReportQueries queries;
    private final FigureFile figures;
    private final Download download;

    PublicReportResource(PublicReportQueries queries, FigureFile figures, Download download) {
        this.queries = queries;
        this.figures = figures;
        this.download = download;
    }

    /** Which reports are wanted. */
    public record Wanted(
        @QueryParam("q") @Size(max = 100) String q, @QueryParam("permitNo") @Size(max = 30) String permitNo, @QueryParam("type") ReportType type,
        @QueryParam("year") @Min(2000) @Max(2100) Integer year, @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division) {

        PublicReportQueries.Filter filter() {
            return new PublicReportQueries.Filter(q, permitNo, type, year, division);
        }
    }

    /** A column of the file of figures with what it means. */
    public record ColumnView(String column, String zh, String en) { }

    @GET
    @Path("reports")
    @PermitAll
    public PageOf<PublicReportRow> list(@BeanParam @Valid Wanted wanted, @BeanParam @Valid PageRequest page) {
        return queries.find(wanted.filter(), page);
    }

    @GET
    @Path("reports/{no}")
    @PermitAll
    public PublicReport read(@PathParam("no") String reportNo) {
        return queries.one(reportNo);
    }

    /** A file by the hash under which the report names it. */
    @GET
    @Path("reports/{no}/attachments/{sha256}")
    @PermitAll
    public RestResponse<File> attachment(@PathParam("no") String reportNo, @PathParam("sha256") String sha256) {
        return download.of(queries.file(reportNo, sha256));
    }

    @GET
    @Path("report-figures.csv")
    @Produces("text/csv")
    @PermitAll
    public RestResponse<byte[]> figures(@BeanParam @Valid Wanted wanted) {
        return figures.table(wanted.filter()).as(SheetFormat.CSV, "report-figures");
    }

    @GET
    @Path("report-figures/dictionary")
    @PermitAll
    public List<ColumnView> dictionary() {
        return Arrays.stream(FigureFile.Column.values()).map(column -> new ColumnView(column.name(), column.zh(), column.en())).toList();
    }
}
