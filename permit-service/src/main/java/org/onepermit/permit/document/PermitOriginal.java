package org.onepermit.permit.document;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;

/** 正本: one page to hang on the wall (A-26 items 1 and 2). */
@ApplicationScoped
public class PermitOriginal {

    private static final Color FRAME = new Color(0x1F, 0x5E, 0x3B);

    private final Typeface typeface;

    PermitOriginal(Typeface typeface) {
        this.typeface = typeface;
    }

    public byte[] print(PermitFace face) {
        Sheet sheet = new Sheet(typeface, new Imprint("排污许可证（正本）" + face.permitNo(),
            "original/" + face.permitNo() + "/" + face.version(), face.recordedAt(), null));
        frame(sheet.writer().getDirectContentUnder());
        sheet.gap(22);
        sheet.title("排污许可证", 42, 4);
        sheet.title("（正 本）", 15, 12);
        sheet.title("证书编号：" + face.permitNo(), 15, 14);
        sheet.table(facts(face));
        sheet.table(seal(face, sheet.qrCode(face.verificationUrl(), 104)));
        return sheet.close();
    }

    private static void frame(PdfContentByte canvas) {
        Rectangle page = PageSize.A4.rotate();
        canvas.setColorStroke(FRAME);
        canvas.setLineWidth(4);
        canvas.rectangle(26, 26, page.getWidth() - 52, page.getHeight() - 52);
        canvas.stroke();
        canvas.setLineWidth(0.8f);
        canvas.rectangle(33, 33, page.getWidth() - 66, page.getHeight() - 66);
        canvas.stroke();
    }

    private PdfPTable facts(PermitFace face) {
        PdfPTable table = new PdfPTable(new float[] {25, 75});
        table.setWidthPercentage(86);
        line(table, "单位名称", face.unitName());
        line(table, "统一社会信用代码", face.uscc());
        line(table, "法定代表人", face.legalRepresentative());
        line(table, "注册地址", face.domicile());
        line(table, "生产经营场所地址", face.siteAddress());
        line(table, "行业类别", face.industry());
        line(table, "管理类别", Wording.word("managementClass", face.managementClass()));
        line(table, "有效期限", face.validity());
        return table;
    }

    private void line(PdfPTable table, String name, Object value) {
        table.addCell(plain(name + "：", typeface.strong(14.5f)));
        table.addCell(plain(Wording.show(value), typeface.text(14.5f)));
    }

    private PdfPTable seal(PermitFace face, Image qrCode) {
        PdfPTable table = new PdfPTable(new float[] {30, 70});
        table.setWidthPercentage(86);
        table.setSpacingBefore(12);
        PdfPCell code = new PdfPCell(qrCode);
        code.setBorder(Rectangle.NO_BORDER);
        code.setRowspan(3);
        table.addCell(code);
        table.addCell(right("发证机关：（盖章）" + face.issuingAuthority(), typeface.strong(14)));
        table.addCell(right("发证日期：" + Wording.show(face.issuedOn()), typeface.strong(14)));
        table.addCell(right("扫描二维码可核验本证", typeface.text(9)));
        return table;
    }

    private static PdfPCell right(String text, Font font) {
        PdfPCell cell = plain(text, font);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    private static PdfPCell plain(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(font.getSize() * 1.4f, text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(3.6f);
        return cell;
    }
}
