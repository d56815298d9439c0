package org.onepermit.workflow.engine;

import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.TimerEntity;
import org.operaton.bpm.engine.impl.util.ClockUtil;

/** Timers that have not fired yet. */
public final class Timers {

    private final ProcessEngineConfigurationImpl configuration;
    private final Transactions transactions;

    Timers(ProcessEngineConfigurationImpl configuration, Transactions transactions) {
        this.configuration = configuration;
        this.transactions = transactions;
    }

    /** Makes a timer due now; it then fires as it would have fired by itself, with the same retries. */
    public void fire(long key) {
        transactions.run(() -> {
            if (!(Context.getCommandContext().getJobManager().findJobById(String.valueOf(key)) instanceof TimerEntity timer)) {
                throw Rejection.notFound("Expected to fire timer with key '%d', but no such timer was found", key);
            }
            if (timer.getRetries() == 0) {
                throw Rejection.invalidState("Expected to fire timer with key '%d', but it has fired and what followed "
                        + "has failed; resolve its incident", key);
            }
            timer.setDuedate(ClockUtil.getCurrentTime());
        });
        configuration.getJobExecutor().jobWasAdded();
    }
}
