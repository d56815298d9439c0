package org.onepermit.national.availability.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.onepermit.national.availability.AvailabilityProblem;
import org.onepermit.national.availability.AvailabilityQueries;
import org.onepermit.platform.problem.ProblemException;

/** While the platform is away every resource answers 503, except those an operator needs to bring it back. */
class AwayFilter {

    private static final Set<String> ALWAYS_THERE = Set.of("/availability", "/legal-clock");

    private final AvailabilityQueries availability;

    AwayFilter(AvailabilityQueries availability) {
        this.availability = availability;
    }

    @ServerRequestFilter
    void refuseWhileAway(ContainerRequestContext request) {
        if (!ALWAYS_THERE.contains(request.getUriInfo().getPath()) && !availability.now().available()) {
            throw new ProblemException(AvailabilityProblem.AWAY, (String) null);
        }
    }
}
