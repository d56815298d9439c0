package org.onepermit.permit.lookup.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    @Test
    void textIsCutIntoPairs() {
        assertThat(Grams.of("清源污水")).containsExactly("清源", "源污", "污水");
    }

    @Test
    void widthCaseAndPunctuationDoNotCount() {
        assertThat(Grams.plain("（大连）ａｂｃ-Water 有限公司")).isEqualTo("大连ABCWATER有限公司");
    }

    @Test
    void rareCharactersOutsideTheBasicPlaneStayWhole() {
        assertThat(Grams.of("𠮷野家")).containsExactly("𠮷野", "野家");
    }

    @ParameterizedTest(name = "{0}: number {1}")
    @CsvSource({"91210200MA0ABCDE63001P, true", "9121, true", "91210200ma0abcde63, true", "921, false", "BASF, false", "大连9121, false"})
    void beginningOfANumberIsKnownByItsForm(String typed, boolean number) {
        assertThat(Wanted.of(typed).isNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "!_%", "（）"})
    void textWithoutLettersAsksForNothing(String typed) {
        assertThat(Wanted.of(typed).isNothing()).isTrue();
    }
}
