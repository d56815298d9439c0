package org.onepermit.permit.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The national permit platform, which mints numbers and receives what is issued and published (R §4, §12). */
@RegisterRestClient(configKey = "national")
@OidcClientFilter("national")
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface NationalPlatformApi {

    /** Idempotent by {@code requestId} in the body. */
    @POST
    @Path("/{collection}")
    JsonNode post(@PathParam("collection") String collection, JsonNode body);
}
