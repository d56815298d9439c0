package org.onepermit.permit.document;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.filing.rules.Dossier;

/**
 * 副本: everything R §13 lists (A-26 items 1 to 11). The holder's copy and the copy for the public differ only in the dossier that they
 * are given: the public one comes without secret fields.
 */
@ApplicationScoped
public class PermitCopy {

    /** For whom a copy is made. */
    public enum Reader { HOLDER, PUBLIC }

    private final Typeface typeface;

    PermitCopy(Typeface typeface) {
        this.typeface = typeface;
    }

    public byte[] print(PermitFace face, Dossier dossier, Reader reader) {
        Sheet sheet = new Sheet(typeface, new Imprint("排污许可证（副本）" + face.permitNo(),
            "copy/" + reader + "/" + face.permitNo() + "/" + face.version(), face.recordedAt(),
            "排污许可证（副本）  证书编号：" + face.permitNo() + "  第 " + face.version() + " 版"));
        cover(sheet, face, reader);
        sheet.newPage();
        CopyUnit.print(sheet, face, dossier);
        CopyProduction.print(sheet, dossier);
        CopyLimits.print(sheet, dossier);
        CopyDuties.print(sheet, dossier);
        return sheet.close();
    }

    private void cover(Sheet sheet, PermitFace face, Reader reader) {
        sheet.gap(60);
        sheet.title("排污许可证", 36, 2);
        sheet.title(reader == Reader.PUBLIC ? "副本（公开本）" : "副本", 18, 26);
        PdfPTable table = new PdfPTable(new float[] {26, 54, 20});
        table.setWidthPercentage(78);
        line(table, "证书编号", face.permitNo());
        table.addCell(code(sheet, face));
        line(table, "单位名称", face.unitName());
        line(table, "生产经营场所", face.siteName());
        line(table, "有效期限", face.validity());
        line(table, "发证机关", face.issuingAuthority());
        line(table, "发证日期", face.issuedOn());
        sheet.table(table);
    }

    private static PdfPCell code(Sheet sheet, PermitFace face) {
        PdfPCell cell = new PdfPCell(sheet.qrCode(face.verificationUrl(), 112));
        cell.setRowspan(6);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private void line(PdfPTable table, String name, Object value) {
        PdfPCell head = new PdfPCell(new Phrase(19, name + "：", typeface.strong(13)));
        PdfPCell body = new PdfPCell(new Phrase(19, Wording.show(value), typeface.text(13)));
        for (PdfPCell cell : new PdfPCell[] {head, body}) {
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(5);
            table.addCell(cell);
        }
    }
}
