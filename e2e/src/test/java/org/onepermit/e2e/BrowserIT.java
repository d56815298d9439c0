package org.onepermit.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do at their screens, from the draft to the public page. The dossier itself is filled in over REST; its forms have tests of their own. */
class BrowserIT extends Journey {

    @Test
    void aDairyAppliesCorrectsAndIsGrantedItsPermitInPublic() {
        PermitCase dairy = begunAtTheScreen();
        signAndSubmit(dairy, "submit-application");
        dairy.awaitWork("clerk", "ACCEPTANCE");
        requestCorrection(dairy);
        dairy.awaitStatus("CORRECTION");
        answerCorrection(dairy);
        signAndSubmit(dairy, "submit-application");
        dairy.awaitWork("clerk", "ACCEPTANCE");
        accept(dairy);
        dairy.awaitWork("reviewer", "REVIEW");
        recommend(dairy, "建议准予许可", true);
        dairy.awaitWork("approver", "DECISION");
        decide(dairy, "准予许可，待发证");
        dairy.awaitStatus("ISSUED");
        seePermit(dairy);
    }

    @Test
    void aDairyWhoseFacilitiesFallShortIsRefusedWithReasons() {
        PermitCase dairy = PermitCase.readyDairy(api);
        dairy.submit().expect(200);
        dairy.awaitWork("clerk", "ACCEPTANCE");
        accept(dairy);
        dairy.awaitWork("reviewer", "REVIEW");
        recommend(dairy, "建议不予许可", false);
        dairy.awaitWork("approver", "DECISION");
        decide(dairy, "不予许可");
        dairy.awaitStatus("REFUSED");
        try (Person agent = Person.signedIn(browser(), home, "agent-dairy")) {
            Page page = agent.open("/enterprise/applications/" + dairy.number());
            assertThat(page.getByTestId("decision")).containsText("处理能力不足");
            assertThat(page.getByTestId("decision")).containsText("行政复议");
        }
    }

    @Test
    void anApplicantWithdraws() {
        PermitCase dairy = PermitCase.readyDairy(api);
        dairy.submit().expect(200);
        dairy.awaitWork("clerk", "ACCEPTANCE");
        try (Person legal = Person.signedIn(browser(), home, "legal-dairy")) {
            Page page = legal.open("/enterprise/applications/" + dairy.number());
            legal.choose("withdraw");
            legal.fill("withdraw-reason", "项目调整，暂不投产");
            page.locator(".ant-modal-footer .ant-btn-primary, .ant-modal-footer .ant-btn-dangerous").last().click();
            dairy.awaitStatus("WITHDRAWN");
            assertThat(page.getByTestId("timeline")).containsText("撤回");
        }
    }

    @Test
    void aCitizenDrawsAPublishedBatchAgain() {
        Path vectors = Path.of("..", "docs", "draw", "vectors");
        try (Person citizen = Person.anyone(browser(), home)) {
            Page page = citizen.open("/draws/check");
            page.locator("input[type=file]").setInputFiles(vectors.resolve("city.txt"));
            assertThat(page.getByTestId("draw-check")).containsText("一致：重新抽取得到同样的记录");
            page.locator("input[type=file]").setInputFiles(vectors.resolve("altered-seat.txt"));
            assertThat(page.getByTestId("draw-check")).containsText("不一致");
            assertThat(page.getByTestId("draw-check")).containsText("按公布的规则重新计算，应为");
        }
    }

    /** The agent begins a draft and types the site's name, which is saved without a button; the rest of the dossier follows over REST. */
    private PermitCase begunAtTheScreen() {
        try (Person agent = Person.signedIn(browser(), home, "agent-dairy")) {
            Page page = agent.open("/enterprise");
            agent.choose("new-application");
            page.waitForURL(Pattern.compile(".*/enterprise/applications/SQ\\d+/edit.*"));
            String number = page.url().replaceFirst(".*/applications/(SQ\\d+)/.*", "$1");
            PermitCase dairy = PermitCase.opened(api, "dairy", number);
            agent.fill("field-identity-siteName", "凌河分厂");
            Wait.until("the typed name to be saved", () -> dairy.view().at("/dossier/identity/siteName").asText(), "凌河分厂"::equals);
            dairy.fill(Examples.dossier("dairy"));
            return dairy;
        }
    }

