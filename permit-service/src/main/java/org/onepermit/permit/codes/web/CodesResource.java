package org.onepermit.permit.codes.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;

/** Code tables: the same for everyone until the next release, so anyone may keep them for a while. */
@Path("codes")
public class CodesResource {

    private static final int ONE_HOUR = 3600;

    @GET
    @PermitAll
    public Response get() {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(ONE_HOUR);
        return Response.ok(CodesView.current()).cacheControl(cache).build();
    }
}
