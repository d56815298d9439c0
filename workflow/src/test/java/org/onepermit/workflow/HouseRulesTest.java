package org.onepermit.workflow;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onepermit.testing.HouseRules;

class HouseRulesTest {

    /** This module is where processes and their engine live, so it may know the client that others reach through the platform. */
    private static final String NOT_HERE = "camundaStaysInThePlatform";

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.of("org.onepermit.workflow").tests()
                .filter(test -> !NOT_HERE.equals(test.getDisplayName()));
    }
}
