package org.onepermit.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.problem.ProblemException;

/** What people may ask of a list. */
class ListingTest {

    private static final Orders ORDERS = Orders.of("w", "dueAt", "dueAt", "unitName");

    @ParameterizedTest
    @CsvSource(nullValues = "NONE", value = {"NONE, 'w.dueAt, w.id'", "unitName, 'w.unitName, w.id'", "-dueAt, 'w.dueAt desc, w.id desc'"})
    void sortsByDeclaredFieldsOnlyAndAlwaysCompletely(String asked, String clause) {
        assertThat(ORDERS.clause(asked)).isEqualTo(clause);
    }

    @Test
    void fieldThatIsNotDeclaredNeverReachesTheQuery() {
        assertThatThrownBy(() -> ORDERS.clause("dueAt; drop table x"))
            .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.errors()).extracting("field").containsExactly("sort"));
    }

    @ParameterizedTest
    @CsvSource({"210000, 21%", "210200, 2102%", "210211, 210211%"})
    void areaHoldsItsDivisions(String division, String pattern) {
        assertThat(Like.area(division)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"50%, %50!%%", "a_b, %a!_b%", "wow!, %wow!!%", "' ', -", "-, -"})
    void whatAPersonTypedMeansItself(String typed, String pattern) {
        assertThat(Like.containing(typed)).isEqualTo(pattern);
    }
}
