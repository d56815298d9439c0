package org.onepermit.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what any throwable means in our error language. HTTP and jobs both ask here, so that a lost race or a database that is away
 * means the same on either door. What nobody recognises is {@link PlatformProblem#UNEXPECTED}.
 */
public final class ProblemClassifier {

    private static final List<Function<Causes, Optional<ProblemException>>> READERS = List.of(
        causes -> causes.first(ProblemException.class).map(e -> JsonProblems.placed(e, causes)),
        causes -> causes.first(ConstraintViolationException.class).flatMap(ValidationProblems::read),
        // Who asked has left, or whom we asked: neither is a fault of this program, and asking again may help.
        causes -> causes.first(HttpClosedException.class).map(gone -> new ProblemException(PlatformProblem.UNAVAILABLE, (String) null)),
        causes -> causes.first(JsonProcessingException.class).map(JsonProblems::read),
        SecurityProblems::read,
        DatabaseProblems::read,
        causes -> causes.first(WebApplicationException.class).map(ProblemClassifier::ofStatus));

    private ProblemClassifier() {}

    /** Never null; an unrecognised throwable becomes {@link PlatformProblem#UNEXPECTED} without detail. */
    public static ProblemException classify(Throwable throwable) {
        Causes causes = Causes.of(throwable);
        return READERS.stream()
            .flatMap(reader -> reader.apply(causes).stream())
            .findFirst()
            .orElseGet(() -> new ProblemException(PlatformProblem.UNEXPECTED, (String) null));
    }

    private static ProblemException ofStatus(WebApplicationException e) {
        if (e instanceof NotFoundException && e.getCause() != null) {
            // JAX-RS calls a query parameter that cannot be converted "not found".
            return new ProblemException(PlatformProblem.INVALID_REQUEST, (String) null);
        }
        return new ProblemException(PlatformProblem.ofStatus(e.getResponse().getStatus()), (String) null);
    }
}
