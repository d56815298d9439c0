package org.onepermit.permit.licence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuingAuthorityTest {

    @ParameterizedTest(name = "A-24: {0} is {1}")
    @CsvSource({"210211, 大连市生态环境局", "210106, 沈阳市生态环境局", "210200, 大连市生态环境局", "210000, 辽宁省生态环境厅"})
    void bureauOfTheDistrictedCityIssues(String division, String authority) {
        assertThat(IssuingAuthority.of(division)).isEqualTo(authority);
    }
}
