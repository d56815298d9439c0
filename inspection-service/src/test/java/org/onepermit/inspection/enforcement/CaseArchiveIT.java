package org.onepermit.inspection.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.onepermit.inspection.enforcement.TestCase.AUDITOR;
import static org.onepermit.inspection.enforcement.TestCase.FIRST;
import static org.onepermit.inspection.enforcement.TestCase.LEADER;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.visit.SweepOrphans;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** The archive of a case, checked as its README says, with nothing of the product but the file. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class CaseArchiveIT {

    @Inject
    SweepOrphans sweep;
    @Inject
    AttachmentStore store;
    @Inject
    Sql sql;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void everyHashCanBeComputedAgainAndTwoExportsAreTheSameBytes() throws IOException {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        one.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200);
        byte[] archive = archive(one);

        assertThat(archive(one)).isEqualTo(archive);
        Map<String, byte[]> files = unpacked(archive);
        List<String> sums = text(files, "SHA256SUMS").lines().toList();
        assertThat(sums).hasSize(files.size() - 1).allSatisfy(line ->
            assertThat(sha256(files.get(line.substring(66)))).as(line).isEqualTo(line.substring(0, 64)));
        assertThat(text(files, "README.txt")).contains("sha256sum -c SHA256SUMS");
    }

    @Test
    void auditRowsProveThemselvesAndTheDocuments() throws IOException {
        TestCase one = TestCase.investigated();
        Map<String, byte[]> files = unpacked(archive(one));
        List<Map<String, Object>> chain = JsonPath.from(text(files, "audit/chain.json")).getList("");

        assertThat(chain).hasSizeGreaterThan(5).allSatisfy(row -> {
            String text = text(files, "audit/%012d.txt".formatted(((Number) row.get("seq")).longValue()));
            assertThat(sha256(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(row.get("hash"));
            assertThat(text.lines().findFirst()).contains((String) row.get("prevHash"));
        });
        String audit = chain.stream().map(row -> text(files, "audit/%012d.txt".formatted(((Number) row.get("seq")).longValue()))).reduce("", String::concat);
        assertThat(files.keySet().stream().filter(name -> name.startsWith("documents/") || name.equals("evidence/001.txt"))).hasSize(3)
            .allSatisfy(name -> assertThat(audit).contains(sha256(files.get(name))));
    }

    @Test
    void filesAreInTheArchiveAsTheyCameInAndTheirHashesInTheAudit() throws IOException {
        TestCase one = TestCase.investigated();
        byte[] photo = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3, 4};
        String id = UUID.randomUUID().toString();
        JsonPath kept = sentAsABrowserDoes(one, id, photo);
        assertThat(kept.getMap("")).containsEntry("number", 2).containsEntry("sha256", sha256(photo)).containsEntry("mediaType", "image/png")
            .containsEntry("takenOn", "2026-08-31").containsEntry("place", "1 号废水总排口").containsEntry("fileName", "排口 1.png");
        one.put(one.upload(FIRST).multiPart("file", "again.png", photo, "image/png"), id).then().statusCode(200).body("number", equalTo(2));

        assertThat(one.get(LEADER, "/files/" + id).then().statusCode(200).contentType("image/png").extract().asByteArray()).isEqualTo(photo);
        assertThat(one.view().getList("evidence")).hasSize(2);
        Path orphan = aged(store.receive(new ByteArrayInputStream(photo)).id());
        Path evidence = aged(sql.first("SELECT file_id FROM case_evidence WHERE id = ?", row -> row.getString(1), id).orElseThrow());
        sweep.sweep();
        assertThat(orphan).doesNotExist();
        assertThat(evidence).exists();
        Map<String, byte[]> files = unpacked(archive(one));
        assertThat(files.get("evidence/002.png")).isEqualTo(photo);
        assertThat(text(files, "evidence/index.json")).contains(sha256(photo), "1 号废水总排口", "排口外排废水呈黄褐色");
        assertThat(files.entrySet().stream().filter(file -> file.getKey().startsWith("audit/"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))).anyMatch(row -> row.contains(sha256(photo)));
        assertThat(text(files, "SHA256SUMS")).contains(sha256(photo) + "  evidence/002.png");
    }

    @Test
    void stateOfTheCaseChangesTheBytes() {
        TestCase one = TestCase.investigated();
        byte[] before = archive(one);
        one.addEvidence("第二份笔录").then().statusCode(200);

        assertThat(archive(one)).isNotEqualTo(before);
    }

    /** Names of files in UTF-8 as they are, which the test's own client cannot write. */
    private static JsonPath sentAsABrowserDoes(TestCase of, String id, byte[] photo) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> words = Map.of("kind", "AUDIO_VISUAL", "title", "排口照片", "source", "现场检查", "takenAt", "2026-08-31T23:30:00+08:00",
            "takenBy", "张执法", "place", "1 号废水总排口", "proves", "排口外排废水呈黄褐色", "sha256", sha256(photo));
        for (Map.Entry<String, String> word : words.entrySet()) {
            body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"" + word.getKey() + "\"\r\n\r\n" + word.getValue() + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"排口 1.png\"\r\nContent-Type: image/png\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(photo);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + TestCase.BASE + "cases/" + of.caseNo() + "/files/" + id))
            .header("Authorization", "Bearer " + FIRST).header("Content-Type", "multipart/form-data; boundary=edge")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonPath.from(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As if it had come in long enough ago for the sweep to look at it. */
    private Path aged(String fileId) throws IOException {
        return Files.setLastModifiedTime(store.path(fileId), FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    }

    private static byte[] archive(TestCase of) {
        return of.get(AUDITOR, "/archive.zip").then().statusCode(200).contentType("application/zip").extract().asByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
