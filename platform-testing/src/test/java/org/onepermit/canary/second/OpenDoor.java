package org.onepermit.canary.second;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says neither who may call it nor, by room and name, what it is. */
@Path("canary")
public class OpenDoor {

    @GET
    public String open() {
        return "anyone";
    }
}
