package org.onepermit.workflow.engine.session;

import java.util.function.Consumer;
import org.operaton.bpm.engine.impl.cfg.TransactionState;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ExternalTaskManager;

/** Tells the type of each new job, once it is there for others to see. */
public final class JobArrivals extends ExternalTaskManager {

    private final Consumer<String> arrived;

    /** Creates the manager of one transaction. */
    public JobArrivals(Consumer<String> arrived) {
        this.arrived = arrived;
    }

    @Override
    public void insert(ExternalTaskEntity job) {
        getDbEntityManager().insert(job);
        Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
                context -> arrived.accept(job.getTopicName()));
    }
}
