package org.onepermit.inspection.roster;

import java.time.Instant;

/**
 * An entry as lists and pages show it.
 *
 * @param version for {@code If-Match}
 */
public record EntryView<C>(String no, int edition, Instant changedAt, long version, C content) {

    static <C> EntryView<C> of(RegisterEntry<C> entry) {
        return new EntryView<>(entry.no(), entry.edition(), entry.changedAt(), entry.version(), entry.content());
    }
}
