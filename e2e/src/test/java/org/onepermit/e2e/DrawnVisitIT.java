package org.onepermit.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the sealed lots through a visit without a signal to the draw made again by a citizen. Registers and plan are filled in over REST. */
class DrawnVisitIT extends Journey {

    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-24T09:00:00+08:00");
    private static final OffsetDateTime ENTROPY = OffsetDateTime.parse("2026-11-24T15:00:00+08:00");
    private static final OffsetDateTime ARRIVAL = OffsetDateTime.parse("2026-12-02T09:30:00+08:00");
    private static final OffsetDateTime AFTERWARDS = OffsetDateTime.parse("2027-01-04T09:00:00+08:00");

    @Test
    void aUnitIsDrawnVisitedWithoutASignalAndEverybodyDrawsAgain() {
        clock.moveTo(MORNING);
        Draw draw = new Draw(api);
        draw.register();
        draw.plan(2026, List.of("省生态环境厅"));
        draw.freeze("Q4", "2026-12-01", "2026-12-31");
        commitAtTheDesk(draw);
        drawAtTheDesk(draw);
        visit(draw);
        revealAndDrawAgain(draw);
    }

    /** Each keeper makes a secret at a screen of their own; what is promised can be read by everybody at once. */
    private void commitAtTheDesk(Draw draw) {
        makeSecret("auditor", "WITNESS", draw);
        makeSecret("dispatcher", "OPERATOR", draw);
        Person dispatcher = signedIn("dispatcher");
        Page page = desk(dispatcher, draw);
        dispatcher.fill("entropy-name", "上证综合指数收盘");
        dispatcher.fill("entropy-definition", "当日收盘点位，保留两位小数");
        dispatcher.fill("entropy-at", "2026-11-24 15:00");
        page.locator("#entropy-at").press("Enter");
        dispatcher.choose("act-commit");
        dispatcher.confirm();
        assertThat(page.getByTestId("next-awaitEntropy")).isVisible();
        String promised = draw.publicPage().at("/draw/commitmentHash").asText();
        Page published = citizen().open("/draws/" + draw.batchNo());
        assertThat(published.locator("main")).containsText(promised);
    }

    private void makeSecret(String user, String keeper, Draw draw) {
        Person person = signedIn(user);
        Page page = desk(person, draw);
        person.choose("make-secret-" + keeper);
        person.choose("deposit-secret");
        assertThat(page.getByTestId("keepers")).isVisible();
    }

    /** Two people write the outside value down; one who mistypes is told, and no lots are drawn until they agree. */
    private void drawAtTheDesk(Draw draw) {
        clock.moveTo(ENTROPY.plusMinutes(30));
        write("dispatcher", "3368.07", draw);
        Person auditor = signedIn("auditor");
        Page page = desk(auditor, draw);
        auditor.fill("entropy-value", "3368.70");
        auditor.choose("enter-entropy");
        assertThat(page.getByTestId("next-acts")).containsText("不一致");
        write("dispatcher", "3368.07", draw);
        write("auditor", "3368.07", draw);
        Person dispatcher = signedIn("dispatcher");
        Page desk = desk(dispatcher, draw);
        dispatcher.choose("act-draw");
        dispatcher.confirm();
        assertThat(desk.getByTestId("next-visit")).isVisible();
        assertThat(draw.transcript().status()).as("sealed until the visits").isEqualTo(404);
    }

    private void write(String user, String value, Draw draw) {
        Person person = signedIn(user);
        Page page = desk(person, draw);
        person.fill("entropy-value", value);
        person.choose("enter-entropy");
        assertThat(page.locator("#entropy-value[value='%s']".formatted(value))).hasCount(0);
    }

    private Page desk(Person person, Draw draw) {
        return person.open("/officer/draws/" + draw.batchNo());
    }

