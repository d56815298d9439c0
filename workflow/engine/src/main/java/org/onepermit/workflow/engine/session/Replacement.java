package org.onepermit.workflow.engine.session;

import java.util.function.Supplier;
import org.operaton.bpm.engine.impl.interceptor.Session;
import org.operaton.bpm.engine.impl.interceptor.SessionFactory;

/** Puts a manager of ours in the place of one of the engine's. */
public record Replacement(Class<?> getSessionType, Supplier<Session> manager) implements SessionFactory {

    @Override
    public Session openSession() {
        return manager.get();
    }
}
