package org.onepermit.permit.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** 固定污染源排污登记回执: what a unit of very small impact gets at once; a receipt, not a licence. */
@ApplicationScoped
public class RegistrationReceipt {

    /**
     * What the receipt states.
     *
     * @param recordedAt      when this edition of the registration was recorded
     * @param edition         1 at first, one more with every update (R §24)
     * @param verificationUrl where anyone can check the registration
     */
    public record Content(
        String registrationNo, int edition, Instant recordedAt, String unitName, String uscc, String siteAddress, String industry,
        LocalDate validFrom, LocalDate validTo, String verificationUrl) { }

    private final Typeface typeface;

    RegistrationReceipt(Typeface typeface) {
        this.typeface = typeface;
    }

    public byte[] print(Content content) {
        Sheet sheet = new Sheet(typeface, new Imprint("固定污染源排污登记回执 " + content.registrationNo(),
            "receipt/" + content.registrationNo() + "/" + content.edition(), content.recordedAt(), null));
        sheet.gap(20);
        sheet.title("固定污染源排污登记回执", 28, 8);
        sheet.title("登记编号：" + content.registrationNo(), 14, 22);
        sheet.grid(Grid.of("项目:26", "内容:74")
            .row("排污单位名称", content.unitName())
            .row("统一社会信用代码", content.uscc())
            .row("生产经营场所地址", content.siteAddress())
            .row("行业类别", content.industry())
            .row("登记类型", content.edition() == 1 ? "首次登记" : "变更登记（第 " + content.edition() + " 版）")
            .row("有效期", "自 " + Wording.show(content.validFrom()) + " 至 " + Wording.show(content.validTo()) + " 止"));
        notes(sheet);
        sheet.image(sheet.qrCode(content.verificationUrl(), 96));
        return sheet.close();
    }

    private static void notes(Sheet sheet) {
        sheet.part("注意事项");
        sheet.text("1. 登记表由排污单位自行填报并对其真实性负责；本回执不是行政许可。");
        sheet.text("2. 登记内容发生变动的，应当自变动之日起二十日内变更登记。");
        sheet.text("3. 生产规模、污染物产生量或者排放量增大，达到排污许可管理要求的，应当依法申请取得排污许可证。");
        sheet.text("4. 有效期届满仍需排放污染物的，应当在届满前延续登记。");
    }
}
