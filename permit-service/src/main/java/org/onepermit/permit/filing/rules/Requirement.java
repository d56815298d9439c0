package org.onepermit.permit.filing.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.platform.codes.Table;

/**
 * Something that an application or registration has to state (A.3, A-31), read from {@code requirements.csv}.
 *
 * @param block   block of DOMAIN A.3: F1 to F5, X2, X3, C2, or R for what R §13(8), (9) add
 * @param path    pattern of the field
 * @param classes classes that have to state it
 * @param when    circumstance in which it has to be stated
 */
record Requirement(String block, String path, Set<ManagementClass> classes, Circumstance when, String zh, String en) {

    private static final List<Requirement> ALL = Table.rows(Requirement.class, "requirements.csv", ";").stream().map(Requirement::read).toList();

    static List<Requirement> all() {
        return ALL;
    }

    private static Requirement read(String[] cells) {
        Set<ManagementClass> classes = Arrays.stream(cells[2].split(",")).map(ManagementClass::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Requirement(cells[0], cells[1], classes, Circumstance.valueOf(cells[3]), cells[4], cells[5]);
    }
}
