package org.onepermit.inspection.enforcement;

import static org.onepermit.inspection.enforcement.TestCase.DISCLOSER;
import static org.onepermit.inspection.enforcement.TestCase.FIRST;
import static org.onepermit.inspection.enforcement.TestCase.HOST;
import static org.onepermit.inspection.enforcement.TestCase.LAWYER;
import static org.onepermit.inspection.enforcement.TestCase.LEADER;
import static org.onepermit.inspection.enforcement.TestCase.SECOND;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;
import org.onepermit.testing.Tokens;

/** What may not be done in a case, each refusal with the rule that objects. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class CaseRefusalsIT {

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void conductFoundAfterTheTimeBarIsNotFiled() {
        TestCase one = TestCase.lead();
        Map<String, Object> old = TestCase.charge();
        old.put("occurredFrom", "2024-08-01");
        old.put("occurredTo", "2024-08-31");

        assertThatProblem(one.file(old)).is(409, "enforcement/filing-refused").namesField("occurredTo", "G-03-TIME-BAR");
        old.put("occurredTo", "2024-09-01");
        one.file(old).then().statusCode(200);
    }

    @Test
    void placeOutsideTheOwnAreaIsNotFiled() {
        TestCase one = TestCase.lead();
        assertThatProblem(TestCase.call(LEADER, "leads/" + one.leadNo() + "/filing",
            Map.of("charge", TestCase.charge(), "division", "110105", "reason", "x"))).is(409, "enforcement/filing-refused")
            .namesField("division", "APNL-22-JURISDICTION");
    }

    @Test
    void fileThatIsNoEvidenceIsNotTaken() throws IOException {
        TestCase one = TestCase.investigated();
        byte[] program = {'M', 'Z', 0, 1, 2};
        byte[] paper = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        Path big = Files.createTempFile("evidence", ".pdf");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.write(paper);
            file.setLength(51L * 1024 * 1024);
            assertThatProblem(one.put(one.upload(FIRST).multiPart("file", big.toFile()), id())).is(413, "attachment/too-large");
        } finally {
            Files.delete(big);
        }
        assertThatProblem(one.put(one.upload(FIRST).multiPart("file", "a.pdf", program), id())).is(415, "attachment/unknown-type");
        assertThatProblem(one.put(one.upload(FIRST).multiPart("file", "a.pdf", new byte[0]), id())).is(400, "attachment/empty");
        assertThatProblem(one.put(one.upload(FIRST).multiPart("sha256", "0".repeat(64)).multiPart("file", "a.pdf", paper), id()))
            .is(400, "enforcement/hash-differs");
        assertThatProblem(one.put(one.upload(FIRST), id())).is(400, "platform/invalid-request").namesFields("file");
        assertThatProblem(one.put(one.upload(FIRST).multiPart("replaces", "7").multiPart("file", "a.pdf", paper), id()))
            .is(404, "enforcement/no-such-evidence");
        String stranger = TestCase.inspector("inspector9", "21000000099");
        assertThatProblem(one.put(one.upload(stranger).multiPart("file", "a.pdf", paper), id())).is(403, "enforcement/not-investigator");

        String kept = id();
        one.put(one.upload(FIRST).multiPart("file", "a.pdf", paper), kept).then().statusCode(200);
        TestCase other = TestCase.investigated();
        assertThatProblem(other.put(other.upload(FIRST).multiPart("file", "a.pdf", paper), kept)).is(409, "enforcement/id-taken");
        assertThatProblem(other.get(LEADER, "/files/" + kept)).is(404, "enforcement/no-such-file");
        one.post(FIRST, "proposal", TestCase.proposal(180_000)).then().statusCode(200);
        assertThatProblem(one.put(one.upload(FIRST).multiPart("file", "a.pdf", paper), id())).is(409, "enforcement/not-allowed-in-status");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void recusalIsAskedForOnceByThePartyOrTheOfficerAndDecidedBeforeThePenalty() {
        TestCase one = TestCase.notified(180_000);
        assertThatProblem(one.post(one.legal(), "recusals", Map.of("certificateNo", "X", "ground", "INTEREST", "reason", "x")))
            .is(404, "enforcement/no-such-officer");
        assertThatProblem(one.recuseSecond(FIRST)).is(409, "enforcement/recusal-refused").namesField("certificateNo", "APNL-43-OWN");
        assertThatProblem(one.recuseSecond(TestCase.THIRD)).is(403, "enforcement/not-investigator");
        assertThatProblem(one.recuseSecond(TestCase.notified(180_000).legal())).is(404, "enforcement/no-such-case");
        one.recuseSecond(SECOND).then().statusCode(200);
        assertThatProblem(one.recuseSecond(one.agent())).is(409, "enforcement/recusal-refused").namesField("certificateNo", "APNL-43-PENDING");

        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        assertThatProblem(one.post(LEADER, "decision", TestCase.decision(150_000))).is(409, "enforcement/decision-refused")
            .namesField("", "APNL-43-UNDECIDED");
        String head = Tokens.officer("inspector2", "210000", Roles.LEADER).sign();
        assertThatProblem(one.post(head, "recusals/1/decision", Map.of("granted", false, "reason", "x"))).is(403, "enforcement/same-person");
        one.post(LEADER, "recusals/1/decision", Map.of("granted", false, "reason", "查无此关系")).then().statusCode(200);
        assertThatProblem(one.post(LEADER, "recusals/1/decision", Map.of("granted", true, "reason", "x"))).is(404, "enforcement/no-such-recusal");
        one.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200);
        assertThatProblem(one.recuseSecond(one.legal())).is(409, "enforcement/not-allowed-in-status");
    }

    @Test
    void oneOfficerDoesNotInvestigate() {
        TestCase one = TestCase.filed();
        one.join(FIRST);
        one.join(FIRST);
        assertThatProblem(one.post(FIRST, "investigation", Map.of("certificatesShown", true, "plan", "x")))
            .is(409, "enforcement/investigation-refused").namesField("officers", "APNL-42-OFFICERS");
        one.join(SECOND);
        assertThatProblem(one.post(FIRST, "investigation", Map.of("certificatesShown", false, "plan", "x")))
            .is(409, "enforcement/investigation-refused").namesField("certificatesShown", "G-02-CERTIFICATES");
    }

    @Test
    void whoDoesNotInvestigateAddsNoEvidence() {
        TestCase one = TestCase.investigated();
        assertThatProblem(one.post(TestCase.inspector("inspector3", "21000000019"), "evidence", Map.of("kind", "SITE_RECORD", "title", "x", "source", "x",
            "takenOn", "2026-09-01", "content", "x"))).is(403, "enforcement/not-investigator");
    }

    @Test
    void nothingIsProposedWithoutEvidenceOrOutsideTheRange() {
        TestCase one = TestCase.filed();
        one.join(FIRST);
        one.join(SECOND);
        one.post(FIRST, "investigation", Map.of("certificatesShown", true, "plan", "x")).then().statusCode(200);
        assertThatProblem(one.post(FIRST, "proposal", TestCase.proposal(180_000))).is(409, "enforcement/investigation-refused")
            .namesField("evidence", "APNL-40-EVIDENCE");
        one.addEvidence("笔录").then().statusCode(200);
        assertThatProblem(one.post(FIRST, "proposal", TestCase.proposal(99_999))).is(409, "enforcement/investigation-refused")
            .namesField("amountYuan", "L-03-AMOUNT");
    }

    @Test
    void hearingAskedForAfterFiveWorkingDaysIsTooLate() {
        TestCase one = TestCase.notified(400_000);
        LegalTime.at("2026-09-09T00:01");
        assertThatProblem(one.post(one.legal(), "hearing/request", Map.of("reason", "x"))).is(409, "enforcement/hearing-refused")
            .namesField("", "APNL-64-LATE");
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
    }

    @Test
    void smallFineGivesNoRightToAHearing() {
        TestCase one = TestCase.notified(180_000);
        assertThatProblem(one.post(one.legal(), "hearing/request", Map.of("reason", "x"))).is(409, "enforcement/hearing-refused")
            .namesField("", "APNL-63-NO-RIGHT");
    }

    @Test
    void caseDoesNotGoOnWhileAHearingMayBeAskedFor() {
        TestCase one = TestCase.notified(400_000);
        assertThatProblem(one.post(FIRST, "forwarding", Map.of("review", true))).is(409, "enforcement/hearing-refused").namesField("", "APNL-64-PERIOD");
        one.post(one.legal(), "hearing/waiver", null).then().statusCode(200);
        one.post(FIRST, "forwarding", Map.of("review", true)).then().statusCode(200);
    }

    @Test
    void hearingIsAnnouncedInTimeByAHostWhoDidNotInvestigate() {
        TestCase one = TestCase.notified(400_000);
        one.post(one.legal(), "hearing/request", Map.of("reason", "x")).then().statusCode(200);
        String both = Tokens.officer("inspector", "210000", Roles.APPROVER).sign();
        assertThatProblem(one.post(both, "hearing", Map.of("onDay", "2026-09-10", "place", "x"))).is(409, "enforcement/hearing-refused")
            .namesField("onDay", "APNL-64-NOTICE").namesField("host", "J-01-HOST");
        one.post(HOST, "hearing", Map.of("onDay", "2026-09-11", "place", "x")).then().statusCode(200);
        assertThatProblem(one.post(HOST, "hearing/minutes", Map.of("present", List.of("a"), "minutes", "x")))
            .is(409, "enforcement/hearing-refused").namesField("", "APNL-64-NOT-YET");
    }

    @Test
    void reviewerIsQualifiedAndDidNotInvestigate() {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", true)).then().statusCode(200);
        String both = Tokens.officer("inspector2", "210000", Roles.LEGAL_REVIEWER).sign();
        assertThatProblem(one.post(both, "legal-review", Map.of("passed", true, "opinion", "x", "qualificationNo", "A1")))
            .is(409, "enforcement/review-refused").namesField("reviewer", "J-01-INVESTIGATED");
        assertThatProblem(one.post(LAWYER, "legal-review", Map.of("passed", true, "opinion", "x")))
            .is(409, "enforcement/review-refused").namesField("reviewer", "G-22-QUALIFICATION");
    }

    @Test
    void deciderNeitherInvestigatedNorReviewed() {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", true)).then().statusCode(200);
        one.post(LAWYER, "legal-review", Map.of("passed", true, "opinion", "x", "qualificationNo", "A1")).then().statusCode(200);
        String investigator = Tokens.officer("inspector", "210000", Roles.LEADER).sign();
        String reviewer = Tokens.officer("legal-reviewer", "210000", Roles.LEADER).sign();
        assertThatProblem(one.post(investigator, "decision", TestCase.decision(150_000))).is(403, "enforcement/same-person")
            .namesField("decider", "J-01-DECIDER-INVESTIGATED");
        assertThatProblem(one.post(reviewer, "decision", TestCase.decision(150_000))).is(403, "enforcement/same-person")
            .namesField("decider", "J-01-DECIDER-REVIEWED");
    }

    @Test
    void decisionNamesEverySystemThatIsMissing() {
        TestCase one = TestCase.investigated();
        Map<String, Object> major = TestCase.proposal(180_000);
        major.put("major", true);
        one.post(FIRST, "proposal", major).then().statusCode(200);
        one.post(FIRST, "notice", Map.of("receivedBy", "x")).then().statusCode(200);
        one.post(one.legal(), "statements", Map.of("content", "不服")).then().statusCode(200);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        Map<String, Object> ruling = TestCase.decision(200_000);
        ruling.remove("correction");

        assertThatProblem(one.post(LEADER, "decision", ruling)).is(409, "enforcement/decision-refused")
            .namesFields("amountYuan", "recorded", "recorded", "correction").namesField("amountYuan", "APNL-45-HEAVIER")
            .namesField("recorded", "G-02-RECORD").namesField("correction", "G-06-CORRECTION");
        assertThatProblem(one.post(LEADER, "decision", TestCase.decision(20_000))).is(409, "enforcement/decision-refused")
            .namesField("amountYuan", "L-03-AMOUNT");
    }

    @Test
    void decisionAfterNinetyDaysIsRefused() {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        LegalTime.at("2026-12-01T09:00");
        assertThatProblem(one.post(LEADER, "decision", TestCase.decision(150_000))).is(409, "enforcement/decision-refused")
            .namesField("", "G-01-OVERDUE");
    }

    @Test
    void secretsHoldAPublicationBackAndItIsForServedDecisionsOnly() {
        TestCase one = TestCase.notified(180_000);
        one.post(FIRST, "forwarding", Map.of("review", false)).then().statusCode(200);
        one.post(LEADER, "decision", TestCase.decision(150_000)).then().statusCode(200);
        assertThatProblem(one.post(DISCLOSER, "publication", Map.of())).is(409, "enforcement/not-allowed-in-status");
        one.post(FIRST, "service", Map.of("way", "IN_PERSON", "receivedBy", "x")).then().statusCode(200);
        assertThatProblem(one.post(DISCLOSER, "publication", Map.of("secrets", List.of("COMMERCIAL_SECRET"))))
            .is(409, "enforcement/publication-refused").namesField("secrets", "F-20-SECRET");
    }
}
