package org.onepermit.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ComposeTest {
    private static final String TEXT = Checkout.text("docker-compose.yml");
    private static final Map<String, Map<String, Object>> SERVICES = map(new Yaml().<Map<String, Object>>load(TEXT).get("services"));

    @Test
    void describesExactlyWhatRuns() {
        assertThat(SERVICES).containsOnlyKeys("mysql", "keycloak", "camunda", "workflow", "permit-service", "inspection-service", "report-service",
            "files-owner", "gateway", "national-simulator");
        assertThat(SERVICES.get("national-simulator")).containsEntry("profiles", List.of("demo"));
    }

    @Test
    void everyServerTellsItsHealthAndIsBounded() {
        SERVICES.forEach((name, service) -> {
            assertThat(service).as(name).containsKeys("mem_limit", "cpus");
            if (!name.equals("files-owner")) {
                assertThat(service).as(name).containsKeys("healthcheck", "restart");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflow", "permit-service", "inspection-service", "report-service", "gateway", "national-simulator"})
    void ourServicesAreBuiltFromTheirModuleAndMayDoNothingElse(String name) {
        Map<String, Object> service = SERVICES.get(name);
        assertThat(map(service.get("build"))).containsEntry("context", name).containsEntry("dockerfile", "../docker/Dockerfile");
        assertThat(Checkout.path(name + "/pom.xml")).exists();
        assertThat(service).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"))
            .containsEntry("security_opt", List.of("no-new-privileges:true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflow", "permit-service", "inspection-service", "report-service", "gateway", "national-simulator"})
    void everySettingIsReadByTheService(String name) {
        assertThat(KnownSettings.of(name)).containsAll(map(SERVICES.get(name).get("environment")).keySet());
    }

    @Test
    void settingThatNobodyReadsWouldBeFound() {
        assertThat(KnownSettings.of("gateway")).contains("ONEPERMIT_PERMIT_URL").doesNotContain("ONEPERMIT_PERMITS_URL");
    }

    @Test
    void everyVariableIsExplainedInTheExampleAndNoneIsLeftOver() {
        Set<String> used = names("\\$\\{([A-Z_]+):\\?}", TEXT);
        assertThat(names("(?m)^([A-Z_]+)=", Checkout.text(".env.example"))).isEqualTo(used);
        assertThat(names("\\$\\{([A-Z_]+)", TEXT)).as("each is required").isEqualTo(used);
    }

    @Test
    void noSecretAndNothingOfTheDemoRealmIsWrittenDown() {
        assertThat(TEXT + Checkout.text(".env.example")).doesNotContain("demo-secret", "onepermit-cli", "realm/onepermit-realm");
        assertThat(Checkout.text(".env.example")).containsPattern("(?m)^MYSQL_ROOT_PASSWORD=$");
        SERVICES.values().stream().map(service -> map(service.getOrDefault("environment", Map.of()))).forEach(environment ->
            environment.forEach((key, value) -> {
                if (key.endsWith("PASSWORD") || key.endsWith("SECRET") || key.endsWith("SEAL_KEY")) {
                    assertThat(value.toString()).as(key).matches("\\$\\{[A-Z_]+:\\?}");
                }
            }));
    }

    @Test
    void filesThatAreMountedExist() {
        assertThat(names("(?m)^ +- \\./([^:]+):", TEXT)).isNotEmpty().allSatisfy(file -> assertThat(Checkout.path(file)).isRegularFile());
    }

    @Test
    void portsAreOpenedToThisMachineOnly() {
        SERVICES.forEach((name, service) -> assertThat(String.valueOf(service.getOrDefault("ports", "[127.0.0.1:"))).as(name)
            .startsWith("[127.0.0.1:"));
    }

    private static Set<String> names(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object yaml) {
        return (Map<String, V>) yaml;
    }
}
