package org.onepermit.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private final Messages messages = Messages.of("platform");

    @ParameterizedTest
    @EnumSource(PlatformProblem.class)
    void everyProblemHasATitleInBothLanguages(PlatformProblem problem) {
        assertThat(messages.text(Locale.CHINESE, "problem." + problem.slug(), Map.of())).isPresent();
        assertThat(messages.text(Locale.ENGLISH, "problem." + problem.slug(), Map.of())).isPresent();
    }

    @Test
    void placesAreFilled() {
        assertThat(messages.text(Locale.ENGLISH, "field.size", Map.of("min", 1, "max", 9))).contains("length must be between 1 and 9");
        assertThat(messages.text(Locale.ENGLISH, "field.no-such", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',zh", "en,en", "en-GB,en", "zh-Hans-CN,zh", "'fr,en',en", "'zh,en',zh", "fr,zh"})
    void chineseUnlessEnglishComesFirst(String acceptable, String chosen) {
        List<Locale> locales = Arrays.stream(acceptable.split(",")).map(Locale::forLanguageTag).toList();
        assertThat(Messages.choose(locales).getLanguage()).isEqualTo(chosen);
    }
}