    /** Prepared with a signal; arrival, check list, photographs and signature without one; the phone put away, taken out, and back in the street. */
    private void visit(Draw draw) {
        clock.moveTo(ARRIVAL);
        JsonNode drawn = draw.tasks().get(0);
        List<String> team = new ArrayList<>();
        drawn.get("seats").forEach(seat -> team.add(seat.get("inspectorNo").asText()));
        Visit visit = new Visit(api, drawn.get("taskNo").asText(), team);
        JsonNode site = visit.awaitTask().get("site");
        try (Person inspector = Person.onSite(browser(), home, Draw.login(team.get(0)), site.get("longitude").asDouble(), site.get("latitude").asDouble())) {
            Page page = inspector.open("/inspector");
            assertThat(page.getByTestId("signal-bar")).containsText("离线可用");
            inspector.choose("task-" + visit.taskNo());
            inspector.choose("prepare-site");
            assertThat(page.getByTestId("arrive")).isVisible();
            assertThat(page.getByTestId("signal-bar")).hasAttribute("data-kept", "0");

            inspector.setSignal(false);
            page.reload();
            arrive(page, inspector);
            answer(page, inspector);
            inspector.choose("part-leave");
            sign(page, inspector);
            Page again = inspector.openAnew("/inspector");
            assertThat(again.getByTestId("signal-bar")).not().hasAttribute("data-kept", "0");
            assertThat(visit.awaitTask().get("status").asText()).as("nothing has arrived").isEqualTo("PREPARED");

            inspector.setSignal(true);
            JsonNode reported = Wait.until("the visit to arrive", visit::awaitTask, task -> task.get("status").asText().equals("REPORTED"));
            assertThat(again.getByTestId("signal-bar")).hasAttribute("data-kept", "0");
            assertThat(again.getByTestId("signal-bar")).hasAttribute("data-stuck", "0");
            checkRecord(reported);
        }
        conclude(visit);
    }

    private void arrive(Page page, Person inspector) {
        Locator shown = page.getByTestId("arrive").getByRole(AriaRole.CHECKBOX);
        shown.first().waitFor();
        shown.all().forEach(Locator::check);
        inspector.choose("arrive-now");
        assertThat(page.getByTestId("arrive")).isHidden();
    }

    private void answer(Page page, Person inspector) {
        inspector.choose("part-check");
        Locator items = page.getByTestId("check-list").locator("article");
        items.first().waitFor();
        for (Locator item : items.all()) {
            String key = item.getAttribute("data-testid").substring("item-".length());
            inspector.choose("finding-" + key + (key.equals("concentration") ? "-PROBLEM" : "-IN_ORDER"));
        }
        page.getByTestId("facts-concentration").fill("总排口化学需氧量超过许可排放浓度");
        page.getByTestId("facts-concentration").blur();
        photograph(page, "ITEM-concentration");
        inspector.choose("part-evidence");
        photograph(page, "PANORAMA-");
    }

    private static void photograph(Page page, String of) {
        page.getByTestId("camera-" + of).setInputFiles(new FilePayload("photo.jpg", "image/jpeg", Visit.JPEG));
        assertThat(page.locator("[data-testid^=photo-]").first()).isVisible();
    }

    private void sign(Page page, Person inspector) {
        Locator pad = page.getByTestId("signature-pad");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + 30, box.y + 30);
        page.mouse().down();
        page.mouse().move(box.x + 150, box.y + 60);
        page.mouse().move(box.x + 200, box.y + 30);
        page.mouse().up();
        inspector.choose("keep-signature");
        assertThat(page.locator("[data-testid^=photo-]").first()).isVisible();
        page.getByTestId("signed-by").fill("张厂长");
        inspector.choose("leave-now");
        assertThat(page.getByTestId("leave-now")).isHidden();
    }

    private static void checkRecord(JsonNode task) {
        assertThat(task.at("/visit/files")).as("panorama, item and signature").hasSize(3);
        assertThat(task.at("/visit/files")).allSatisfy(file -> assertThat(file.get("accuracyMetres").asInt()).isEqualTo(8));
        assertThat(task.get("items")).allSatisfy(item -> assertThat(item.at("/finding/value").asText()).isIn("IN_ORDER", "PROBLEM"));
    }

    private void conclude(Visit visit) {
        Person approver = signedIn("approver");
        Page desk = approver.open("/officer/inspections/" + visit.taskNo());
        desk.getByTestId("conclude-form").getByText("无", new Locator.GetByTextOptions().setExact(true)).click();
        approver.choose("conclude");
        assertThat(desk.getByTestId("conclude-form")).isHidden();
        Person editor = signedIn("discloser");
        Page publication = editor.open("/officer/inspections/" + visit.taskNo());
        editor.choose("publish");
        assertThat(publication.getByTestId("publish-form")).isHidden();
        Page published = citizen().open("/inspections/" + visit.taskNo());
        assertThat(published.getByTestId("result-card")).containsText("总排口化学需氧量超过许可排放浓度");
    }

    private void revealAndDrawAgain(Draw draw) {
        clock.moveTo(AFTERWARDS);
        Person dispatcher = signedIn("dispatcher");
        Page desk = desk(dispatcher, draw);
        dispatcher.choose("act-reveal");
        dispatcher.confirm();
        assertThat(desk.getByTestId("draw-again")).isVisible();
        Page published = citizen().open("/draws/" + draw.batchNo());
        citizen().choose("run-again");
        assertThat(published.getByTestId("draw-check")).containsText("一致：重新抽取得到同样的记录");
    }
}
