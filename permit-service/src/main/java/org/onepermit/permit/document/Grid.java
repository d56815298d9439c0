package org.onepermit.permit.document;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A ruled table: heads repeat on every page, a table without rows says so, a missing value is a slash. */
final class Grid {

    private static final float SIZE = 8.5f;
    private static final float LINE = 1.35f;
    private static final Color HEAD = new Color(0xEA, 0xF1, 0xEC);
    private static final Color RULE = new Color(0x6B, 0x7A, 0x70);

    private final String[] heads;
    private final float[] widths;
    private final List<String[]> rows = new ArrayList<>();

    private Grid(String[] heads, float[] widths) {
        this.heads = heads;
        this.widths = widths;
    }

    /** {@code layout} holds one column each: its head, a colon, its share of the width. */
    static Grid of(String... layout) {
        String[] heads = new String[layout.length];
        float[] widths = new float[layout.length];
        for (int i = 0; i < layout.length; i++) {
            int colon = layout[i].lastIndexOf(':');
            heads[i] = layout[i].substring(0, colon);
            widths[i] = Float.parseFloat(layout[i].substring(colon + 1));
        }
        return new Grid(heads, widths);
    }

    Grid row(Object... values) {
        rows.add(Arrays.stream(values).map(Wording::show).toArray(String[]::new));
        return this;
    }

    PdfPTable table(Typeface typeface) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        table.setSpacingAfter(4);
        for (String head : heads) {
            table.addCell(cell(head, typeface.strong(SIZE), HEAD));
        }
        if (rows.isEmpty()) {
            PdfPCell none = cell("无", typeface.text(SIZE), null);
            none.setColspan(heads.length);
            table.addCell(none);
        }
        for (String[] row : rows) {
            for (String value : row) {
                table.addCell(cell(value, typeface.text(SIZE), null));
            }
        }
        return table;
    }

    private static PdfPCell cell(String text, Font font, Color background) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setLeading(0, LINE);
        cell.setPadding(3.5f);
        cell.setPaddingBottom(5);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(RULE);
        cell.setBackgroundColor(background);
        return cell;
    }
}
