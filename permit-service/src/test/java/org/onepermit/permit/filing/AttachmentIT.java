package org.onepermit.permit.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.attachment.SweepOrphans;
import org.onepermit.permit.hash.Sha256;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** Files go in and out as streams, hashed, bounded and told by their content. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class AttachmentIT {

    @Inject
    AttachmentStore store;
    @Inject
    SweepOrphans sweep;
    @Inject
    Stored stored;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void fileComesBackAsItWentInUnderItsHash() {
        PermitCase dairy = PermitCase.begun();

        String id = dairy.attach("EIA_APPROVAL", PermitCase.PDF).then().statusCode(201).body("mediaType", equalTo("application/pdf"))
            .body("size", equalTo(PermitCase.PDF.length)).body("sha256", equalTo(Sha256.hex(PermitCase.PDF))).extract().path("id");

        byte[] back = dairy.get(dairy.legal(), "/attachments/" + id).then().statusCode(200).contentType("application/pdf")
            .header("Content-Disposition", containsString("EIA_APPROVAL.bin")).header("X-Content-Type-Options", "nosniff")
            .extract().asByteArray();
        assertThat(back).isEqualTo(PermitCase.PDF);
    }

    @Test
    void officeDocumentsAreTakenAndOtherZipsAreNot() {
        PermitCase dairy = PermitCase.begun();

        dairy.attach("OTHER", zip("[Content_Types].xml", "word/document.xml")).then().statusCode(201)
            .body("mediaType", containsString("wordprocessingml"));
        dairy.attach("OTHER", zip("[Content_Types].xml", "xl/workbook.xml")).then().statusCode(201).body("mediaType", containsString("sheet"));
        assertThatProblem(dairy.attach("OTHER", zip("evil.exe"))).is(415, "attachment/unknown-type");
        assertThatProblem(dairy.attach("OTHER", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
            .is(415, "attachment/unknown-type");
    }

    @Test
    void whatACallerCallsAFileProvesNothing() {
        PermitCase dairy = PermitCase.begun();

        assertThatProblem(dairy.attach("EIA_APPROVAL", "<html><script>alert(1)</script>,".getBytes(StandardCharsets.UTF_8)))
            .is(415, "attachment/unknown-type");
        assertThatProblem(dairy.attach("EIA_APPROVAL", new byte[] {'M', 'Z', 0, 1, 2})).is(415, "attachment/unknown-type");
        assertThatProblem(dairy.attach("EIA_APPROVAL", new byte[0])).is(400, "attachment/empty");
        dairy.attach("MONITORING_DATA", "排放口,浓度\nDW001,12.5\n".getBytes(StandardCharsets.UTF_8)).then().statusCode(201)
            .body("mediaType", equalTo("text/csv"));
        assertThat(stored.count("attachment", "application_no = ?", dairy.no())).isOne();
    }

    @Test
    void tooLargeAFileIsRefusedAndLeavesNothing() throws IOException, InterruptedException {
        PermitCase dairy = PermitCase.begun();
        long before = files();

        HttpResponse<String> refused = stream(dairy, Collections.nCopies(800, new byte[64 * 1024]), new byte[1]);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("urn:onepermit:problem:attachment/too-large");
        assertThat(files()).isEqualTo(before);
    }

    /** Chunk by chunk and without a length, as a careless or hostile client would. */
    private static HttpResponse<String> stream(PermitCase of, List<byte[]> chunks, byte[] last) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/api/permit/v1/applications/" + of.no()
            + "/attachments?kind=OTHER&filename=large.pdf");
        List<byte[]> all = new ArrayList<>(chunks);
        all.add(last);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + of.agent())
            .POST(HttpRequest.BodyPublishers.ofByteArrays(all)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void uploadNamesBadParameters() {
        PermitCase dairy = PermitCase.begun();

        assertThatProblem(given().auth().oauth2(dairy.agent()).contentType("application/pdf").queryParam("kind", "lower")
            .queryParam("filename", "../../etc/passwd").body(PermitCase.PDF)
            .post("/api/permit/v1/applications/" + dairy.no() + "/attachments"))
            .is(400, "platform/invalid-request").namesFields("kind", "filename");
    }

    @Test
    void draftsFileCanBeTakenOutAndAReceivedOneCannot() {
        PermitCase dairy = PermitCase.draft("dairy");
        String extra = dairy.attach("OTHER", PermitCase.PDF).then().statusCode(201).extract().path("id");
        String received = dairy.view().getString("attachments[0].id");

        dairy.delete(dairy.agent(), "/attachments/" + extra).then().statusCode(204);
        assertThatProblem(dairy.get(dairy.agent(), "/attachments/" + extra)).is(404, "attachment/no-such-file");
        dairy.submit().then().statusCode(200);
        assertThatProblem(dairy.delete(dairy.agent(), "/attachments/" + received)).is(409, "filing/not-allowed-in-status");
        dairy.requestCorrection().then().statusCode(200);
        assertThatProblem(dairy.delete(dairy.agent(), "/attachments/" + received)).is(404, "attachment/no-such-file");
    }

    @Test
    void sweepDeletesOldFilesThatNobodyRefersTo() throws IOException {
        PermitCase dairy = PermitCase.begun();
        String kept = dairy.attach("OTHER", PermitCase.PDF).then().statusCode(201).extract().path("id");
        String orphan = store.receive(new ByteArrayInputStream(PermitCase.PDF)).id();
        String fresh = store.receive(new ByteArrayInputStream(PermitCase.PDF)).id();
        for (String id : new String[] {kept, orphan}) {
            Files.setLastModifiedTime(store.path(id), FileTime.from(Instant.now().minusSeconds(3 * 3600)));
        }

        sweep.sweep();

        assertThat(store.path(orphan)).doesNotExist();
        assertThat(store.path(kept)).exists();
        assertThat(store.path(fresh)).as("perhaps its row is not written yet").exists();
    }

    private static long files() throws IOException {
        Path folder = ConfigProvider.getConfig().getValue("onepermit.files.folder", Path.class);
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
