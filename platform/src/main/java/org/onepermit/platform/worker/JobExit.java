package org.onepermit.platform.worker;

import java.time.Duration;
import java.util.Set;
import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;

/**
 * How a job in trouble leaves (STYLE 3.7 step 6).
 *
 * @param retries what the engine shall count from now on; 0 raises an incident
 * @param message short, without stack or data: it is shown to operators
 */
record JobExit(Way way, String code, int retries, Duration backoff, String message) {

    enum Way {
        BPMN_ERROR,
        RETRY,
        INCIDENT
    }

    private static final int MESSAGE_LENGTH = 200;

    /**
     * @param problem what {@code ProblemClassifier} made of the trouble
     * @param retries what the engine has left for this job
     */
    static JobExit of(ProblemException problem, Set<ProblemType> modelled, int retries, WorkerConfig config) {
        ProblemType type = problem.type();
        String message = shortened(problem);
        if (modelled.contains(type)) {
            return new JobExit(Way.BPMN_ERROR, type.slug(), retries, Duration.ZERO, message);
        }
        if (type.kind() == Kind.UNAVAILABLE) {
            // An outage is not the job's fault: it costs no retry, else every outage would end in incidents to clear by hand.
            return new JobExit(Way.RETRY, type.slug(), Math.max(retries, 1), config.maxBackoff().dividedBy(2), message);
        }
        if ((type == PlatformProblem.CONFLICT || type.kind() == Kind.UNEXPECTED) && retries > 1) {
            return new JobExit(Way.RETRY, type.slug(), retries - 1, backoff(retries, config), message);
        }
        return new JobExit(Way.INCIDENT, type.slug(), 0, Duration.ZERO, message);
    }

    private static Duration backoff(int retries, WorkerConfig config) {
        int spent = Math.min(Math.max(config.retries() - retries, 0), 16);
        Duration doubled = config.firstBackoff().multipliedBy(1L << spent);
        return doubled.compareTo(config.maxBackoff()) > 0 ? config.maxBackoff() : doubled;
    }

    private static String shortened(ProblemException problem) {
        String detail = problem.getMessage() == null ? "" : ": " + problem.getMessage();
        String message = problem.type().slug() + detail;
        return message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH);
    }
}
