package org.onepermit.permit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** The contract in {@code openapi/} is what the service answers to; whoever changes it sees so and commits it. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class OpenApiIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String CONTRACT = "openapi/permit-service.yaml";

    @Test
    void contractIsWhatIsServed() throws IOException {
        String served = given().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(Files.readString(ROOT.resolve(CONTRACT)).strip()).isEqualTo(served.strip());
    }

    /** The build has written the contract anew by now: a difference to what git holds is a change that nobody has looked at. */
    @Test
    void contractIsCommitted() throws IOException, InterruptedException {
        assumeThat(ROOT.resolve(".git")).exists();
        Process git = new ProcessBuilder("git", "diff", "--exit-code", "--", CONTRACT).directory(ROOT.toFile()).redirectErrorStream(true).start();
        String difference = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(git.waitFor()).as("look at the change and commit it:%n%s", difference).isZero();
    }
}
