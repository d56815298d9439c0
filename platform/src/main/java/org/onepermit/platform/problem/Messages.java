package org.onepermit.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Texts for people, in Chinese unless English is asked for. Merged from {@code META-INF/onepermit/messages/<module>_{zh,en}.properties}
 * (UTF-8) of {@code platform} and of the modules in {@code onepermit.messages}; the later module wins.
 */
@ApplicationScoped
public class Messages {

    private static final String FOLDER = "META-INF/onepermit/messages/";

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    Messages(@ConfigProperty(name = "onepermit.messages", defaultValue = "platform") List<String> modules) {
        load("platform");
        modules.forEach(this::load);
    }

    /** Messages of the named modules, for tests without a container. */
    public static Messages of(String... modules) {
        return new Messages(List.of(modules));
    }

    /** The text of a key with its {@code {name}} places filled; empty when no bundle has the key. */
    public Optional<String> text(Locale language, String key, Map<String, ?> args) {
        Map<String, String> texts = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : chinese;
        return Optional.ofNullable(texts.get(key)).map(template -> fill(template, args));
    }

    /** English if it comes before Chinese in {@code Accept-Language}, otherwise Chinese. */
    public static Locale choose(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            if (locale.getLanguage().equals("zh")) {
                return Locale.CHINESE;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.CHINESE;
    }

    private static String fill(String template, Map<String, ?> args) {
        String text = template;
        for (Map.Entry<String, ?> arg : args.entrySet()) {
            text = text.replace("{" + arg.getKey() + "}", String.valueOf(arg.getValue()));
        }
        return text;
    }

    private void load(String module) {
        merge(FOLDER + module + "_zh.properties", chinese);
        merge(FOLDER + module + "_en.properties", english);
    }

    private static void merge(String resource, Map<String, String> into) {
        try {
            for (URL url : Collections.list(Thread.currentThread().getContextClassLoader().getResources(resource))) {
                read(url).forEach((key, value) -> into.put(key.toString(), value.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("message bundle " + resource + " cannot be read", e);
        }
    }

    private static Properties read(URL url) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = url.openStream(); Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
