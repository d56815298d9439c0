package org.onepermit.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The demo realm is the source; the realm for production is derived from it and committed beside the chart. After a change of the
 * demo realm, {@code ./mvnw -pl helm test -Dtest=RealmTest -Donepermit.write} writes it anew.
 */
class RealmTest {
    private static final String DEMO = "launcher/src/main/resources/realm/onepermit-realm.json";
    private static final String ACCOUNTS = "launcher/src/main/resources/realm/demo-accounts.txt";
    private static final String PRODUCTION = "helm/onepermit/files/onepermit-realm.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void productionRealmIsTheDemoRealmWithoutItsUsersAndSecrets() throws Exception {
        JsonNode derived = production();
        if (System.getProperty("onepermit.write") != null) {
            Files.writeString(Checkout.path(PRODUCTION), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(derived) + "\n");
        }
        assertThat(JSON.readTree(Checkout.text(PRODUCTION))).isEqualTo(derived);
    }

    @Test
    void nothingOfTheDemonstrationIsLeftInProduction() {
        assertThat(Checkout.text(PRODUCTION)).doesNotContain("demo", "localhost", "onepermit-cli", "\"credentials\"")
            .contains("${ONEPERMIT_GATEWAY_CLIENT_SECRET}", "${ONEPERMIT_PUBLIC_URL}");
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyDemoUserIsNamedWhenTheStackIsUp(JsonNode user) {
        assertThat(Checkout.text(ACCOUNTS)).containsPattern("\\b" + user.get("username").asText() + "\\b");
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyDemoUserCarriesTheClaimsOfTheRole(JsonNode user) {
        JsonNode attributes = user.get("attributes");
        if (user.get("realmRoles").get(0).asText().startsWith("ENT_")) {
            assertThat(isUscc(attributes.get("uscc").get(0).asText())).as("B-01 check character").isTrue();
            assertThat(attributes.has("division")).isFalse();
        } else {
            assertThat(attributes.get("division").get(0).asText()).matches("21\\d{4}");
            assertThat(attributes.get("certificate_no").get(0).asText()).matches("\\d{11}");
        }
    }

    @Test
    void certificateNumbersAndIdsAreUnique() throws Exception {
        assertThat(people()).extracting(user -> user.at("/attributes/certificate_no/0").asText()).filteredOn(text -> !text.isEmpty())
            .doesNotHaveDuplicates();
        assertThat(demo().get("users")).extracting(user -> user.get("id").asText()).doesNotHaveDuplicates();
    }

    @Test
    void claimsThatAUserCarriesSurviveBecauseTheProfileDeclaresThem() throws Exception {
        String profile = demo().at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asText();
        assertThat(JSON.readTree(profile).get("attributes")).extracting(attribute -> attribute.get("name").asText())
            .contains("uscc", "division", "certificate_no");
    }

    static List<JsonNode> people() throws Exception {
        return StreamSupport.stream(demo().get("users").spliterator(), false).filter(user -> !user.has("serviceAccountClientId")).toList();
    }

    private static ObjectNode demo() throws Exception {
        return (ObjectNode) JSON.readTree(Checkout.text(DEMO));
    }

    private static ObjectNode production() throws Exception {
        ObjectNode realm = demo();
        realm.put("sslRequired", "external");
        realm.put("passwordPolicy", "length(12) and notUsername(undefined) and passwordHistory(5)");
        ((ArrayNode) realm.get("users")).removeIf(user -> !user.has("serviceAccountClientId"));
        realm.get("users").forEach(user -> ((ObjectNode) user).remove("id"));
        for (Iterator<JsonNode> clients = realm.get("clients").iterator(); clients.hasNext();) {
            ObjectNode client = (ObjectNode) clients.next();
            if (client.get("publicClient").asBoolean()) {
                clients.remove();
            } else {
                ofProduction(client);
            }
        }
        return realm;
    }

    private static void ofProduction(ObjectNode client) {
        String name = client.get("clientId").asText().replace('-', '_').toUpperCase(Locale.ROOT);
        client.put("secret", "${" + name + "_CLIENT_SECRET}");
        if (client.has("rootUrl")) {
            client.put("rootUrl", "${ONEPERMIT_PUBLIC_URL}");
            client.putArray("redirectUris").add("${ONEPERMIT_PUBLIC_URL}/*");
        }
    }

    /** DOMAIN B-01. */
    private static boolean isUscc(String code) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        List<Integer> values = new ArrayList<>();
        code.chars().forEach(character -> values.add(alphabet.indexOf(character)));
        int sum = 0;
        for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) {
            sum += values.get(i) * weight;
        }
        return values.size() == 18 && values.stream().allMatch(value -> value >= 0) && values.get(17) == (31 - sum % 31) % 31;
    }
}
