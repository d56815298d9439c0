package org.onepermit.report.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.report.Example;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.filing.rules.ExecutionReport;

/** A draft may lack anything: whatever is taken away, all rules answer. */
class UnfinishedReportsTest {

    private static final RuleBook BOOK = RuleBook.bundled();

    @ParameterizedTest
    @EnumSource(Example.class)
    void whateverIsTakenAwayAllRulesAnswer(Example example) {
        List<String> paths = new ArrayList<>();
        collect(example.report(), "report", paths);
        assertThat(paths).hasSizeGreaterThan(200);
        for (String path : paths) {
            assertThat(ReportChecks.all(new Case(example, path + "-").examination(), BOOK)).as(path).hasSize(40);
        }
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void whateverIsEmptyAllRulesAnswer(Example example) {
        List<String> paths = new ArrayList<>();
        collect(example.report(), "report", paths);
        for (String path : paths) {
            JsonNode value = example.report().at(path.substring("report".length()));
            String empty = value.isArray() ? "[]" : value.isObject() ? "{}" : value.isNumber() ? "0" : value.asText().matches("\\d{4}-.*") || path.endsWith("/type") ? null : "\"\"";
            if (empty != null) {
                assertThat(ReportChecks.all(new Case(example, path + "=" + empty).examination(), BOOK)).as(path).hasSize(40);
            }
        }
    }

    @Test
    void aListWithNothingWhereALineShouldBeIsRefused() {
        assertThatThrownBy(() -> Example.STRICT.readValue("{\"monitoring\":[null]}", ExecutionReport.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> Example.STRICT.readValue("{\"surplus\":1}", ExecutionReport.class)).isInstanceOf(JsonMappingException.class);
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> add(node.get(name), path + "/" + name, paths));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), path + "/" + i, paths);
            }
        }
    }

    private static void add(JsonNode node, String path, List<String> paths) {
        paths.add(path);
        collect(node, path, paths);
    }
}
