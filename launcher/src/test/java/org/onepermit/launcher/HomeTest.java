package org.onepermit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {
    private static final Path CHECKOUT = Path.of("/checkout");

    @Test
    void livesInTheCheckoutUnlessToldOtherwise() {
        assertThat(Home.of(CHECKOUT, Map.of()).state()).isEqualTo(Path.of("/checkout/.onepermit"));
        assertThat(Home.of(CHECKOUT, Map.of("ONEPERMIT_HOME", "/elsewhere")).state()).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void programsAreSharedByAllStacksOfACheckout() {
        assertThat(Home.of(CHECKOUT, Map.of("ONEPERMIT_HOME", "/elsewhere")).dist()).isEqualTo(Path.of("/checkout/.onepermit/dist"));
    }

    @Test
    void offsetMovesEveryPort() {
        Home home = Home.of(CHECKOUT, Map.of("ONEPERMIT_PORT_OFFSET", "1000"));
        assertThat(home.port(Port.DATABASE)).isEqualTo(4307);
        assertThat(home.url(Port.GATEWAY)).isEqualTo("http://localhost:9080");
    }

    @Test
    void offsetThatIsAdvisedKeepsTwoStacksApart() {
        Set<Integer> first = Stream.of(Port.values()).map(port -> port.plus(0)).collect(Collectors.toSet());
        assertThat(Stream.of(Port.values()).map(port -> port.plus(Home.OFFSET_OF_A_SECOND_STACK))).doesNotContainAnyElementsOf(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "39036", "many", "1.5"})
    void offsetThatLeavesThePortRangeIsRefused(String offset) {
        assertThatThrownBy(() -> Home.of(CHECKOUT, Map.of("ONEPERMIT_PORT_OFFSET", offset)))
            .isInstanceOf(Trouble.class).hasMessageContaining(offset);
    }
}
