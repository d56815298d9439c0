package org.onepermit.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An annual report from the first figure typed to the public page. */
class AnnualReportIT extends Journey {

    @Test
    void anAbsurdFigureIsSaidWhileTypingAndTheHonestReportIsSignedAcceptedAndPublic() {
        String permitNo = PermitCase.permittedDairy(api);
        clock.moveTo(OffsetDateTime.parse("2027-01-04T09:00:00+08:00"));
        AnnualReport report = AnnualReport.owed(api, "dairy", permitNo, 2026);
        write(report, permitNo);
        sign(report);
        accept(report);
        Page page = citizen().open("/reports/" + report.dutyNo());
        assertThat(page.locator("main")).containsText("锦州凌河乳业有限公司");
        citizen().open("/checks");
        assertThat(page.locator("main")).containsText("ER-40");
    }

    /** Begun and typed into at the screen; the chapters in between are filled in over REST. */
    private void write(AnnualReport report, String permitNo) {
        Person agent = signedIn("agent-dairy");
        Page page = agent.open("/enterprise/reports");
        agent.choose("open-" + report.dutyNo());
        agent.choose("begin-report");
        page.getByTestId("next-chapter").waitFor();
        ObjectNode content = AnnualReport.example("dairy", permitNo, 2026);
        report.save(content, report.explanations(content));
        JsonNode honest = content.at("/emissions/totals/0/amount");

        agent.open("/enterprise/reports/" + report.dutyNo() + "?chapter=emissions");
        agent.fill("field-emissions-totals-0-amount", "11190000000");
        assertThat(page.locator("main")).containsText("ER-11");
        agent.choose("open-check");
        assertThat(page.getByTestId("readiness")).not().hasAttribute("data-blocking", "0");
        agent.choose("open-emissions");
        agent.fill("field-emissions-totals-0-amount", honest.asText());
        Wait.until("the honest figure to be kept", report::view, view -> view.at("/content/emissions/totals/0/amount").equals(honest));
        agent.choose("open-check");
        assertThat(page.getByTestId("readiness")).hasAttribute("data-blocking", "0");
        assertThat(page.getByTestId("ask-legal")).isVisible();
    }

    private void sign(AnnualReport report) {
        Person legal = signedIn("legal-dairy");
        legal.open("/enterprise/reports/" + report.dutyNo());
        legal.choose("commitment");
        legal.choose("submit-report");
        Wait.until("the report to be handed in", report::view, view -> List.of("SUBMITTED", "IN_REVIEW").contains(view.get("status").asText()));
    }

    private void accept(AnnualReport report) {
        Wait.until("the report to be looked at", report::view, view -> view.get("status").asText().equals("IN_REVIEW"));
        Person reviewer = signedIn("reviewer");
        reviewer.open("/officer/reports/" + report.dutyNo());
        reviewer.choose("outcome-ACCEPTED");
        reviewer.choose("decide-report");
        reviewer.confirm();
        Wait.until("the report to be public", report::published, answer -> answer.status() == 200);
    }
}
