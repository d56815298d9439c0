package org.onepermit.platform.page;

import jakarta.ws.rs.core.EntityTag;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/**
 * The version a caller last saw, from {@code If-Match} (RFC 9110 13.1.1). Taken by resources as
 * {@code @HeaderParam("If-Match") Revision revision}; answers carry {@link #tag(long)}.
 */
public record Revision(long version) {

    /** Read by JAX-RS from the header. Weak tags and anything not ours match no version. */
    public static Revision valueOf(String header) {
        String digits = header.strip().replace("\"", "");
        return new Revision(digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : -1);
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses unless the caller saw the present version.
     *
     * @throws ProblemException {@code platform/stale-revision} (412) if the header is missing or names another version
     */
    public static void require(Revision seen, long present) {
        if (seen == null || seen.version != present) {
            throw new ProblemException(PlatformProblem.STALE_REVISION, "present revision is " + present);
        }
    }
}
