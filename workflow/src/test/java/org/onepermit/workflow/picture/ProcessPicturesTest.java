package org.onepermit.workflow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws every process into {@code target/processes}, and holds the pictures in the docs to it. With {@code -Dpictures=write} it draws into
 * the docs instead.
 */
class ProcessPicturesTest {

    private static final Path FILES = Path.of("src", "main", "resources", "processes");
    private static final Path DOCS = Path.of("..", "docs", "processes");
    private static final Path DRAWN = Path.of("target", "processes");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void pictureInTheDocsIsTheOneOfTheFile(Path file) throws IOException {
        Path kept = DOCS.resolve(nameOf(file));
        String drawn = draw(file);
        Files.createDirectories(DRAWN);
        Files.writeString(DRAWN.resolve(nameOf(file)), drawn);
        if ("write".equals(System.getProperty("pictures"))) {
            Files.createDirectories(DOCS);
            Files.writeString(kept, drawn);
        }

        assertThat(kept).as("drawn anew by -Dtest=ProcessPicturesTest -Dpictures=write").exists();
        assertThat(Files.readString(kept)).as("%s, drawn anew by -Dtest=ProcessPicturesTest -Dpictures=write", kept).isEqualTo(drawn);
    }

    @Test
    void noPictureIsLeftOfAProcessThatIsGone() throws IOException {
        List<String> wanted = files().stream().map(ProcessPicturesTest::nameOf).toList();
        try (Stream<Path> pictures = Files.list(DOCS)) {
            assertThat(pictures.map(picture -> picture.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void pictureShowsEveryElementAndNameAndIsWellFormed() throws Exception {
        BpmnModelInstance model = Bpmn.createExecutableProcess("p").name("A & B").startEvent().message("m").name("first")
                .serviceTask("t", t -> t.zeebeJobType("x.y")).name("work < play").boundaryEvent("late").timerWithDuration("PT1H").endEvent()
                .moveToActivity("t").parallelGateway().intermediateCatchEvent().signal("s")
                .subProcess("s", s -> s.multiInstance().zeebeInputCollectionExpression("[1]")).embeddedSubProcess().startEvent()
                .endEvent().error("e").subProcessDone().callActivity("c", c -> c.zeebeProcessId("q")).endEvent().terminate().done();

        String drawn = ProcessPicture.of(stream(model));

        assertThat(drawn).contains("<title>A &amp; B</title>", ">first<", ">work &lt; play<");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)));
        assertThat(drawn).isEqualTo(ProcessPicture.of(stream(model)));
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("p").startEvent().inclusiveGateway("either").endEvent().done();

        assertThatThrownBy(() -> ProcessPicture.of(stream(model))).hasMessageContaining("inclusiveGateway");
    }

    @ParameterizedTest
    @CsvSource({"登记收件，开始受理审查, 96, 登记收件，开始受|理审查", "核对是否逾期，逾期, 72, 核对是否逾期，|逾期", "one two three, 50, one two|three", "short, 90, short"})
    void namesAreBrokenWhereTheyMay(String name, double width, String lines) {
        assertThat(String.join("|", TextLines.of(name, width))).isEqualTo(lines);
    }

    private static String draw(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ProcessPicture.of(in);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".bpmn", ".svg");
    }

    private static InputStream stream(BpmnModelInstance model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(out, model);
        return new ByteArrayInputStream(out.toByteArray());
    }
}
