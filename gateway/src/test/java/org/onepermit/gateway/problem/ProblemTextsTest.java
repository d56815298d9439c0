package org.onepermit.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemSpeaksBothLanguages(GatewayProblem problem) {
        ProblemTexts chinese = ProblemTexts.preferredBy("zh-CN");
        ProblemTexts english = ProblemTexts.preferredBy("en-GB");
        assertThat(chinese.title(problem)).isNotBlank().isNotEqualTo(english.title(problem));
        assertThat(chinese.detail(problem)).isNotBlank().isNotEqualTo(english.detail(problem));
    }

    @ParameterizedTest
    @CsvSource({"'zh-CN,zh;q=0.9,en;q=0.8',zh", "'en-US,en;q=0.9',en", "'de,en;q=0.5',en", "'fr',zh", "';;;',zh"})
    void languageFollowsTheCallersPreference(String acceptLanguage, String expected) {
        assertThat(ProblemTexts.preferredBy(acceptLanguage).language()).isEqualTo(expected);
    }

    @Test
    void chineseIsTheDefault() {
        assertThat(ProblemTexts.preferredBy(null).language()).isEqualTo("zh");
    }
}
