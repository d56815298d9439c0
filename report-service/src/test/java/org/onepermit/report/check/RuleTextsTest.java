package org.onepermit.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.report.check.rules.Gap;
import org.onepermit.report.check.rules.ReportRule;

/** Every rule, code and gap has its texts in both languages, and no text is left over. */
class RuleTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/META-INF/onepermit/messages");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasItsTextsAndEveryTextItsCode(String language) throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("problem.check/no-rules-in-force", "problem.check/no-rules-in-force.detail"));
        for (ReportRule rule : ReportRule.values()) {
            expected.addAll(Set.of("title." + rule.id(), "remedy." + rule.id()));
            rule.codes().forEach(code -> expected.add("finding." + code));
        }
        Arrays.stream(Gap.values()).forEach(gap -> expected.add("gap." + gap));
        assertThat(new TreeSet<>(texts(language).stringPropertyNames())).isEqualTo(expected);
        assertThat(texts(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesSpeakOfTheSameValues() throws IOException {
        Properties zh = texts("zh");
        Properties en = texts("en");
        zh.stringPropertyNames().forEach(key -> assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key))));
    }

    static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1).replaceAll("(Zh|En)$", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve("report-rules_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
