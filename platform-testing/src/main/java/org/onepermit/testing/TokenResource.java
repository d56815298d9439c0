package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Makes a service trust {@link Tokens} instead of a Keycloak: {@code @QuarkusTestResource(TokenResource.class)}. */
public class TokenResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
            "quarkus.oidc.auth-server-url", "",
            "quarkus.oidc.public-key", TokenKey.publicKey());
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
