package org.onepermit.workflow.engine;

import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.operaton.bpm.engine.impl.cfg.TransactionState;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.interceptor.Command;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Runs work in one transaction of the engine's database, again when it lost against another transaction.
 *
 * <p>This is the only retry loop of the module; calls inside a transaction join it.
 */
public final class Transactions {

    private static final int MAX_ATTEMPTS = 30;
    private static final int PAUSE_STEP_MILLIS = 5;

    private final CommandExecutor executor;

    Transactions(CommandExecutor executor) {
        this.executor = executor;
    }

    /** Runs work that yields a value. It may run more than once, so it must not change anything but the database. */
    public <T> T call(Supplier<T> work) {
        Command<T> command = context -> work.get();
        if (Context.getCommandContext() != null) {
            return executor.execute(command);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return executor.execute(command);
            } catch (RuntimeException e) {
                if (attempt == MAX_ATTEMPTS || !Contention.causedBy(e) && !Contention.looksTorn(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Runs work that yields nothing. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** The connection of the transaction that the calling thread is in. */
    public Connection connection() {
        return Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
    }

    /** Runs an action once the transaction that the calling thread is in has been committed. */
    public void afterCommit(Runnable action) {
        Context.getCommandContext().getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> action.run());
    }

    /** A random pause that grows, so that two transactions in each other's way drift apart. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_STEP_MILLIS * (attempt + 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
