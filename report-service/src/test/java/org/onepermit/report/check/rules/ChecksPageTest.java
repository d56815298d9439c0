package org.onepermit.report.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.problem.Messages;
import org.onepermit.report.check.rules.book.Clause;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.check.rules.book.Rules;
import org.onepermit.report.check.rules.book.Severity;

/** docs/checks.md is what the code gives. {@code -Donepermit.write-docs=true} writes it. */
class ChecksPageTest {

    private static final Path PAGE = Path.of("..", "docs", "checks.md");
    private static final Messages MESSAGES = Messages.of("report-rules");

    @Test
    void thePageIsWhatTheCodeGives() throws IOException {
        String page = page();
        if (Boolean.getBoolean("onepermit.write-docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        RuleBook book = RuleBook.bundled();
        LocalDate day = book.lastChange();
        Rules rules = book.on(day, day);
        StringBuilder page = new StringBuilder("""
            # Checks of execution reports

            Written from `ReportRule`, the tables beside it and the message catalogue by `ChecksPageTest` (`-Donepermit.write-docs=true`); do not edit.
            Thresholds and articles are those in force from %s on. Severity: B blocks submission, W warns the reviewer, L opens a lead that an
            officer judges; none is a penalty. Mark: LAW, or DESIGN and UNVERIFIED, which an operator's own table of thresholds may replace.

            | Code | 检查 | Check | Severity | Thresholds | Articles | Mark |
            |---|---|---|---|---|---|---|
            """.formatted(day));
        for (ReportRule rule : ReportRule.values()) {
            rule.codes().forEach(code -> page.append(row(rule, rules.clause(code))));
        }
        page.append("\n## What to do\n\n| Rule | 怎么办 | What to do |\n|---|---|---|\n");
        for (ReportRule rule : ReportRule.values()) {
            page.append("| %s | %s | %s |%n".formatted(rule.id(), text(Locale.CHINESE, "remedy." + rule.id()), text(Locale.ENGLISH, "remedy." + rule.id())));
        }
        page.append("\n## Not checked: no data\n\nA rule that was not given what it needs says so with one of these.\n\n| Gap | 缺少 | What was missing |\n|---|---|---|\n");
        for (Gap gap : Gap.values()) {
            page.append("| %s | %s | %s |%n".formatted(gap, text(Locale.CHINESE, "gap." + gap), text(Locale.ENGLISH, "gap." + gap)));
        }
        return page.toString();
    }

    private static String row(ReportRule rule, Clause clause) {
        return "| %s | %s | %s | %s | %s | %s | %s |%n".formatted(clause.code(), text(Locale.CHINESE, "title." + rule.id()),
            text(Locale.ENGLISH, "title." + rule.id()), clause.severity().letter(), thresholds(clause.thresholds()), clause.basis(), clause.mark());
    }

    private static String thresholds(Map<String, BigDecimal> thresholds) {
        return new TreeMap<>(thresholds).entrySet().stream().map(each -> each.getKey() + " " + Figures.plain(each.getValue())).collect(Collectors.joining(", "));
    }

    private static String text(Locale language, String key) {
        return MESSAGES.text(language, key, Map.of()).orElseThrow();
    }
}
