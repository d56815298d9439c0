package org.onepermit.report.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.onepermit.platform.identity.SystemActor;

/** Calls acts as a job or a schedule does: on a thread of its own, as the system. */
@ApplicationScoped
public class Acting {

    private final SystemActor system;

    Acting(SystemActor system) {
        this.system = system;
    }

    public <T> T asSystem(Callable<T> act) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return CompletableFuture.supplyAsync(() -> call(act), work -> {
                Thread thread = new Thread(work, "acting");
                thread.setContextClassLoader(loader);
                thread.start();
            }).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private <T> T call(Callable<T> act) {
        try {
            return system.call("test", act);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
