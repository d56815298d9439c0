package org.onepermit.permit.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Map;

/** A QR code drawn as squares, sharp at any size. It holds the address of the public verification page and no personal data (I-06). */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    private QrCode() { }

    static Image of(String text, float side, PdfWriter writer) {
        BitMatrix modules = encode(text);
        PdfTemplate drawing = writer.getDirectContent().createTemplate(side, side);
        float step = side / modules.getWidth();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    drawing.rectangle(x * step, side - (y + 1) * step, step, step);
                }
            }
        }
        drawing.fill();
        return Image.getInstance(drawing);
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("text does not fit a QR code: " + text.length() + " characters", e);
        }
    }
}
