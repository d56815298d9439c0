package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** J-04, C1. */
class SigningTest {

    @ParameterizedTest(name = "signed «{0}»: {1}")
    @CsvSource({"周秀英, true", "' 周 秀英 ', true", "周　秀英, true", "周秀, false", "孙丽, false", "'', false"})
    void j04TheNameSignedIsThatOfTheLegalRepresentative(String signatory, boolean stands) {
        assertThat(Signing.isLegalRepresentative(signatory, Example.DAIRY.dossier())).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({"周秀英", "''"})
    void nobodySignsForAUnitThatNamesNoLegalRepresentative(String signatory) {
        assertThat(Signing.isLegalRepresentative(signatory, Example.DAIRY.with("\"周秀英\"", "null"))).isFalse();
    }
}
