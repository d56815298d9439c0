package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what is secret is absent from the public form, without a trace. */
class SecretsTest {

    @Test
    void secretsContactDataAndWhatRestatesThemAreAbsent() throws Exception {
        String shown = JsonMapper.builder().addModule(new JavaTimeModule())
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)).build()
            .writeValueAsString(Secrets.publicForm(Example.SEWAGE_PLANT.dossier()));
        assertThat(shown).doesNotContain("碳源", "5475", "商业秘密", "secretReasons", "孙立", "contact", "0411-", "sewageTonnesPerDay", "calculations")
            .contains("聚合氯化铝", "次氯酸钠", "DW001", "1825", "91210200MA0ABCDE63");
    }

    @Test
    void theListHasNoGapWhereASecretWas() {
        Dossier shown = Secrets.publicForm(Example.SEWAGE_PLANT.dossier());
        assertThat(shown.production().materials()).hasSize(3).doesNotContainNull();
        assertThat(shown.outlets()).isEqualTo(Example.SEWAGE_PLANT.dossier().outlets());
    }

    @Test
    void anEmptyDraftHasAPublicForm() {
        Dossier nothing = new Dossier(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(Secrets.publicForm(nothing)).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource({
        "production/materials/1, 配方, ", "production/materials/1/amountPerYear, 配方, ", "production/products, 配方, ",
        "outlets/0/limits/0, 配方, A-11-NOT-SECRETABLE", "identity/unitName, 配方, A-11-NOT-SECRETABLE",
        "production/materials/9, 配方, A-11-NOWHERE", "production/materials/1, ' ', A-11-REASON"})
    void onlyProductionDataMayBeSecretAndWithAReason(String path, String reason, String code) {
        Dossier dairy = Example.DAIRY.dossier();
        Dossier claimed = new Dossier(dairy.identity(), dairy.facts(), dairy.eia(), dairy.production(), dairy.treatment(), dairy.outlets(),
            dairy.fugitive(), dairy.totals(), dairy.monitoring(), dairy.reporting(), dairy.disclosure(), dairy.centralPlant(), dairy.quota(),
            dairy.calculations(), Map.of(path, reason));
        assertThat(Secrets.check(claimed)).extracting(Finding::code).containsExactly(code == null ? new String[0] : new String[] {code});
    }
}
