package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/** A.3: blocks F1 to F5, X2, X3, C2 by class. */
class CompletenessTest {

    private static final FilingTerms TERMS = FilingTerms.defaults();
    private static final Dossier NOTHING =
        new Dossier(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @ParameterizedTest
    @EnumSource(ManagementClass.class)
    void anEmptyDraftLacksEveryBlockOfItsClass(ManagementClass managed) {
        List<Finding> missing = Completeness.check(NOTHING, managed, Set.of(), TERMS);
        Set<String> blocks = managed.needsPermit() ? Set.of("F1", "F2", "F3", "F4", "F5", "X3", "R", "C2") : Set.of("F1", "F4");
        assertThat(missing).extracting(finding -> finding.code().split("-")[0]).isSubsetOf(blocks).containsAll(blocks);
    }

    @Test
    void aClassThatIsStillOpenIsAskedWhatEveryoneIsAsked() {
        assertThat(Completeness.check(NOTHING, null, Set.of(), TERMS))
            .isEqualTo(Completeness.check(NOTHING, ManagementClass.REGISTRATION, Set.of(), TERMS));
    }

    @ParameterizedTest(name = "without {0}: {2} at {1}")
    @CsvSource(delimiter = ';', value = {
        "\"unitName\": \"大连清源污水处理有限公司\",; identity/unitName; F1-REQUIRED",
        "\"approvalNo\": \"大环评准字〔2017〕100号\",; eia/0/approvalNo; F2-REQUIRED",
        "\"catchment\": \"大连市甘井子区凌水、小平岛片区，服务面积32km²，服务人口41万人\",; centralPlant/catchment; X2-REQUIRED",
        "\"receivingBody\": \"凌水河\",; outlets/0/receivingBody; F4-REQUIRED",
        "\"phaseOutCapacity\": false,; production/phaseOutCapacity; F5-REQUIRED",
        "\"heightMetres\": 15,; outlets/1/heightMetres; F4-REQUIRED"})
    void namesTheFieldAndTheBlock(String piece, String field, String code) {
        List<Finding> missing = Completeness.check(Example.SEWAGE_PLANT.with(piece, ""), ManagementClass.KEY, Example.ATTACHED, TERMS);
        assertThat(missing).singleElement().returns(code, Finding::code).returns(field, Finding::field).returns(true, Finding::blocks);
        assertThat(missing.get(0).values()).containsKeys("label", "labelEn");
    }

    @Test
    void x3IsAskedOfNewProjectsOnly() {
        assertThat(Completeness.check(Example.SINTERING_PLANT.with("\"decisionNo\": \"辽环综函〔2021〕112号\",", ""), ManagementClass.KEY,
            Example.ATTACHED, TERMS)).extracting(Finding::field).containsExactly("quota/decisionNo");
        assertThat(Completeness.check(Example.SEWAGE_PLANT.dossier(), ManagementClass.KEY, Example.ATTACHED, TERMS)).isEmpty();
    }

    @Test
    void attachmentsAreRequiredOrAdvised() {
        assertThat(Completeness.check(Example.DAIRY.dossier(), ManagementClass.SIMPLIFIED, Set.of("EIA_APPROVAL"), TERMS))
            .extracting(finding -> finding.code() + " " + finding.field() + " " + finding.severity()).containsExactly(
                "C2-ATTACHMENT attachments/SITE_PLAN BLOCK",
                "C2-ATTACHMENT-ADVISED attachments/FLOW_DIAGRAM WARN",
                "C2-ATTACHMENT-ADVISED attachments/OUTLET_STATEMENT WARN");
        assertThat(Completeness.check(Example.FURNITURE_MAKER.dossier(), ManagementClass.REGISTRATION, Set.of(), TERMS)).isEmpty();
    }
}
