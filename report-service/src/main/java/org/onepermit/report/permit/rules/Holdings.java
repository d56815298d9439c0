package org.onepermit.report.permit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days on which a permit is held, as they grow with renewals and end with a cancellation. */
public final class Holdings {

    private Holdings() { }

    /** The holdings with a validity added: what touches the last of them continues it, a later validity begins a new one. */
    public static List<Holding> with(List<Holding> held, Holding validity) {
        List<Holding> all = new ArrayList<>(held);
        if (!all.isEmpty() && !validity.from().isAfter(last(all).to().plusDays(1))) {
            Holding last = all.remove(all.size() - 1);
            all.add(new Holding(earlier(last.from(), validity.from()), validity.to()));
        } else {
            all.add(validity);
        }
        return List.copyOf(all);
    }

    /** The holdings cut off after a day; a permit that ended before its first day is held on none. */
    public static List<Holding> until(List<Holding> held, LocalDate last) {
        return held.stream().filter(each -> !each.from().isAfter(last))
            .map(each -> each.to().isAfter(last) ? new Holding(each.from(), last) : each).toList();
    }

    private static Holding last(List<Holding> held) {
        return held.get(held.size() - 1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
