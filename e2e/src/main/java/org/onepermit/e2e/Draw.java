package org.onepermit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A quarter's draw: registers, plan, and the lots that nobody can steer, each act by the person it belongs to. */
public final class Draw {

    private static final String BASE = "/api/inspection/v1";
    /** The demo's inspectors: number in the register, sign-in name, number of the certificate. */
    private static final Map<String, Inspector> INSPECTORS = Map.of("RY-001", new Inspector("inspector", "21000000015"),
        "RY-002", new Inspector("inspector2", "21000000018"), "RY-003", new Inspector("inspector3", "21000000019"),
        "RY-004", new Inspector("inspector4", "21000000020"));

    private final Api api;
    private String planNo;
    private String batchNo;

    public Draw(Api api) {
        this.api = api;
    }

    /** The register's entry of a permit holder, which the permit's own process has made. */
    public JsonNode enrolled(String permitNo) {
        return Wait.until("the holder of " + permitNo + " to be in the register",
            () -> api.as("dispatcher").get(BASE + "/registers/objects?q=" + permitNo).expect(200).json().path("items").path(0), entry -> !entry.isMissingNode());
    }

    /** Takes the example's units and inspectors into the registers. */
    public void register() {
        importFile("objects", Examples.text("inspection-objects.csv")).expect(200);
        importFile("inspectors", Examples.text("inspectors.csv")).expect(200);
    }

    public Answer importFile(String register, String csv) {
        return api.as("clerk").upload(BASE + "/register-files/" + register + "?format=CSV", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Draws up a plan that visits a quarter of the key units, and has it approved. Returns what it would come to. */
    public JsonNode plan(int year, List<String> departments) {
        Map<String, Object> content = Map.ofEntries(Map.entry("title", year + "年度双随机抽查计划"), Map.entry("type", "ROUTINE"),
            Map.entry("departments", departments), Map.entry("cap", 2), Map.entry("seats", 2), Map.entry("pairs", 1),
            Map.entry("daysPerVisit", 1.5), Map.entry("availableDays", 400), Map.entry("sameItemMonths", 6),
            Map.entry("grades", Map.of("A", 1, "B", 2, "C", 3, "D", 4, "E", 6, "-", 2)),
            Map.entry("strata", List.of(Map.of("id", "KEY", "division", "210000", "objectClass", "KEY_UNIT", "level", "MUNICIPAL", "counted", "OBJECTS",
                "numerator", 25, "denominator", 100, "period", "QUARTER", "source", "示例"))),
            Map.entry("items", List.of("ITEM-1")), Map.entry("crossAreas", List.of()), Map.entry("months", List.of(1, 1, 1)));
        planNo = api.as("dispatcher").post(BASE + "/plans", Map.of("year", year, "content", content)).expect(201).json().at("/plan/planNo").asText();
        JsonNode whatIf = api.as("leader").get(BASE + "/plans/" + planNo + "/what-if").expect(200).json();
        api.as("dispatcher").post(BASE + "/plans/" + planNo + "/submission", Map.of()).expect(200);
        api.as("leader").post(BASE + "/plans/" + planNo + "/decision", Map.of("approve", true)).expect(200);
        return whatIf;
    }

    /** Freezes the registers for the visits of a time. */
    public void freeze(String period, String from, String to) {
        batchNo = api.as("dispatcher").post(BASE + "/plans/" + planNo + "/draws", Map.of("period", period, "visitsFrom", from, "visitsTo", to))
            .expect(201).json().get("batchNo").asText();
    }

    /** Takes the secrets of two people and publishes the commitment. */
    public void commit(OffsetDateTime entropyFrom) {
        act("dispatcher", "/operator-secret", Map.of("secret", HexFormat.of().formatHex(random(32)))).expect(200);
        act("auditor", "/witness-secret", Map.of("secret", HexFormat.of().formatHex(random(32)))).expect(200);
        act("dispatcher", "/commitment", Map.of("entropyName", "上证综合指数收盘", "entropyDefinition", "当日收盘点位，保留两位小数",
            "existsFrom", entropyFrom.toString())).expect(200);
    }

    public Answer enterEntropy(String person, String value) {
        return act(person, "/entropy", Map.of("value", value));
    }

    public Answer drawLots() {
        return act("dispatcher", "/lots", Map.of());
    }

    public Answer reveal() {
        return act("dispatcher", "/reveal", Map.of());
    }

    public JsonNode tasks() {
        return api.as("dispatcher").get(BASE + "/draws/" + batchNo + "/tasks").expect(200).json();
    }

    public JsonNode publicPage() {
        return api.anyone().get(BASE + "/public/draws/" + batchNo).expect(200).json();
    }

    public Answer transcript() {
        return api.anyone().get(BASE + "/public/draws/" + batchNo + "/transcript.txt");
    }

    /** Re-runs the draw as any citizen can: the published verifier on the published transcript, in a process of its own. */
    public boolean verifies(Path folder, byte[] transcript) throws IOException {
        Files.createDirectories(folder);
        Path verifier = Files.write(folder.resolve("VerifyDraw.java"), api.anyone().get(BASE + "/public/draws/VerifyDraw.java").expect(200).bytes());
        Path file = Files.write(folder.resolve(batchNo + "-transcript.txt"), transcript);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, verifier.toString(), file.toString(), publicPage().at("/draw/commitmentHash").asText())
            .redirectErrorStream(true).redirectOutput(folder.resolve(batchNo + "-verified.txt").toFile()).start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String batchNo() {
        return batchNo;
    }

    /** Sign-in name of an inspector of the register. */
    public static String login(String inspectorNo) {
        return INSPECTORS.get(inspectorNo).login();
    }

    public static String certificate(String inspectorNo) {
        return INSPECTORS.get(inspectorNo).certificateNo();
    }

    private record Inspector(String login, String certificateNo) { }

    private Answer act(String person, String act, Object body) {
        return api.as(person).post(BASE + "/draws/" + batchNo + act, body);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
