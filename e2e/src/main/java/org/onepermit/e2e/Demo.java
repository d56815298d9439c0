package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The main job over the public interface with real tokens: a sewage plant applies, corrects, is accepted, reviewed, granted, numbered,
 * issued and published; a dairy is deemed accepted; a sintering plant is refused; a furniture maker registers. Then the permit is
 * supervised: drawn by lot, visited, punished by the law of the day, the draw verified, the annual report checked, reviewed and published.
 * Every step is checked; the first that fails ends the program with an error.
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
        supervise(sewage.view().get("permitNo").asText());
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

    /** What follows the permit: a sealed draw, a visit, a case, the draw revealed, the annual report. */
    private void supervise(String permitNo) throws IOException {
        Draw draw = drawInspections(permitNo);
        String lead = visit(draw);
        punish(lead);
        reveal(draw);
        report(permitNo);
    }

    private Draw drawInspections(String permitNo) {
        clock.moveTo(OffsetDateTime.parse("2026-11-24T09:00:00+08:00"));
        Draw draw = new Draw(api);
        say("%s 已列入检查对象名录", draw.enrolled(permitNo).at("/content/name").asText());
        draw.register();
        JsonNode whatIf = draw.plan(2026, List.of("省生态环境厅", "省市场监督管理局"));
        say("年度抽查计划已批准，预计检查 %d 次、%s 人日", whatIf.get("visits").asInt(), whatIf.get("inspectorDays").asText());
        draw.freeze("Q4", "2026-12-01", "2026-12-31");
        draw.commit(OffsetDateTime.parse("2026-11-24T15:00:00+08:00"));
        check(draw.drawLots().status() == 409, "nobody draws before the entropy exists", draw.batchNo());
        JsonNode promised = draw.publicPage();
        clock.moveTo(OffsetDateTime.parse("2026-11-24T15:30:00+08:00"));
        draw.enterEntropy("dispatcher", "3368.07").expect(200);
        check(draw.enterEntropy("auditor", "3368.70").status() == 409, "two people must agree on the entropy", promised);
        draw.enterEntropy("dispatcher", "3368.07").expect(200);
        draw.enterEntropy("auditor", "3368.07").expect(200);
        draw.drawLots().expect(200);
        check(draw.transcript().status() == 404, "a draw stays sealed until the visits", draw.batchNo());
        say("抽签 %s 已封存，承诺值 %s", draw.batchNo(), promised.at("/draw/commitmentHash").asText());
        return draw;
    }

    private String visit(Draw draw) {
        JsonNode drawn = draw.tasks().get(0);
        List<String> team = new ArrayList<>();
        drawn.get("seats").forEach(seat -> team.add(seat.get("inspectorNo").asText()));
        Visit visit = new Visit(api, drawn.get("taskNo").asText(), team);
        JsonNode task = visit.awaitTask();
        check(visit.seenBy("leader").status() == 404, "nobody but the team and the dispatcher knows where a visit goes (F-11)", visit.taskNo());
        OffsetDateTime arrival = OffsetDateTime.parse("2026-12-02T09:30:00+08:00");
        clock.moveTo(arrival);
        visit.prepare();
        JsonNode site = task.get("site");
        visit.start(site, arrival).expect(200);
        visit.record("concentration", "总排口化学需氧量超过许可排放浓度", site, arrival.plusMinutes(20));
        clock.moveTo(arrival.plusHours(2));
        visit.finish(arrival.plusHours(2)).expect(200);
        String lead = visit.concludeForCase("approver");
        JsonNode published = visit.publish();
        say("检查 %s：%s，线索 %s", visit.taskNo(), published.get("resultZh").asText(), lead);
        return lead;
    }

    private void punish(String leadNo) {
        JsonNode lead = api.as("leader").get("/api/inspection/v1/leads/" + leadNo).expect(200).json();
        List<String> officers = List.of("inspector", "inspector2");
        PenaltyCase one = PenaltyCase.file(api, leadNo, lead.get("division").asText(), "2026-12-02");
        one.investigate(officers, "2026-12-02");
        one.notify("inspector", 180_000, "2026-12-31");
        check(one.decide(180_000, "2026-12-31").status() == 409, "no decision before the case was forwarded", one.view());
        one.review("inspector");
        JsonNode laws = one.laws();
        check(one.decide(9_000_000, "2026-12-31").status() == 409, "no fine beyond the range of the law of the day (L-03)", laws);
        one.decide(150_000, "2026-12-31").expect(200);
        one.serve("inspector");
        JsonNode published = one.publish();
        check(!published.toString().contains("1380"), "no person's data is published (F-20)", published);
        byte[] archive = api.as("auditor").get("/api/inspection/v1/cases/" + one.caseNo() + "/archive.zip").expect(200).bytes();
        check(archive.length > 1000, "the whole case can be taken away as one archive", archive.length);
        say("案件 %s：依据%s，罚款 15 万元，已公开；案卷 %d 字节", one.caseNo(), one.view().at("/decision/law/applied/basis").asText(), archive.length);
    }

    private void reveal(Draw draw) throws IOException {
        clock.moveTo(OffsetDateTime.parse("2027-01-04T09:00:00+08:00"));
        draw.reveal().expect(200);
        byte[] transcript = draw.transcript().expect(200).bytes();
        check(draw.verifies(files, transcript), "the published draw can be drawn again by anybody", draw.batchNo());
        transcript[transcript.length / 2] ^= 1;
        check(!draw.verifies(files, transcript), "one altered bit is noticed", draw.batchNo());
        say("抽签 %s 已公开，复核一致", draw.batchNo());
    }

    private void report(String permitNo) {
        AnnualReport report = AnnualReport.owed(api, "sewage", permitNo, 2026);
        JsonNode known = report.begin();
        check(known.at("/emissions/outlets").size() > 0, "the report begins with what the permit says", known);
        ObjectNode content = AnnualReport.example("sewage-plant", permitNo, 2026);
        ObjectNode total = (ObjectNode) content.at("/emissions/totals/0");
        JsonNode honest = total.get("amount");
        total.put("amount", 11_190_000_000L);
        report.save(content, report.explanations(content));
        Answer absurd = report.submit("王建国");
        check(absurd.status() == 409 && absurd.json().toString().contains("ER-11"), "a report of eleven billion tonnes is stopped", absurd.json());
        total.set("amount", honest);
        report.save(content, report.explanations(content));
        report.submit("王建国").expect(200);
        report.accept("reviewer").expect(200);
        JsonNode published = Wait.until("report " + report.dutyNo() + " to be public", report::published, answer -> answer.status() == 200).json();
        say("执行报告 %s 已审核接受并公开：%s", report.dutyNo(), published.path("unitName").asText(permitNo));
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
