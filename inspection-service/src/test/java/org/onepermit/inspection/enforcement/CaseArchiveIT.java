package org.onepermit.inspection.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.inspection.enforcement.TestCase.AUDITOR;
import static org.onepermit.inspection.enforcement.TestCase.FIRST;
import static org.onepermit.inspection.enforcement.TestCase.LEADER;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** The archive of a case, checked as its README says, with nothing of the product but the file. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class CaseArchiveIT {

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
    void stateOfTheCaseChangesTheBytes() {
        TestCase one = TestCase.investigated();
        byte[] before = archive(one);
        one.addEvidence("第二份笔录").then().statusCode(200);

        assertThat(archive(one)).isNotEqualTo(before);
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
