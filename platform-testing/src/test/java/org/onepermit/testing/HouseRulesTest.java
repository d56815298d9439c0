package org.onepermit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail proves nothing: each must find the canary made for it, and leave a well-kept room alone. */
class HouseRulesTest {

    private static final Map<String, String> CANARIES = Map.ofEntries(
        Map.entry("rulesArePlainJava", "ImpureRule"),
        Map.entry("webIsALeaf", "LeanOnLeaves"),
        Map.entry("workersAreLeaves", "LeanOnLeaves"),
        Map.entry("featuresAreFreeOfCycles", "CycleTwo"),
        Map.entry("endpointsNameWhoMayCall", "OpenDoor"),
        Map.entry("jaxRsStaysInWebAndClient", "OpenDoor"),
        Map.entry("camundaStaysInThePlatform", "EngineAtHand"),
        Map.entry("grpcStaysInThePlatform", "EngineAtHand"),
        Map.entry("resourcesAreInWeb", "OpenDoor"),
        Map.entry("workersAreInWorker", "StrayJobs"),
        Map.entry("onlyActsAreTransactional", "CanaryQueries"),
        Map.entry("nothingIsInjectedIntoFields", "FieldFed"),
        Map.entry("entitiesHaveNoPublicSetters", "OpenEntity"),
        Map.entry("namesSayWhatAThingIs", "SongHelper"));

    private final HouseRules onCanaries = HouseRules.ofTestClasses("org.onepermit.canary");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsCanary() {
        return CANARIES.entrySet().stream().map(canary -> DynamicTest.dynamicTest(canary.getKey(), () ->
            assertThatThrownBy(() -> onCanaries.check(canary.getKey())).isInstanceOf(AssertionError.class)
                .hasMessageContaining(canary.getValue())));
    }

    @Test
    void noRuleIsWithoutACanary() {
        assertThat(onCanaries.rules().keySet()).isEqualTo(CANARIES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aWellKeptRoomPasses() {
        return HouseRules.ofTestClasses("org.onepermit.exemplar").tests();
    }
}
