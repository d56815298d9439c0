package org.onepermit.platform.worker;

import java.util.Set;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;

/**
 * Answers one type of job. A bean of this type is all a service writes; the runtime opens it at start.
 *
 * @param <I> record whose components are the variables to fetch; a component {@code applicationNo} puts the job on that case's timeline
 * @param <O> record whose components become the new variables; {@link Void} for none
 */
public interface Worker<I extends Record, O> {

    /** {@code <service>.<act-in-kebab>}, as in the BPMN file. */
    String type();

    Class<I> input();

    /**
     * Does the work by calling an act. Running twice for the same job is normal: the act finds its earlier outcome by business key.
     *
     * @return the new variables, null for none
     * @throws ProblemException becomes a BPMN error if it is {@link #modelled()}, a retry if something is away, else an incident
     */
    O handle(I job);

    /** Problems that the process catches as BPMN errors, code = slug. */
    default Set<ProblemType> modelled() {
        return Set.of();
    }
}
