package org.onepermit.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.Callable;

/** Lets jobs and schedules call acts: a request context whose {@link CurrentUser} is a named part of the system with role SYS. */
@ApplicationScoped
public class SystemActor {

    private final Instance<CurrentUser> currentUser;

    SystemActor(Instance<CurrentUser> currentUser) {
        this.currentUser = currentUser;
    }

    /**
     * Runs work as {@code system:<name>}, in a request context of its own.
     *
     * @param name who acts, for audit and timeline: the job type or the name of the schedule
     */
    public <T> T call(String name, Callable<T> work) throws Exception {
        ManagedContext context = Arc.container().requestContext();
        // A schedule runs in a request context already; it is set aside, for nobody is signed in there.
        ContextState outer = context.isActive() ? context.getState() : null;
        context.activate();
        try {
            currentUser.get().actAsSystem(name);
            return work.call();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
