package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * The main job over the public interface with real tokens: a sewage plant applies, corrects, is accepted, reviewed, granted, numbered,
 * issued and published; a dairy is deemed accepted; a sintering plant is refused; a furniture maker registers. Every step is checked;
 * the first that fails ends the program with an error.
 */
public final class Demo {

    private static final String PERMIT = "/api/permit/v1";

    private final Api api = new Api(Addresses.fromEnvironment());
    private final LegalClock clock = new LegalClock(api);
    private final Path files;
    private final Instant begun = Instant.now();

    private Demo(Path files) {
        this.files = files;
    }

    /** @param arguments the folder into which the permit's files are put; by default the working folder */
    public static void main(String[] arguments) throws IOException {
        try {
            run(Path.of(arguments.length == 0 ? "." : arguments[0]));
        } catch (AssertionError e) {
            System.err.println("✗ " + e.getMessage());
            System.exit(1);
        }
    }

    static void run(Path files) throws IOException {
        new Demo(files).run();
    }

    private void run() throws IOException {
        clock.reset();
        PermitCase sewage = grantSewagePlant();
        deemDairyAccepted();
        refuseSinteringPlant();
        registerFurnitureMaker();
        printTimeline(sewage);
        say("✓ every step was checked, in %d s".formatted(Duration.between(begun, Instant.now()).toSeconds()));
    }

    private PermitCase grantSewagePlant() throws IOException {
        JsonNode dossier = Examples.dossier("sewage-plant");
        JsonNode classified = api.as("agent-sewage").post(PERMIT + "/catalogue/classification", dossier.get("facts")).expect(200).json();
        check("KEY".equals(classified.get("managementClass").asText()), "a plant of 100 000 t/d is under key management", classified);
        say("类别 %s：%s", classified.get("managementClass").asText(), classified.get("matches").get(0).get("textZh").asText());

        PermitCase plant = PermitCase.draft(api, "sewage", dossier);
        plant.attach("EIA_APPROVAL", "eia.pdf");
        plant.attach("SITE_PLAN", "site-plan.pdf");
        plant.startDisclosure();
        check(plant.endDisclosure().status() == 409, "disclosure lasts five working days", plant.view());
        clock.moveTo(OffsetDateTime.parse("2026-09-09T09:00:00+08:00"));
        plant.endDisclosure().expect(200);
        plant.submit().expect(200);
        plant.awaitWork("clerk", "ACCEPTANCE");
        say("%s 已提交", plant.number());

        plant.requestCorrection("clerk", "monitoring/0/frequency", "未说明自动监测故障期间的手工监测频次", "补充说明").expect(200);
        plant.awaitStatus("CORRECTION");
        plant.correct("故障期间每日不少于四次手工监测");
        plant.awaitWork("clerk", "ACCEPTANCE");
        plant.accept("clerk").expect(200);
        plant.awaitWork("reviewer", "REVIEW");
        say("%s 已受理", plant.number());

        plant.review("reviewer", "GRANT", Set.of());
        plant.awaitWork("approver", "DECISION");
        plant.grant("approver").expect(200);
        plant.awaitStatus("ISSUED");
        String permitNo = plant.view().get("permitNo").asText();
        plant.awaitWork("clerk", "DELIVERY");
        plant.deliver("clerk");
        checkPublished(permitNo);
        say("许可证编号 %s", permitNo);
        return plant;
    }

    private void checkPublished(String permitNo) throws IOException {
        JsonNode page = api.anyone().get(PERMIT + "/public/permits/" + permitNo).expect(200).json();
        check(permitNo.equals(page.get("permitNo").asText()), "the public page shows the permit", page);
        check(!page.toString().contains("contactPhone"), "the public page holds no contact data", page);
        JsonNode verified = api.anyone().get(PERMIT + "/public/verification/" + permitNo).expect(200).json();
        check("VALID".equals(verified.get("status").asText()), "the permit verifies as valid", verified);
        Files.createDirectories(files);
        for (String kind : new String[] {"original", "copy"}) {
            Answer pdf = api.as("agent-sewage").get(PERMIT + "/permits/" + permitNo + "/" + kind + ".pdf").expect(200);
            check(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), kind + " is a PDF", pdf.contentType());
            Path file = files.resolve(permitNo + "-" + kind + ".pdf");
            Files.write(file, pdf.bytes());
            say("文件 %s（%d 字节）", file, pdf.bytes().length);
        }
    }

    private void deemDairyAccepted() {
        PermitCase dairy = PermitCase.readyDairy(api);
        dairy.submit().expect(200);
        dairy.awaitWork("clerk", "ACCEPTANCE");
        clock.moveTo(clock.now().plusDays(10));
        dairy.awaitWork("reviewer", "REVIEW");
        JsonNode view = dairy.view();
        check(view.get("deemed").asBoolean(), "silence of three working days is acceptance (A-14)", view);
        check(view.at("/dates/acceptedOn").equals(view.at("/dates/receivedOn")), "deemed from the day of receipt (A-14)", view);
        say("%s 逾期未告知，自收件之日起视为受理", dairy.number());
    }

    private void refuseSinteringPlant() {
        PermitCase plant = PermitCase.draft(api, "steel", Examples.dossier("sintering-plant"));
        plant.attach("EIA_APPROVAL", "eia.pdf");
        plant.attach("SITE_PLAN", "site-plan.pdf");
        plant.startDisclosure();
        clock.moveTo(clock.now().plusDays(20));
        plant.endDisclosure().expect(200);
        plant.submit().expect(200);
        plant.awaitWork("clerk", "ACCEPTANCE");
        plant.accept("clerk").expect(200);
        plant.awaitWork("reviewer", "REVIEW");
        plant.review("reviewer", "REFUSE", Set.of("FACILITIES"));
        plant.awaitWork("approver", "DECISION");
        check(plant.grant("approver").status() == 409, "no grant while a condition is not met (A-21)", plant.view());
        plant.refuse("approver", "污染防治设施不能达到许可排放浓度要求（排污许可管理条例第十一条第三项）").expect(200);
        plant.awaitStatus("REFUSED");
        say("%s 不予许可", plant.number());
    }

    private void registerFurnitureMaker() {
        JsonNode registered = api.as("agent-furniture").post(PERMIT + "/registrations", Examples.dossier("furniture-maker")).expect(201).json();
        String number = Wait.until("a registration number",
            () -> api.as("agent-furniture").get(PERMIT + "/registrations/" + registered.get("id").asText()).expect(200).json()
                .path("registrationNo").asText(""), n -> !n.isEmpty());
        say("排污登记编号 %s", number);
    }

    private void printTimeline(PermitCase plant) {
        say("");
        say("%s 办理过程", plant.number());
        for (JsonNode event : plant.caseView().get("timeline")) {
            say("  %-25s %-10s %s", event.get("at").asText(), event.path("role").asText(""), event.get("textZh").asText());
        }
    }

    private static void check(boolean holds, String fact, Object seen) {
        if (!holds) {
            throw new AssertionError("expected that " + fact + "; seen: " + seen);
        }
    }

    private static void say(String text, Object... values) {
        System.out.println(values.length == 0 ? text : text.formatted(values));
    }
}
