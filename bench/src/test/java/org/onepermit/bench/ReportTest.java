package org.onepermit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report(Path.of("README.md"), "api");

    @Test
    void tableIsReplacedBetweenItsMarks() {
        String text = "before\n<!-- api: begin -->\nold\n<!-- api: end -->\nafter\n";
        String once = report.replaced(text, "| new |\n");
        assertEquals("before\n<!-- api: begin -->\n\n| new |\n\n<!-- api: end -->\nafter\n", once);
        assertEquals(once, report.replaced(once, "| new |\n"));
    }

    @Test
    void readmeWithoutMarksIsLeftAlone() {
        assertThrows(IllegalArgumentException.class, () -> report.replaced("nothing", "| new |"));
    }
}
