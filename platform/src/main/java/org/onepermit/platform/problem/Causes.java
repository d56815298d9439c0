package org.onepermit.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The throwables inside a throwable: containers and transaction managers wrap what really happened. */
final class Causes {

    private final List<Throwable> all = new ArrayList<>();

    private Causes(Throwable top) {
        collect(top, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    static Causes of(Throwable top) {
        return new Causes(top);
    }

    /** The outermost throwable of a type, causes and suppressed ones included. */
    <T> Optional<T> first(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    boolean any(Class<?> type) {
        return first(type).isPresent();
    }

    private void collect(Throwable throwable, Set<Throwable> seen) {
        if (throwable == null || !seen.add(throwable)) {
            return;
        }
        all.add(throwable);
        collect(throwable.getCause(), seen);
        for (Throwable suppressed : throwable.getSuppressed()) {
            collect(suppressed, seen);
        }
    }
}
