package org.onepermit.permit.document;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.onepermit.permit.hash.Sha256;

/** A paper in the making: A4 across. Identifier and dates come from the imprint, never from the machine's clock. */
final class Sheet {

    /** Room that headings need from their top, so that none stands alone at the foot of a page. */
    private static final float SECTION_ROOM = 120;
    private static final float PART_ROOM = 84;
    private static final int ID_LENGTH = 16;
    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4.rotate(), 48, 48, 46, 50);
    private final Typeface typeface;
    private final PdfWriter writer;

    Sheet(Typeface typeface, Imprint imprint) {
        this.typeface = typeface;
        this.writer = PdfWriter.getInstance(document, bytes);
        if (imprint.foot() != null) {
            writer.setPageEvent(new PageFoot(typeface, imprint.foot()));
        }
        document.addTitle(imprint.title());
        document.addAuthor("OnePermit");
        document.open();
        stamp(imprint);
    }

    private void stamp(Imprint imprint) {
        byte[] id = Arrays.copyOf(Sha256.digest(imprint.identity().getBytes(StandardCharsets.UTF_8)), ID_LENGTH);
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        info.put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(ZonedDateTime.ofInstant(imprint.madeAt(), LEGAL_ZONE))));
    }

    PdfWriter writer() {
        return writer;
    }

    Image qrCode(String text, float side) {
        return QrCode.of(text, side, writer);
    }

    void title(String text, float size, float after) {
        add(paragraph(text, typeface.strong(size), Element.ALIGN_CENTER, 0, after));
    }

    void gap(float points) {
        Paragraph gap = new Paragraph(" ", typeface.text(1));
        gap.setLeading(points);
        add(gap);
    }

    void section(String text) {
        keep(SECTION_ROOM);
        add(paragraph(text, typeface.strong(13), Element.ALIGN_LEFT, 10, 5));
    }

    void part(String text) {
        keep(PART_ROOM);
        add(paragraph(text, typeface.strong(10.5f), Element.ALIGN_LEFT, 6, 4));
    }

    void text(String text) {
        add(paragraph(text, typeface.text(10), Element.ALIGN_LEFT, 2, 4));
    }

    void grid(Grid grid) {
        add(grid.table(typeface));
    }

    void table(PdfPTable table) {
        add(table);
    }

    void image(Image image) {
        image.setAlignment(Element.ALIGN_RIGHT);
        add(image);
    }

    void newPage() {
        document.newPage();
    }

    byte[] close() {
        document.close();
        return bytes.toByteArray();
    }

    private void keep(float room) {
        if (writer.getVerticalPosition(true) - document.bottom() < room) {
            document.newPage();
        }
    }

    private void add(Element element) {
        document.add(element);
    }

    private static Paragraph paragraph(String text, Font font, int alignment, float before, float after) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(alignment);
        paragraph.setLeading(font.getSize() * 1.6f);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
