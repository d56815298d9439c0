package org.onepermit.inspection.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.onepermit.platform.problem.ProblemException;

/** Reads permits at permit-service, as this service and for no person. Time-outs are the connection's; a job that asks is tried again. */
@ApplicationScoped
public class PermitServiceClient {

    private static final int NOT_FOUND = 404;

    private final PermitServiceApi api;
    private final ObjectMapper json;

    PermitServiceClient(@RestClient PermitServiceApi api, ObjectMapper json) {
        this.api = api;
        // What permit-service adds to its answers tomorrow is no error here.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * The permit in the wording recorded last.
     *
     * @throws ProblemException {@code client/no-such-permit}, or {@code client/permit-service-away} when no usable answer came
     */
    public PermitFile permit(String permitNo) {
        try {
            return json.treeToValue(api.permit(permitNo), PermitFile.class);
        } catch (WebApplicationException e) {
            throw e.getResponse().getStatus() == NOT_FOUND
                ? new ProblemException(ClientProblem.NO_SUCH_PERMIT, permitNo)
                : away("answered " + e.getResponse().getStatus());
        } catch (JsonProcessingException | RuntimeException e) {
            throw away(e.getClass().getSimpleName());
        }
    }

    private static ProblemException away(String how) {
        return new ProblemException(ClientProblem.PERMIT_SERVICE_AWAY, how);
    }
}
