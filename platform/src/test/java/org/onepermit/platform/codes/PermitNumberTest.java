package org.onepermit.platform.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** B.2 vectors. */
class PermitNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "91130200699229617X001P", "91130200699229617X002P", "91210200MA0ABCDE63001V", "H9210202000000012a001P"})
    void acceptsNumbersWhateverTheirLetter(String number) {
        assertThat(PermitNumber.parse(number)).contains(new PermitNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "91130200699229617Y001P", "91130200699229617X01P", "91130200699229617X000P", "H9210202000000012i001P",
        "H9210202000000012A001P", "H921020200000012a001P", ""})
    void refusesMalformedNumbers(String number) {
        assertThat(PermitNumber.parse(number)).isEmpty();
    }

    @Test
    void lowerCaseIsNormalisedButNotPrinted() {
        assertThat(PermitNumber.parse("91130200699229617x001p")).contains(new PermitNumber("91130200699229617X001P"));
        assertThat(PermitNumber.isValid("91130200699229617X001p")).isFalse();
        assertThat(PermitNumber.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"91130200699229617X002P, 91130200699229617X, 2, P, true", "H9210202000000012a001P, H9210202000000012a, 1, P, false"})
    void takesANumberApart(String number, String holder, int sequence, char letter, boolean hasUscc) {
        PermitNumber permit = new PermitNumber(number);
        assertThat(permit.holderCode()).isEqualTo(holder);
        assertThat(permit.sequence()).isEqualTo(sequence);
        assertThat(permit.letter()).isEqualTo(letter);
        assertThat(permit.uscc().isPresent()).isEqualTo(hasUscc);
    }
}
