package org.onepermit.platform.sheet;

import java.util.Locale;

/** How a list is written out; its name in lower case is the ending of file names and of paths such as {@code duties.csv}. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
