package org.onepermit.inspection.sheet;

import java.util.List;

/**
 * A table of texts.
 *
 * @param header titles of the columns
 * @param rows   without the header
 */
public record Sheet(List<String> header, List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the spreadsheet counts; the header is row 1
     */
    public record Row(int number, List<String> cells) {

        /** The text under a column, stripped; empty where the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
