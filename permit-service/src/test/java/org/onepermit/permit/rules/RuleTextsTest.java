package org.onepermit.permit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that a rule can report has its texts in both languages, and no text is left over. */
class RuleTextsTest {

    private static final Path RULES = Path.of("src/main/java/org/onepermit/permit");
    private static final Path TEXTS = Path.of("src/main/resources/META-INF/onepermit/messages");
    private static final Pattern CODE = Pattern.compile("(?:block|warn|info|of|over|site|required)\\((?:dossier, Production::\\w+, )?\"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|DUPLICATE|REFERENCE)\"");
    private static final Pattern FORMAT_CODE = Pattern.compile("^    [A-Z_]+\\(\"([A-Z0-9-]+)\", \"", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasItsTextsAndEveryTextItsCode(String language) throws IOException {
        Set<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(80);
        Set<String> expected = new TreeSet<>();
        codes.forEach(code -> expected.addAll(Set.of("finding." + code, "field." + code)));
        expected.add("remedies.default");
        assertThat(new TreeSet<>(texts(language).stringPropertyNames())).isEqualTo(expected);
    }

    @Test
    void bothLanguagesSpeakOfTheSameValues() throws IOException {
        Properties zh = texts("zh");
        Properties en = texts("en");
        zh.stringPropertyNames().forEach(key -> assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key))));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : new String[] {"filing/rules", "review/rules"}) {
            try (Stream<Path> files = Files.list(RULES.resolve(room))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    CODE.matcher(text).results().forEach(found -> codes.add(found.group(1)));
                    if (file.endsWith("Format.java")) {
                        FORMAT_CODE.matcher(text).results().forEach(found -> codes.add(found.group(1)));
                    }
                }
            }
        }
        Stream.of("F1", "F2", "F3", "F4", "F5", "X2", "X3", "C2", "R").forEach(block -> codes.add(block + "-REQUIRED"));
        return codes;
    }

    private static Set<String> places(String text) {
        Set<String> names = new TreeSet<>();
        for (Matcher place = PLACE.matcher(text); place.find();) {
            names.add(place.group(1).replaceAll("(Zh|En)$", ""));
        }
        return names;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve("permit-rules_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
