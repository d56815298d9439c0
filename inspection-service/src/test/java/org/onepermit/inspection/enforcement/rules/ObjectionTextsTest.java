package org.onepermit.inspection.enforcement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every objection has its text in both languages, and no text is left over. */
class ObjectionTextsTest {

    private static final Path RULES = Path.of("src/main/java/org/onepermit/inspection/enforcement/rules");
    private static final Path TEXTS = Path.of("src/main/resources/META-INF/onepermit/messages");
    private static final Pattern CODE = Pattern.compile("Objection\\.of\\(\"([A-Z0-9-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasItsTextAndEveryTextItsCode(String language) throws IOException {
        assertThat(codes()).hasSizeGreaterThan(10);
        assertThat(texts(language).stringPropertyNames())
            .containsExactlyInAnyOrderElementsOf(codes().stream().map(code -> "objection." + code).toList());
    }

    @Test
    void bothLanguagesSpeakOfTheSameValues() throws IOException {
        Properties zh = texts("zh");
        Properties en = texts("en");
        zh.stringPropertyNames().forEach(key -> assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key))));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.toList());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve("enforcement-rules_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
