package org.onepermit.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.engine.Rejection;

/** Does what an operator orders: leaves in the log who did what, and puts the engine's refusals into our words. */
@ApplicationScoped
public class OperatorAct {

    private static final Logger LOG = Logger.getLogger(OperatorAct.class);

    private final CurrentUser user;

    OperatorAct(CurrentUser user) {
        this.user = user;
    }

    /**
     * Runs an act.
     *
     * @param act verb-noun in kebab-case, {@code fire-timer}
     * @param subject what it is done to
     * @param detail what a later reader of the log needs to know; no values of variables
     * @param absent the problem when there is no such thing
     * @param refused the problem when the thing is in no state for it
     */
    public void run(String act, long subject, String detail, WorkflowProblem absent, WorkflowProblem refused, Runnable work) {
        try {
            work.run();
        } catch (Rejection e) {
            throw new ProblemException(switch (e.kind()) {
                case NOT_FOUND -> absent;
                case INVALID_ARGUMENT -> PlatformProblem.INVALID_REQUEST;
                default -> refused;
            }, e.getMessage());
        }
        LOG.infof("operator act=%s subject=%d by=%s %s", act, subject, user.subject(), detail);
    }
}
