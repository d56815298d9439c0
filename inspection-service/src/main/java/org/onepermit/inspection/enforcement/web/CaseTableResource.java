package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.enforcement.view.CaseTables;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.sheet.SheetFormat;

/** The lists of leads and cases as tables, for officers. */
@Path("enforcement-tables")
@Tag(name = "enforcement")
@RolesAllowed({Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.AUDITOR})
public class CaseTableResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SORT = "-?[A-Za-z]{1,40}";

    private final CaseTables tables;

    CaseTableResource(CaseTables tables) {
        this.tables = tables;
    }

    @GET
    @Path("leads.csv")
    @Produces(CSV)
    public RestResponse<byte[]> leadsCsv(@BeanParam @Valid FindLeadsRequest filter, @QueryParam("sort") @Pattern(regexp = SORT) String sort) {
        return tables.leads(filter.toFilter(), sort).as(SheetFormat.CSV, "leads");
    }

    @GET
    @Path("leads.xlsx")
    @Produces(XLSX)
    public RestResponse<byte[]> leadsXlsx(@BeanParam @Valid FindLeadsRequest filter, @QueryParam("sort") @Pattern(regexp = SORT) String sort) {
        return tables.leads(filter.toFilter(), sort).as(SheetFormat.XLSX, "leads");
    }

    @GET
    @Path("cases.csv")
    @Produces(CSV)
    public RestResponse<byte[]> casesCsv(@BeanParam @Valid FindCasesRequest filter, @QueryParam("sort") @Pattern(regexp = SORT) String sort) {
        return tables.cases(filter.toFilter(), sort).as(SheetFormat.CSV, "cases");
    }

    @GET
    @Path("cases.xlsx")
    @Produces(XLSX)
    public RestResponse<byte[]> casesXlsx(@BeanParam @Valid FindCasesRequest filter, @QueryParam("sort") @Pattern(regexp = SORT) String sort) {
        return tables.cases(filter.toFilter(), sort).as(SheetFormat.XLSX, "cases");
    }
}
