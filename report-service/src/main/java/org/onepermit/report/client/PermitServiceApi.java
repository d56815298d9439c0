package org.onepermit.report.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of permit-service's interface ({@code openapi/permit-service.yaml}) that this service reads. */
@RegisterRestClient(configKey = "permit")
@OidcClientFilter("service")
@Path("")
@Produces(MediaType.APPLICATION_JSON)
interface PermitServiceApi {

    @GET
    @Path("/permits/{permitNo}")
    JsonNode permit(@PathParam("permitNo") String permitNo);
}
