package org.onepermit.e2e;

import java.net.URI;

/**
 * Where the running system is reached. The defaults are those of {@code ./onepermit up}; {@code ONEPERMIT_PORT_OFFSET} shifts them
 * as it shifts the launcher's, and {@code ONEPERMIT_URL} and {@code ONEPERMIT_KEYCLOAK_URL} name any other installation.
 *
 * @param gateway  the front door
 * @param identity the realm {@code onepermit} of the identity provider
 */
public record Addresses(URI gateway, URI identity) {

    /** Reads the environment. */
    public static Addresses fromEnvironment() {
        int offset = Integer.parseInt(System.getenv().getOrDefault("ONEPERMIT_PORT_OFFSET", "0"));
        return new Addresses(
            URI.create(System.getenv().getOrDefault("ONEPERMIT_URL", "http://localhost:" + (8080 + offset))),
            URI.create(System.getenv().getOrDefault("ONEPERMIT_KEYCLOAK_URL", "http://localhost:" + (8180 + offset)) + "/realms/onepermit"));
    }
}
