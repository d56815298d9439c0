package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.hearing.AnnounceHearing;
import org.onepermit.inspection.enforcement.hearing.GiveUpHearing;
import org.onepermit.inspection.enforcement.hearing.HoldHearing;
import org.onepermit.inspection.enforcement.hearing.RequestHearing;
import org.onepermit.inspection.enforcement.view.CaseView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.inspection.enforcement.web.HearingRequests.AnnounceHearingRequest;
import org.onepermit.inspection.enforcement.web.HearingRequests.MinutesRequest;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;

/** The hearing: asked for by the party, announced and recorded by its host (APnL §64). */
@Path("cases/{no}/hearing")
@Tag(name = "enforcement")
public class HearingResource {

    private final RequestHearing request;
    private final GiveUpHearing giveUp;
    private final AnnounceHearing announce;
    private final HoldHearing hold;
    private final CaseViews views;

    HearingResource(RequestHearing request, GiveUpHearing giveUp, AnnounceHearing announce, HoldHearing hold, CaseViews views) {
        this.request = request;
        this.giveUp = giveUp;
        this.announce = announce;
        this.hold = hold;
        this.views = views;
    }

    @POST
    @Path("request")
    @RolesAllowed(Roles.ENT_LEGAL)
    @Idempotent
    public CaseView request(@PathParam("no") String caseNo, @Valid @NotNull ReasonRequest asked) {
        request.request(caseNo, asked.reason());
        return views.of(caseNo);
    }

    @POST
    @Path("waiver")
    @RolesAllowed(Roles.ENT_LEGAL)
    @Idempotent
    public CaseView giveUp(@PathParam("no") String caseNo) {
        giveUp.giveUp(caseNo);
        return views.of(caseNo);
    }

    @POST
    @RolesAllowed({Roles.APPROVER, Roles.LEGAL_REVIEWER})
    @Idempotent
    public CaseView announce(@PathParam("no") String caseNo, @Valid @NotNull AnnounceHearingRequest day) {
        announce.announce(caseNo, day.onDay(), day.place());
        return views.of(caseNo);
    }

    @POST
    @Path("minutes")
    @RolesAllowed({Roles.APPROVER, Roles.LEGAL_REVIEWER})
    @Idempotent
    public CaseView hold(@PathParam("no") String caseNo, @Valid @NotNull MinutesRequest minutes) {
        hold.hold(caseNo, minutes.present(), minutes.minutes());
        return views.of(caseNo);
    }
}
