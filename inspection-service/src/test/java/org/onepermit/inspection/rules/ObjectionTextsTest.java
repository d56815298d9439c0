package org.onepermit.inspection.rules;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.inspection.rules.Objection;

/** Every objection has its text in both languages, and no text is left over. */
class ObjectionTextsTest {

    private static final Path ROOMS = Path.of("src/main/java/org/onepermit/inspection");
    private static final Path TEXTS = Path.of("src/main/resources/META-INF/onepermit/messages");
    private static final Pattern CODE = Pattern.compile("Objection\\.of\\(\"([A-Z0-9-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"enforcement", "visit"})
    void everyCodeHasItsTextsAndEveryTextItsCode(String room) throws IOException {
        Set<String> expected = codes(room).stream().map(code -> "objection." + code).collect(Collectors.toSet());
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(texts(room, "zh").stringPropertyNames()).isEqualTo(expected);
        assertThat(texts(room, "en").stringPropertyNames()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enforcement", "visit"})
    void bothLanguagesSpeakOfTheSameValues(String room) throws IOException {
        Properties zh = texts(room, "zh");
        Properties en = texts(room, "en");
        zh.stringPropertyNames().forEach(key -> assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key))));
    }

    /** What all rooms object to has its texts among those of the visits. */
    private static Set<String> codes(String room) throws IOException {
        Set<String> codes = new TreeSet<>(codesIn(ROOMS.resolve(room).resolve("rules")));
        if (room.equals("visit")) {
            codes.addAll(codesIn(ROOMS.resolve("rules")));
        }
        return codes;
    }

    private static Set<String> codesIn(Path rules) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(rules)) {
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.toList());
    }

    private static Properties texts(String room, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(room + "-rules_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
