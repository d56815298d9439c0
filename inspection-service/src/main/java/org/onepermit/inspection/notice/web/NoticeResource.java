package org.onepermit.inspection.notice.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.Messages;
import org.onepermit.inspection.notice.NoticeQueries;
import org.onepermit.inspection.notice.ReadNotice;

/** Messages to the signed-in person about leads and cases. */
@Path("/notices")
@Tag(name = "notices")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER})
public class NoticeResource {

    private final NoticeQueries queries;
    private final ReadNotice read;
    private final Messages messages;

    NoticeResource(NoticeQueries queries, ReadNotice read, Messages messages) {
        this.queries = queries;
        this.read = read;
        this.messages = messages;
    }

    @GET
    public PageOf<NoticeView> list(@QueryParam("unread") @DefaultValue("false") boolean unread, @BeanParam @Valid PageRequest page) {
        return queries.find(unread, page).map(notice -> NoticeView.of(notice, messages));
    }

    @POST
    @Path("/{id}/read")
    public void read(@PathParam("id") String id) {
        read.read(id);
    }
}
