package org.onepermit.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** Runs a keyed request in one transaction with the storing of its answer. Unkeyed requests pass. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private static final String REPLAYED = "Idempotent-Replayed";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final IdempotencyRows rows;
    private final CurrentUser user;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    IdempotencyInterceptor(IdempotencyRows rows, CurrentUser user, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.rows = rows;
        this.user = user;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(KeyedRequest.HEADER);
        if (key == null) {
            return call.proceed();
        }
        KeyedRequest request = KeyedRequest.of(key, user.subject(), uri, call.getMethod(), call.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> answer(request, call.getMethod(), call::proceed));
    }

    private Object answer(KeyedRequest request, Method method, Callable<Object> act) throws Exception {
        if (!rows.claim(request.id(), request.hash())) {
            throw replay(request);
        }
        Object answer = act.call();
        rows.keep(request.id(), stored(request, method, answer));
        return answer;
    }

    private RuntimeException replay(KeyedRequest request) {
        StoredAnswer first = rows.find(request.id())
            .orElseThrow(() -> new ProblemException(PlatformProblem.IDEMPOTENCY_IN_PROGRESS, (String) null));
        if (!first.requestHash().equals(request.hash())) {
            return new ProblemException(PlatformProblem.IDEMPOTENCY_MISMATCH, (String) null);
        }
        Response.ResponseBuilder again = Response.status(first.status()).header(REPLAYED, true)
            .header(HttpHeaders.LOCATION, first.location()).header(HttpHeaders.ETAG, first.etag());
        if (first.body() != null) {
            again.entity(first.body()).type(MediaType.APPLICATION_JSON);
        }
        return new WebApplicationException(again.build());
    }

    private StoredAnswer stored(KeyedRequest request, Method method, Object answer) {
        if (answer instanceof RestResponse<?> response) {
            return stored(request, response.toResponse());
        }
        if (answer instanceof Response response) {
            return stored(request, response);
        }
        int status = Optional.ofNullable(method.getAnnotation(ResponseStatus.class)).map(ResponseStatus::value)
            .orElse(answer == null ? NO_CONTENT : OK);
        return new StoredAnswer(request.hash(), status, null, null, text(answer));
    }

    private StoredAnswer stored(KeyedRequest request, Response response) {
        return new StoredAnswer(request.hash(), response.getStatus(), header(response, HttpHeaders.LOCATION),
            header(response, HttpHeaders.ETAG), text(response.getEntity()));
    }

    private static String header(Response response, String name) {
        Object value = response.getHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }

    private String text(Object body) {
        try {
            return body == null ? null : json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("answer is not writable as JSON", e);
        }
    }
}
