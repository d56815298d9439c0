package org.onepermit.inspection.plan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.plan.PublicPlans;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Approved plans for everybody. */
@Path("public/plans")
@Tag(name = "public")
@PermitAll
public class PublicPlanResource {

    private final PublicPlans plans;

    PublicPlanResource(PublicPlans plans) {
        this.plans = plans;
    }

    @GET
    public PageOf<PublicPlans.Edition> list(@BeanParam @Valid PageRequest page) {
        return plans.list(page);
    }

    @GET
    @Path("{no}")
    public List<PublicPlans.Edition> editions(@PathParam("no") String planNo) {
        return plans.of(planNo);
    }
}
