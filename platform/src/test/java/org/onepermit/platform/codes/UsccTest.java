package org.onepermit.platform.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B.1 vectors. */
class UsccTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "v1, 91130200699229617X", "v2, 91350100M000100Y43", "v3, 12100000400010275N",
        "v4, 91210200MA0ABCDE63", "v5, 91210100712345672J", "v6, 912107007788812327"})
    void acceptsValidCodes(String row, String code) {
        assertThat(Uscc.parse(code)).contains(new Uscc(code));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "i1, 91130200699229617Y", "i2, 9113020O699229617X", "i3, 91130200699229618X", "i4, 9113020069922961X",
        "i6, 91210200MA0ABCDE64", "full width, ９1130200699229617X", "empty, ''"})
    void refusesInvalidCodes(String row, String code) {
        assertThat(Uscc.parse(code)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Uscc(code));
    }

    @Test
    void i5LowerCaseAndSpacesAreNormalised() {
        assertThat(Uscc.parse(" 91130200699229617x ")).contains(new Uscc("91130200699229617X"));
        assertThat(Uscc.isValid("91130200699229617x")).isFalse();
        assertThat(Uscc.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"91130200699229617X, false", "91350100M000100Y43, false", "912101007123456785, true"})
    void warnsOfOrganisationCodesThatFailTheirOwnCheck(String code, boolean doubtful) {
        assertThat(new Uscc(code).organisationCodeDoubtful()).isEqualTo(doubtful);
    }
}
