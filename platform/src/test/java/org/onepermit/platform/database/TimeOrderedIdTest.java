package org.onepermit.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    void isAVersion7Uuid() {
        UUID id = TimeOrderedId.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(System.currentTimeMillis() - 10_000, System.currentTimeMillis() + 10_000);
    }

    @Test
    void idsGrowAsTextEvenWithinAMillisecond() {
        List<String> ids = IntStream.range(0, 20_000).mapToObj(i -> TimeOrderedId.text()).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
