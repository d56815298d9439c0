package org.onepermit.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.plan.rules.PlanProblem;
import org.onepermit.inspection.roster.RosterProblem;
import org.onepermit.platform.problem.ProblemType;

/** Every problem of registers, plans and draws has its title in both languages, and so has every code of a wrong field. */
class ProblemTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/onepermit/inspection");
    private static final Pattern CODE = Pattern.compile("(?:unless\\(.*|FieldError\\()\"?[\\w/]*\"?[^\"]*\"[\\w/]+\", \"([a-z-]+)\"", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyProblemHasItsTitleAndEveryTitleItsProblem(String language) throws IOException {
        Set<String> expected = Stream.<ProblemType[]>of(DrawProblem.values(), BatchProblem.values(), PlanProblem.values(), RosterProblem.values())
            .flatMap(Stream::of).map(problem -> "problem." + problem.slug()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys("draw", language, "problem\\..*")).isEqualTo(expected);
    }

    @Test
    void bothLanguagesHaveTheSameFieldTexts() throws IOException {
        assertThat(keys("draw", "zh", "field\\..*")).isNotEmpty().isEqualTo(keys("draw", "en", "field\\..*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster/Mistakes.java", "roster/ObjectBook.java", "roster/InspectorBook.java", "roster/RecordTie.java",
        "roster/RegisterOrder.java", "plan/rules/PlanCheck.java"})
    void everyFieldCodeHasItsText(String file) throws IOException {
        Set<String> known = new TreeSet<>(keys("draw", "zh", "field\\..*"));
        try (Reader platform = Files.newBufferedReader(Path.of("../platform/src/main/resources/META-INF/onepermit/messages/platform_zh.properties"))) {
            Properties texts = new Properties();
            texts.load(platform);
            known.addAll(texts.stringPropertyNames());
        }
        String source = Files.readString(SOURCES.resolve(file));
        Set<String> codes = Stream.of(source.split(";")).flatMap(statement -> CODE.matcher(statement).results()).map(MatchResult::group)
            .map(found -> "field." + found.replaceAll("(?s).*\"([a-z-]+)\"$", "$1")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes).isNotEmpty();
        assertThat(known).containsAll(codes);
    }

    private static Set<String> keys(String bundle, String language, String form) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/META-INF/onepermit/messages", bundle + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().filter(key -> key.matches(form)).collect(Collectors.toCollection(TreeSet::new));
    }
}
