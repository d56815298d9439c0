package org.onepermit.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refusals that happen before JAX-RS is reached: paths outside the API, bodies over the limit. */
@ApplicationScoped
class EdgeProblems {

    private final Messages messages;
    private final ObjectMapper json;

    EdgeProblems(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    void register(@Observes Router router) {
        List.of(PlatformProblem.INVALID_REQUEST, PlatformProblem.NOT_FOUND, PlatformProblem.METHOD_NOT_ALLOWED, PlatformProblem.TOO_LARGE)
            .forEach(type -> router.errorHandler(type.kind().status(), request -> answer(request, type)));
    }

    private void answer(RoutingContext request, PlatformProblem type) {
        if (request.response().ended()) {
            return;
        }
        List<Locale> acceptable = request.acceptableLanguages().stream().map(LanguageHeader::tag).map(Locale::forLanguageTag).toList();
        String title = messages.text(Messages.choose(acceptable), "problem." + type.slug(), Map.of()).orElse(type.slug());
        int status = type.kind().status();
        request.response().setStatusCode(status).putHeader("Content-Type", Problem.MEDIA_TYPE)
            .end(text(new Problem(Problem.TYPE_PREFIX + type.slug(), title, status, null, request.normalizedPath(), List.of(), null)));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
