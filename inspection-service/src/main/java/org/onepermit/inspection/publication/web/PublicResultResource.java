package org.onepermit.inspection.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.publication.ResultQueries;
import org.onepermit.inspection.publication.ResultView;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.SheetFormat;

/** Results of inspections, for everybody (一公开). */
@Path("public/results")
@Tag(name = "public")
@PermitAll
public class PublicResultResource {

    private final ResultQueries results;

    PublicResultResource(ResultQueries results) {
        this.results = results;
    }

    @GET
    public PageOf<ResultView> list(@BeanParam @Valid ResultListParameters wanted, @BeanParam @Valid PageRequest page) {
        return results.find(wanted.toFilter(), page);
    }

    /** All results as a file. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    public RestResponse<String> csv(@BeanParam @Valid ResultListParameters wanted) {
        return ResultSheet.of(results.all(wanted.toFilter())).asCsv("inspection-results");
    }

    @GET
    @Path("export.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public RestResponse<byte[]> xlsx(@BeanParam @Valid ResultListParameters wanted) {
        return ResultSheet.of(results.all(wanted.toFilter())).as(SheetFormat.XLSX, "inspection-results");
    }

    /** What the columns of the file mean. */
    @GET
    @Path("dictionary")
    public List<ColumnView> dictionary() {
        return ResultSheet.dictionary();
    }

    @GET
    @Path("{no}")
    public ResultView one(@PathParam("no") String taskNo) {
        return results.one(taskNo);
    }
}
