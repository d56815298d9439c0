package org.onepermit.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Endpoints that do not say what they produce produce JSON; asked for text, JAX-RS would otherwise answer with {@code toString()}. */
@ApplicationScoped
public class JsonByDefault {

    @ServerRequestFilter
    void check(ResourceInfo resource, HttpHeaders headers) {
        boolean said = resource.getResourceMethod().isAnnotationPresent(Produces.class)
            || resource.getResourceClass().isAnnotationPresent(Produces.class);
        if (!said && headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw new NotAcceptableException();
        }
    }
}
