package org.onepermit.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A case from the lead to the published decision. */
class PenaltyCaseIT extends Journey {

    private static final String INSPECTION = "/api/inspection/v1";

    @Test
    void aLeadBecomesADecidedAndPublishedCaseWithEverybodyAtTheirOwnScreen() {
        clock.moveTo(OffsetDateTime.parse("2026-11-24T09:00:00+08:00"));
        String leadNo = lead();
        String caseNo = file(leadNo);
        String address = "/officer/cases/" + caseNo;
        act("inspector", address, "officers", Map.of());
        act("inspector2", address, "officers", Map.of());
        act("inspector", address, "investigation", Map.of("plan", "核实举报反映的问题", "certificatesShown", ""));
        act("inspector", address, "evidence", Map.of("kind", "勘验、检查笔录", "title", "现场检查记录", "source", "现场检查", "takenOn", "2026-11-24",
            "content", "总排口化学需氧量超过许可排放浓度"));
        act("inspector", address, "proposal", Map.of("facts", "总排口化学需氧量超过许可排放浓度", "amountYuan", "180000", "reasons", "已停止排放，从轻",
            "correction", "立即停止超标排放", "correctionDueOn", "2026-12-31"));
        act("inspector", address, "notice", Map.of("receivedBy", "单位负责人"));
        act("legal-dairy", "/enterprise/cases/" + caseNo, "statements", Map.of("content", "当日设备故障，已修复，请从轻"));
        answerStatement(address);
        act("inspector", address, "forwarding", Map.of());
        JsonNode forwarded = viewOf(caseNo);
        if (forwarded.get("status").asText().equals("LEGAL_REVIEW")) {
            act("legal-reviewer", address, "legal-review", Map.of("passed", "", "opinion", "程序合法，适用依据正确", "qualificationNo", "A20182100001"));
        }
        act("leader", address, "decision", Map.of("amountYuan", "150000", "reasons", "事实清楚，证据确凿"));
        act("inspector", address, "service", Map.of("way", "直接送达", "receivedBy", "单位负责人"));
        act("discloser", address, "publication", Map.of());
        Page page = citizen().open("/penalties/" + caseNo);
        assertThat(page.locator("main")).containsText("锦州凌河乳业有限公司");
        assertThat(page.locator("main")).containsText("15 万元");
        assertThat(api.as("auditor").get(INSPECTION + "/cases/" + caseNo + "/archive.zip").expect(200).bytes()).hasSizeGreaterThan(1000);
    }

    private String lead() {
        JsonNode identity = Examples.dossier("dairy").get("identity");
        return api.as("leader").post(INSPECTION + "/leads", Map.of("source", "COMPLAINT", "sourceKey", UUID.randomUUID().toString(),
            "uscc", identity.get("uscc").asText(), "unitName", identity.get("unitName").asText(), "division", "210000", "subject", "举报超标排放",
            "facts", "举报称夜间排放废水", "evidence", Map.of())).expect(201).json().get("leadNo").asText();
    }

    private String file(String leadNo) {
        act("leader", "/officer/leads/" + leadNo, "filing", Map.of("conduct", "P02", "reason", "符合立案条件"));
        return Wait.until("the case of " + leadNo, () -> api.as("leader").get(INSPECTION + "/leads/" + leadNo).expect(200).json().path("caseNo").asText(""),
            number -> !number.isEmpty());
    }

    /** The form of the statement is named after the statement itself. */
    private void answerStatement(String address) {
        Person officer = signedIn("inspector");
        Page page = officer.open(address);
        Locator form = page.locator("[data-testid^=act-statements-]");
        form.locator("textarea").fill("已核实，量罚时考虑");
        form.locator("button.ant-btn-primary").click();
        assertThat(form).isHidden();
    }

    /** Fills in the form of one act by the names of its fields and hands it in. */
    private void act(String user, String address, String act, Map<String, String> values) {
        Person person = signedIn(user);
        Page page = person.open(address);
        Locator form = page.getByTestId("act-" + act);
        form.waitFor();
        values.forEach((name, value) -> enter(page, form.locator("#field-" + name), value));
        page.waitForResponse(response -> response.request().method().equals("POST") && response.ok() && response.url().contains(INSPECTION),
            () -> form.locator("button.ant-btn-primary, button.ant-btn-default").last().click());
    }

    /** Types, ticks or chooses, whatever the field asks for. */
    private static void enter(Page page, Locator field, String value) {
        if ("checkbox".equals(field.getAttribute("type"))) {
            field.check();
        } else if ("combobox".equals(field.getAttribute("role"))) {
            field.click();
            page.locator(".ant-select-dropdown:visible .ant-select-item-option").filter(new Locator.FilterOptions().setHasText(value)).first().click();
        } else {
            field.fill(value);
        }
    }

    private JsonNode viewOf(String caseNo) {
        return api.as("leader").get(INSPECTION + "/cases/" + caseNo).expect(200).json();
    }
}
