package org.onepermit.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/applications/SQ1?step=3#limits", "/permits?q=%E6%B8%85"})
    void ownPagesAreKept(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example",
            "/%0d%0a\r\nSet-Cookie: a=b", "javascript:alert(1)", "evil", "", "/a b", "http:/evil.example"})
    void otherSitesLeadHome(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void nothingLeadsHome() {
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
    }
}
