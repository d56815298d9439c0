package org.onepermit.permit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermitPapersTest {

    private static final Typeface TYPEFACE = new Typeface();

    private final PermitOriginal original = new PermitOriginal(TYPEFACE);
    private final PermitCopy copy = new PermitCopy(TYPEFACE);

    @Test
    void originalIsOnePageWithTheBasicInformationOfA26() throws IOException {
        byte[] pdf = original.print(PaperFixture.face());

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf)).contains("排污许可证", "证书编号：91210200MA0ABCDE63001P", "大连清源污水处理有限公司", "王建国", "甘井子区中华西路266号",
            "4620", "91210200MA0ABCDE63", "自2026年11月24日至2031年11月23日止", "大连市生态环境局", "发证日期：2026年11月24日");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "四、排放口", "化学需氧量", "氨氮", "DW001", "主要排放口", "进入凌水河（凌水河）", "50 mg/L", "GB 18918-2002 一级A（国家标准）", "1825", "182.5", "六、自行监测", "自动监测",
        "1次/半年", "年度结束后第1个月的31日前", "保存期限：不少于 5 年", "九、信息公开", "大环评准字〔2016〕100021号", "MF0001", "A²/O 生化处理系统", "夜间 dB(A)"})
    void copyHoldsWhatR13Lists(String phrase) throws IOException {
        assertThat(text(copy.print(PaperFixture.face(), PaperFixture.dossier(), PermitCopy.Reader.HOLDER))).contains(phrase.replace(" ", ""));
    }

    @Test
    void copyNamesNoContactPerson() throws IOException {
        String text = text(copy.print(PaperFixture.face(), PaperFixture.dossier(), PermitCopy.Reader.HOLDER));

        assertThat(text).doesNotContain("李敏").doesNotContain("0411-55550100");
    }

    @Test
    void everyPageOfTheCopyIsNumbered() throws IOException {
        byte[] pdf = copy.print(PaperFixture.face(), PaperFixture.dossier(), PermitCopy.Reader.PUBLIC);

        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(2);
        assertThat(text(pdf)).contains("第1页/共" + pages + "页", "第" + pages + "页/共" + pages + "页");
    }

    @Test
    void sameVersionGivesTheSameBytes() {
        assertThat(original.print(PaperFixture.face())).isEqualTo(original.print(PaperFixture.face()));
        assertThat(copy.print(PaperFixture.face(), PaperFixture.dossier(), PermitCopy.Reader.HOLDER))
            .isEqualTo(new PermitCopy(new Typeface()).print(PaperFixture.face(), PaperFixture.dossier(), PermitCopy.Reader.HOLDER));
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.print(PaperFixture.face(), PaperFixture.dossier(), PermitCopy.Reader.HOLDER))) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).as(resources.getFont(name).getName()).isTrue();
                }
            }
            assertThat(StreamSupport.stream(document.getPage(1).getResources().getFontNames().spliterator(), false)).isNotEmpty();
        }
    }

    @Test
    void qrCodeLeadsToTheVerificationPageAndHoldsNothingElse() throws Exception {
        try (PDDocument document = Loader.loadPDF(original.print(PaperFixture.face()))) {
            var page = new BufferedImageLuminanceSource(new PDFRenderer(document).renderImageWithDPI(0, 150));

            String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(page))).getText();

            assertThat(read).isEqualTo("https://permit.example.org/verify/91210200MA0ABCDE63001P");
        }
    }

    /** The text without blanks: where a reader sees letters set apart, the extractor sees a blank or none. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
