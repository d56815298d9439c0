package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what the applicant changed is held against what the one notice told. */
class DossierChangeTest {

    private static final Dossier FIRST = Example.DAIRY.dossier();

    @Test
    void nothingChangedIsNoChange() {
        assertThat(DossierChange.between(FIRST, Example.DAIRY.dossier())).isEmpty();
    }

    @Test
    void theSmallestPlaceThatDiffersIsNamedWithBothValues() {
        assertThat(DossierChange.between(FIRST, Example.DAIRY.with("\"周秀英\"", "\"孙丽\"")))
            .containsExactly(new DossierChange("identity/legalRepresentative", "周秀英", "孙丽"));
    }

    @Test
    void nothingAndAnEmptyTextSayTheSame() {
        assertThat(DossierChange.between(Example.DAIRY.with("\"周秀英\"", "null"), Example.DAIRY.with("\"周秀英\"", "\" \""))).isEmpty();
        assertThat(DossierChange.between(Example.DAIRY.with("\"周秀英\"", "null"), FIRST)).singleElement()
            .returns(null, DossierChange::before).returns("周秀英", DossierChange::after);
    }

    @Test
    void anEntryThatIsTakenOutIsOneChange() {
        Dossier without = new Dossier(FIRST.identity(), FIRST.facts(), FIRST.eia(), FIRST.production(), FIRST.treatment(),
            FIRST.outlets().subList(0, FIRST.outlets().size() - 1), FIRST.fugitive(), FIRST.totals(), FIRST.monitoring(),
            FIRST.reporting(), FIRST.disclosure(), FIRST.centralPlant(), FIRST.quota(), FIRST.calculations(), FIRST.secretReasons());
        String last = "outlets/" + (FIRST.outlets().size() - 1);
        assertThat(DossierChange.between(FIRST, without)).singleElement().returns(last, DossierChange::field).returns(null, DossierChange::after);
        assertThat(DossierChange.between(without, FIRST)).singleElement().returns(last, DossierChange::field).returns(null, DossierChange::before);
    }

    @ParameterizedTest(name = "{0} was told, {1} changed: {2}")
    @CsvSource({
        "outlets/0/limits, outlets/0/limits/1/concentration, true", "outlets/0/limits/1, outlets/0, true", "eia, eia, true",
        "outlets/1, outlets/10/name, false", "eia, identity/unitName, false", "'', eia, false"})
    void aChangeAnswersTheNoticeWhereTheirPlacesMeet(String told, String field, boolean answers) {
        assertThat(new DossierChange(field, "a", "b").answers(Set.of(told))).isEqualTo(answers);
    }
}
