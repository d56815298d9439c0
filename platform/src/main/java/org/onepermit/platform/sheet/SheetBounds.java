package org.onepermit.platform.sheet;

/**
 * How large a table may be.
 *
 * @param bytes    of the file
 * @param unpacked bytes of an XLSX once it is unpacked
 * @param rows     beside the header
 */
public record SheetBounds(int bytes, long unpacked, int rows) {

    /** A year of daily entries of a few facilities. */
    public static final SheetBounds USUAL = new SheetBounds(2 << 20, 64L << 20, 5000);
}
