package org.onepermit.permit.filing.web;

import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.permit.filing.ApplicationView;
import org.onepermit.platform.page.Revision;

/** A view with the entity tag that the next change must name. */
final class Tagged {

    private Tagged() {
    }

    static RestResponse<ApplicationView> of(ApplicationView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Revision.tag(view.version())).build();
    }
}
