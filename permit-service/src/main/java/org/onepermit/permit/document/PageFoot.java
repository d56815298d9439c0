package org.onepermit.permit.document;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** The line under every page: which paper this is, and page x of y; y is known when the document closes. */
final class PageFoot extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;

    private final Font font;
    private final String line;
    private PdfTemplate pageCount;

    PageFoot(Typeface typeface, String line) {
        this.font = typeface.text(SIZE);
        this.line = line;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pageCount = writer.getDirectContent().createTemplate(60, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        float y = document.bottom() - 22;
        canvas.setLineWidth(0.5f);
        canvas.moveTo(document.left(), y + 13);
        canvas.lineTo(document.right(), y + 13);
        canvas.stroke();
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, new Phrase(line, font), document.left(), y, 0);
        float x = document.right() - 60;
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, new Phrase("第 " + writer.getPageNumber() + " 页", font), x, y, 0);
        canvas.addTemplate(pageCount, x, y - SIZE / 2);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        Phrase total = new Phrase(" / 共 " + (writer.getPageNumber() - 1) + " 页", font);
        ColumnText.showTextAligned(pageCount, Element.ALIGN_LEFT, total, 0, SIZE / 2, 0);
    }
}
