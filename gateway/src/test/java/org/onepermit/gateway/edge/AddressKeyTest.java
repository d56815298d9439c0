package org.onepermit.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class AddressKeyTest {

    @Test
    void addressesOfOneIpv6NetworkAreOneClient() {
        assertThat(key("2001:db8:1:2::1")).isEqualTo(key("2001:db8:1:2:ffff::9")).isNotEqualTo(key("2001:db8:1:3::1"));
    }

    @Test
    void everyIpv4AddressIsAClient() {
        assertThat(key("192.0.2.1")).isEqualTo("192.0.2.1").isNotEqualTo(key("192.0.2.2"));
    }

    @Test
    void ipv4WrittenAsIpv6IsTheSameClient() {
        assertThat(key("::ffff:192.0.2.1")).isEqualTo(key("192.0.2.1"));
    }

    private static String key(String address) {
        return AddressKey.of(SocketAddress.inetSocketAddress(80, address));
    }
}
