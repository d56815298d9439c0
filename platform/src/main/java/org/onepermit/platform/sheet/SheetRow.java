package org.onepermit.platform.sheet;

import java.util.List;

/** A row of a table as it was read; {@code number} is that which a spreadsheet shows, from 1. */
record SheetRow(int number, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
