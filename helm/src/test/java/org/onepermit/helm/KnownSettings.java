package org.onepermit.helm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Environment variables that a service reads, found in its sources: a setting that nobody reads is a typing error. */
final class KnownSettings {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z][\\w.-]+)[:}]");
    private static final Pattern KEY = Pattern.compile("^(?:%[\\w,]+\\.)?([a-z][\\w.-]+)=", Pattern.MULTILINE);
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
    private static final Pattern MAPPED_METHOD = Pattern.compile("^ {4}[\\w<>., ]+ (\\w+)\\(\\);", Pattern.MULTILINE);
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"");

    /** Settings of Quarkus itself that a service may leave unmentioned. */
    private static final Set<String> OF_QUARKUS = Set.of(
        "QUARKUS_OIDC_CREDENTIALS_SECRET", "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED");

    private KnownSettings() {
    }

    static Set<String> of(String module) {
        Set<String> names = new TreeSet<>(OF_QUARKUS);
        for (String source : List.of(module, "platform")) {
            Checkout.sources(source, ".properties").stream().map(Checkout::text).forEach(properties -> {
                addAll(names, PLACEHOLDER, properties);
                addAll(names, KEY, properties);
            });
            Checkout.sources(source, ".java").stream().map(Checkout::text).forEach(java -> {
                addAll(names, PROPERTY, java);
                addMapped(names, java);
            });
        }
        return names;
    }

    private static void addMapped(Set<String> names, String java) {
        Matcher mapping = MAPPING.matcher(java);
        if (mapping.find()) {
            MAPPED_METHOD.matcher(java).results()
                .map(method -> environmentName(mapping.group(1) + "." + method.group(1).replaceAll("([A-Z])", "-$1")))
                .forEach(names::add);
        }
    }

    private static void addAll(Set<String> names, Pattern pattern, String text) {
        pattern.matcher(text).results().map(found -> environmentName(found.group(1))).forEach(names::add);
    }

    private static String environmentName(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
