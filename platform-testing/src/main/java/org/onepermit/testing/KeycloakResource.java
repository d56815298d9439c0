package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Signs tests in at a real Keycloak with the demo realm: {@code @WithTestResource(KeycloakResource.class)} instead of
 * {@link TokenResource}. One server per test run; take tokens from {@link RealmTokens}.
 */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", TestKeycloak.realmUrl());
    }

    @Override
    public void stop() {
        // The server outlives this application: the next one in the run uses it, and it ends with the JVM.
    }
}
