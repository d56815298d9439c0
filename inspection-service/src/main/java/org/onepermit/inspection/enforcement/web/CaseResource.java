package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.paper.PrintedPaper;
import org.onepermit.inspection.enforcement.view.CaseQueries;
import org.onepermit.inspection.enforcement.view.CaseStories;
import org.onepermit.inspection.enforcement.view.CaseStory;
import org.onepermit.inspection.enforcement.view.CaseSummary;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Cases as their parties, officers and auditors see them. */
@Path("cases")
@Tag(name = "enforcement")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.APPROVER, Roles.LEADER, Roles.DISCLOSER, Roles.AUDITOR})
public class CaseResource {

    private final CaseQueries queries;
    private final CaseViews views;
    private final CaseStories stories;

    CaseResource(CaseQueries queries, CaseViews views, CaseStories stories) {
        this.queries = queries;
        this.views = views;
        this.stories = stories;
    }

    @GET
    public PageOf<CaseSummary> list(@BeanParam @Valid FindCasesRequest filter, @BeanParam @Valid PageRequest page) {
        return queries.find(filter.toFilter(), page);
    }

    @GET
    @Path("{no}")
    public CaseView one(@PathParam("no") String caseNo) {
        return views.of(caseNo);
    }

    @GET
    @Path("{no}/story")
    public CaseStory story(@PathParam("no") String caseNo) {
        return stories.of(caseNo);
    }

    @GET
    @Path("{no}/documents/{id}")
    @Produces("text/plain;charset=UTF-8")
    public String document(@PathParam("no") String caseNo, @PathParam("id") String id) {
        return views.document(caseNo, id).content();
    }

    /** The same document for the printer, with the hash of its text. */
    @GET
    @Path("{no}/documents/{id}/paper")
    @Produces("text/html;charset=UTF-8")
    public String paper(@PathParam("no") String caseNo, @PathParam("id") String id) {
        return PrintedPaper.html(views.document(caseNo, id));
    }
}