    private void signAndSubmit(PermitCase dairy, String button) {
        try (Person legal = Person.signedIn(browser(), home, "legal-dairy")) {
            legal.open("/enterprise/applications/" + dairy.number());
            legal.choose("commitment");
            legal.choose(button);
            dairy.awaitStatus("SUBMITTED");
        }
    }

    private void requestCorrection(PermitCase dairy) {
        try (Person clerk = Person.signedIn(browser(), home, "clerk")) {
            Page page = workbench(clerk, dairy);
            clerk.choose("outcome-CORRECTION_NOTICE");
            page.getByTestId("notice-composer").getByText("添加针对整份申请的补正").first().click();
            clerk.fill("problem-0", "自行监测方案未写明频次依据");
            clerk.fill("requirement-0", "补充说明");
            clerk.choose("decide-acceptance");
            dairy.awaitStatus("CORRECTION");
        }
    }

    private void answerCorrection(PermitCase dairy) {
        try (Person agent = Person.signedIn(browser(), home, "agent-dairy")) {
            Page page = agent.open("/enterprise/applications/" + dairy.number());
            page.getByTestId("correction-item-1").locator("textarea").first().fill("依据行业自行监测技术指南，每季度一次");
            agent.choose("save-answer-1");
            assertThat(page.getByTestId("correction-item-1")).containsText("已答复");
        }
    }

    private void accept(PermitCase dairy) {
        try (Person clerk = Person.signedIn(browser(), home, "clerk")) {
            workbench(clerk, dairy);
            clerk.choose("outcome-ACCEPTED");
            clerk.choose("decide-acceptance");
            dairy.awaitWork("reviewer", "REVIEW");
        }
    }

    private void recommend(PermitCase dairy, String words, boolean able) {
        try (Person reviewer = Person.signedIn(browser(), home, "reviewer")) {
            Page page = workbench(reviewer, dairy);
            for (String condition : List.of("EIA", "DISCHARGE", "FACILITIES", "MONITORING", "OTHER")) {
                Locator card = page.getByTestId("condition-" + condition);
                reviewer.answer(card, able || !condition.equals("FACILITIES") ? "满足" : "不满足");
                reviewer.fill("evidence-" + condition, "见申请材料");
            }
            reviewer.fill("opinion", "审查意见");
            reviewer.answer(page.getByTestId("recommendation-form"), words);
            reviewer.choose("recommend");
            dairy.awaitWork("approver", "DECISION");
        }
    }

    private void decide(PermitCase dairy, String words) {
        try (Person approver = Person.signedIn(browser(), home, "approver")) {
            Page page = workbench(approver, dairy);
            approver.answer(page.getByTestId("decision-form"), words);
            if (words.startsWith("不")) {
                approver.fill("decision-reasons", "污染防治设施处理能力不足");
            }
            approver.choose("decide");
            approver.choose("confirm-decision");
            Wait.until("the decision", dairy::status, Set.of("GRANTED", "ISSUED", "REFUSED")::contains);
        }
    }

    private void seePermit(PermitCase dairy) {
        String permitNo = dairy.view().get("permitNo").asText();
        try (Person citizen = Person.anyone(browser(), home)) {
            Page page = citizen.open("/permits/" + permitNo);
            assertThat(page.locator("main")).containsText("锦州凌河乳业有限公司");
            assertThat(page.locator("main")).containsText(permitNo);
            citizen.open("/verify/" + permitNo);
            assertThat(page.getByTestId("verification")).containsText(permitNo);
        }
        try (Person agent = Person.signedIn(browser(), home, "agent-dairy")) {
            Page page = agent.open("/enterprise/applications/" + dairy.number());
            assertThat(page.getByTestId("case-diagram").locator("svg").first()).isVisible();
            assertThat(page.getByTestId("timeline")).containsText("颁发排污许可证");
        }
    }

    private Page workbench(Person officer, PermitCase dairy) {
        return officer.open("/officer/applications/" + dairy.number());
    }
}
