package org.onepermit.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemClassifierTest {

    private static Stream<Arguments> throwables() {
        RollbackException commit = new RollbackException("commit");
        commit.addSuppressed(new OptimisticLockException());
        return Stream.of(
            Arguments.of(commit, PlatformProblem.CONFLICT),
            Arguments.of(new RuntimeException(new StaleObjectStateException("Permit", 1)), PlatformProblem.CONFLICT),
            Arguments.of(new PersistenceException(new SQLIntegrityConstraintViolationException("Duplicate", "23000", 1062)), PlatformProblem.CONFLICT),
            Arguments.of(new SQLException("Deadlock found", "40001", 1213), PlatformProblem.CONFLICT),
            Arguments.of(new SQLException("Lock wait timeout exceeded", "40001", 1205), PlatformProblem.CONFLICT),
            Arguments.of(new SQLIntegrityConstraintViolationException("Column cannot be null", "23000", 1048), PlatformProblem.UNEXPECTED),
            Arguments.of(new SQLException("Communications link failure", "08S01", 0), PlatformProblem.UNAVAILABLE),
            Arguments.of(new IOException(new HttpClosedException("Connection was closed")), PlatformProblem.UNAVAILABLE),
            Arguments.of(new AuthenticationFailedException(new OIDCException("OIDC server is not available")), PlatformProblem.UNAVAILABLE),
            Arguments.of(new AuthenticationFailedException(), PlatformProblem.UNAUTHENTICATED),
            Arguments.of(new ForbiddenException(), PlatformProblem.FORBIDDEN),
            Arguments.of(new NotFoundException(), PlatformProblem.NOT_FOUND),
            Arguments.of(new WebApplicationException(405), PlatformProblem.METHOD_NOT_ALLOWED),
            Arguments.of(new WebApplicationException(418), PlatformProblem.INVALID_REQUEST),
            Arguments.of(new WebApplicationException(502), PlatformProblem.UNEXPECTED),
            Arguments.of(new IllegalArgumentException("ours"), PlatformProblem.UNEXPECTED));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void whatHappenedIsFoundWhereverItIsWrapped(Throwable throwable, PlatformProblem expected) {
        assertThat(ProblemClassifier.classify(throwable).type()).isEqualTo(expected);
    }

    @Test
    void aProblemStaysItselfInAnyWrapping() {
        ProblemException problem = new ProblemException(PlatformProblem.LIMITED, "slowly", List.of(new FieldError("a", "b")));
        assertThat(ProblemClassifier.classify(new RuntimeException(problem))).isSameAs(problem);
    }

    @Test
    void causesInACircleEnd() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException two = new RuntimeException("two", one);
        one.initCause(two);
        assertThat(ProblemClassifier.classify(two).type()).isEqualTo(PlatformProblem.UNEXPECTED);
    }
}
