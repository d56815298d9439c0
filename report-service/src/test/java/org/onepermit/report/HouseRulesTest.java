package org.onepermit.report;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onepermit.testing.HouseRules;

/** The rooms of this service lean on one another as they may. */
class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.of("org.onepermit.report").tests();
    }
}
