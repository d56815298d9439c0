package org.onepermit.platform.idempotency;

import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.onepermit.platform.json.CanonicalJson;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/**
 * A request under a key.
 *
 * @param id stands for key, user and path together
 * @param hash stands for what was asked
 */
record KeyedRequest(String id, String hash) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");
    private static final String JAX_RS = "jakarta.ws.rs.";

    /** @throws ProblemException {@code platform/invalid-request} for a key that is too short, too long or not plain ASCII */
    static KeyedRequest of(String key, String user, UriInfo uri, Method method, Object[] parameters) {
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(new FieldError(HEADER, "idempotency-key")));
        }
        String asked = uri.getRequestUri().getRawQuery() + "\n" + CanonicalJson.of(body(method, parameters));
        return new KeyedRequest(sha256(user + "\n" + uri.getPath() + "\n" + key), sha256(asked));
    }

    /** The body is the parameter that no JAX-RS annotation explains. */
    private static List<Object> body(Method method, Object[] parameters) {
        List<Object> body = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            if (!isExplained(method.getParameterAnnotations()[i])) {
                body.add(parameters[i]);
            }
        }
        return body;
    }

    private static boolean isExplained(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().getName().startsWith(JAX_RS)) {
                return true;
            }
        }
        return false;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
