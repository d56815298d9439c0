package org.onepermit.report.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onepermit.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.report.publication.worker.PublishReportWorker;
import org.onepermit.report.hash.Sha256;
import org.onepermit.report.testing.Acting;
import org.onepermit.report.testing.Dairies;
import org.onepermit.report.testing.LegalTime;
import org.onepermit.report.testing.ReportCase;
import org.onepermit.report.testing.Stored;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.TokenResource;

/** Accepted reports are for everybody, without what is secret; nothing else is. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
@WithTestResource(PermitServiceStandIn.class)
class PublicationIT {

    private static final String PUBLIC = "/api/report/v1/public/";

    @Inject
    Dairies dairies;
    @Inject
    Stored stored;
    @Inject
    Acting acting;
    @Inject
    PublishReportWorker publish;

    @BeforeEach
    void inJanuary() {
        LegalTime.at("2026-01-12T09:00");
    }

    @Test
    void reportIsPublicOnceItIsAcceptedAndPublished() {
        ReportCase dairy = dairies.next().submitted();
        publish(dairy);
        assertThatProblem(given().get(PUBLIC + "reports/" + dairy.no())).is(404, "filing/no-such-report");
        dairy.accept().then().statusCode(200);
        assertThatProblem(given().get(PUBLIC + "reports/" + dairy.no())).is(404, "filing/no-such-report");

        publish(dairy);
        publish(dairy);

        given().get(PUBLIC + "reports/" + dairy.no()).then().statusCode(200).body("unitName", equalTo(dairy.view().getString("unitName")))
            .body("content.emissions.totals.size()", equalTo(dairy.at("emissions/totals").size())).body("versionNo", equalTo(1));
        given().queryParam("q", dairy.permit().no()).queryParam("year", 2025).get(PUBLIC + "reports").then().statusCode(200).body("items.reportNo", contains(dairy.no()));
        given().queryParam("q", dairy.permit().no()).queryParam("year", 2024).get(PUBLIC + "reports").then().body("items", hasSize(0));
        assertThat(stored.count("case_event", "case_id = ? and act = 'publish-report'", dairy.no())).isOne();
    }

    @Test
    void whatIsATradeSecretIsWithheldAndWhatTheLawMakesPublicIsNot() {
        ReportCase dairy = dairies.next().secret("basics/materials/3", "发酵剂配方").secret("basics/outputs/0/amount", "产量")
            .secret("emissions/totals/0/amount", "不想公开").drafted();
        byte[] recipe = "%PDF-1.4 recipe".getBytes(StandardCharsets.US_ASCII);
        dairy.attach("SECRET", "配方.pdf", recipe).then().statusCode(201);
        dairy.submit().then().statusCode(200);
        dairy.accept().then().statusCode(200);
        publish(dairy);

        given().get(PUBLIC + "reports/" + dairy.no()).then().statusCode(200).body("content.basics.materials", hasSize(3))
            .body("content.basics.outputs[0].amount", nullValue()).body("content.basics.outputs[0].name", equalTo("灭菌乳"))
            .body("content.emissions.totals[0].amount", equalTo(133.566f)).body("withheld", contains("basics/materials/3", "basics/outputs/0/amount"));
        assertThat(given().get(PUBLIC + "reports/" + dairy.no()).asString()).doesNotContain("发酵剂", "配方.pdf");
        given().get(PUBLIC + "reports/" + dairy.no() + "/attachments/" + Sha256.hex(ReportCase.PDF)).then().statusCode(200).contentType("application/pdf");
        assertThatProblem(given().get(PUBLIC + "reports/" + dairy.no() + "/attachments/" + Sha256.hex(recipe))).is(404, "attachment/no-such-file");
    }

    @Test
    void allFiguresComeAsOneFileWithADictionary() {
        ReportCase dairy = dairies.next().submitted();
        dairy.accept().then().statusCode(200);
        publish(dairy);

        String file = given().queryParam("permitNo", dairy.permit().no()).get(PUBLIC + "report-figures.csv").then().statusCode(200)
            .contentType(containsString("text/csv")).extract().asString();

        assertThat(file.lines().skip(1)).hasSize(dairy.at("emissions/outlets").size() + dairy.at("emissions/totals").size() + dairy.at("monitoring").size());
        assertThat(file).contains("OUTLET_AMOUNT,DW001,w01018", "133.566");
        var dictionary = given().get(PUBLIC + "report-figures/dictionary").then().statusCode(200).extract().jsonPath().getList("column", String.class);
        assertThat(file.lines().findFirst().orElseThrow().replace("\uFEFF", "").split(",")).containsExactlyElementsOf(dictionary);
    }

    private void publish(ReportCase dairy) {
        acting.asSystem(() -> publish.handle(new PublishReportWorker.PublishReportJob(dairy.no())));
    }
}
