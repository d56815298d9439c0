package org.onepermit.inspection.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What must not be published with a result (F-20, G-20): what a text says of persons is masked, and a result that touches a secret is held
 * back until a person has taken it out.
 */
public final class PrivacyFilter {

    private static final Map<String, Pattern> PERSONAL = Map.of(
        "identity", Pattern.compile("(?<!\\d)[1-8]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Z])"),
        "mobile", Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
        "telephone", Pattern.compile("(?<!\\d)0\\d{2,3}[- ]\\d{7,8}(?!\\d)"),
        "mail", Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
        "account", Pattern.compile("(?<!\\d)\\d{16}(?:\\d{3})?(?!\\d)"));
    private static final String MASK = "＊＊＊";

    private PrivacyFilter() { }

    /** What keeps a result from the public. */
    public enum Secret { STATE_SECRET, COMMERCIAL_SECRET, INFORMANT, ONGOING_CRIMINAL_CASE, MINOR }

    /** The text with identity, telephone and account numbers and addresses of mail masked. */
    public static String masked(String text) {
        String masked = text;
        for (Pattern personal : PERSONAL.values()) {
            masked = personal.matcher(masked).replaceAll(MASK);
        }
        return masked;
    }

    /** Why a result may not be published yet: secrets that an editor marked, and personal data left in the text. */
    public static List<Objection> refused(String text, Set<Secret> marked) {
        List<Objection> objections = new ArrayList<>();
        for (Secret secret : marked.isEmpty() ? EnumSet.noneOf(Secret.class) : EnumSet.copyOf(marked)) {
            objections.add(Objection.of("F-20-SECRET", "secrets", Map.of("secret", secret), "F-20"));
        }
        PERSONAL.keySet().stream().sorted().filter(kind -> PERSONAL.get(kind).matcher(text).find())
            .forEach(kind -> objections.add(Objection.of("F-20-PERSONAL", "text", Map.of("kind", kind), "F-20, G-20")));
        return objections;
    }
}
