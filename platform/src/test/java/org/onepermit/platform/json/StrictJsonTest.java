package org.onepermit.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = StrictJson.mapper();

    record Load(String name, BigDecimal amount, int count, Instant at) {}

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"count\":1,\"colour\":\"red\"}", "{\"count\":1,\"name\":\"a\",\"name\":\"b\"}", "{\"count\":\"1\"}", "{\"count\":1.5}", "{\"count\":null}",
        "{\"count\":1,\"amount\":\"1\"}", "{\"count\":1,\"amount\":1e31}", "{\"count\":1,\"amount\":1e-31}", "{\"count\":1,\"amount\":1e999999999}", "{\"count\":1,\"amount\":NaN}",
        "{\"count\":1,\"at\":\"2026-03-02\"}", "{\"count\":1} {}", "{}"})
    void looseJsonIsRefused(String text) {
        assertThatThrownBy(() -> json.readValue(text, Load.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void nestingIsBounded() {
        assertThatThrownBy(() -> json.readTree("[".repeat(41) + "]".repeat(41))).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void decimalsAreExactAndPlain() throws JsonProcessingException {
        assertThat(json.readValue("{\"count\":1,\"amount\":0.10}", Load.class).amount()).isEqualTo(new BigDecimal("0.10"));
        assertThat(json.writeValueAsString(new BigDecimal("1E+5"))).isEqualTo("100000");
    }

    @Test
    void instantsSpeakChinaTimeAndUnderstandAny() throws JsonProcessingException {
        Instant nine = Instant.parse("2026-03-02T01:00:00Z");
        assertThat(json.writeValueAsString(nine)).isEqualTo("\"2026-03-02T09:00:00+08:00\"");
        assertThat(json.readValue("{\"count\":1,\"at\":\"2026-03-02T09:00:00+08:00\"}", Load.class).at()).isEqualTo(nine);
        assertThat(json.readValue("{\"count\":1,\"at\":\"2026-03-02T01:00:00Z\"}", Load.class).at()).isEqualTo(nine);
    }

    @Test
    void canonicalJsonIsOneTextPerValue() throws JsonProcessingException {
        String one = CanonicalJson.of(json.readTree("{\"b\":[1,2.50,{\"z\":null,\"a\":\"ü\\u0041\"}], \"a\":1e2}"));
        String other = CanonicalJson.of(json.readTree("{\"a\":100.0,\"b\":[1,2.5,{\"a\":\"üA\",\"z\":null}]}"));
        assertThat(one).isEqualTo(other).isEqualTo("{\"a\":100,\"b\":[1,2.5,{\"a\":\"üA\",\"z\":null}]}");
        assertThat(CanonicalJson.of(Map.of())).isEqualTo("{}");
    }
}
