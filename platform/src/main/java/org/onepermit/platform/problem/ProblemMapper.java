package org.onepermit.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Writes every refusal and every failure as {@code application/problem+json}, once, and logs it, once. */
@ApplicationScoped
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Messages messages;

    ProblemMapper(Messages messages) {
        this.messages = messages;
    }

    // Quarkus brings mappers of its own for these types; each must be named here to win over them.
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, ForbiddenException.class})
    Response security(Throwable e, HttpHeaders headers, UriInfo uri) {
        return respond(e, headers, uri);
    }

    @ServerExceptionMapper(ValidationException.class)
    Response validation(Throwable e, HttpHeaders headers, UriInfo uri) {
        return respond(e, headers, uri);
    }

    @ServerExceptionMapper(com.fasterxml.jackson.databind.exc.MismatchedInputException.class)
    Response json(Throwable e, HttpHeaders headers, UriInfo uri) {
        return respond(e, headers, uri);
    }

    @ServerExceptionMapper(NotFoundException.class)
    Response notFound(Throwable e, HttpHeaders headers, UriInfo uri) {
        return respond(e, headers, uri);
    }

    @ServerExceptionMapper(WebApplicationException.class)
    Response http(WebApplicationException e, HttpHeaders headers, UriInfo uri) {
        boolean answered = e.getResponse().getStatus() < 400 || e.getResponse().hasEntity();
        return answered ? e.getResponse() : respond(e, headers, uri);
    }

    @ServerExceptionMapper(Throwable.class)
    Response anything(Throwable e, HttpHeaders headers, UriInfo uri) {
        return respond(e, headers, uri);
    }

    private Response respond(Throwable e, HttpHeaders headers, UriInfo uri) {
        ProblemException problem = ProblemClassifier.classify(e);
        String path = uri.getRequestUri().getRawPath();
        String traceId = log(e, problem, path);
        Locale language = Messages.choose(headers.getAcceptableLanguages());
        Response.ResponseBuilder response = Response.status(problem.type().kind().status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
            .entity(body(problem, language, path, traceId));
        return withHints(response, problem.type().kind()).build();
    }

    private static Response.ResponseBuilder withHints(Response.ResponseBuilder response, Kind kind) {
        return switch (kind) {
            case UNAUTHENTICATED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE, LIMITED -> response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> response;
        };
    }

    private Problem body(ProblemException e, Locale language, String path, String traceId) {
        String slug = e.type().slug();
        String title = messages.text(language, "problem." + slug, e.args()).orElse(slug);
        String detail = messages.text(language, "problem." + slug + ".detail", e.args()).orElse(e.getMessage());
        FieldTexts fields = new FieldTexts(messages, language);
        return new Problem(Problem.TYPE_PREFIX + slug, title, e.type().kind().status(), detail, path,
            e.errors().stream().map(fields::of).toList(), traceId);
    }

    /** Returns the id that joins a 5xx body with its log line; null for refusals. */
    private static String log(Throwable e, ProblemException problem, String path) {
        Kind kind = problem.type().kind();
        if (kind == Kind.UNEXPECTED) {
            String traceId = UUID.randomUUID().toString();
            LOG.errorf(e, "unexpected failure path=%s traceId=%s", path, traceId);
            return traceId;
        }
        LOG.infof("refused problem=%s status=%d path=%s", problem.type().slug(), kind.status(), path);
        return null;
    }
}
