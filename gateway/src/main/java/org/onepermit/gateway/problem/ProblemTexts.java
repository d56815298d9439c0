package org.onepermit.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;

/** Titles and details of problems in Chinese, or in English for callers that prefer it. */
final class ProblemTexts {

    private static final String BUNDLE = "META-INF/onepermit/messages/gateway";
    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle texts;

    private ProblemTexts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale);
    }

    static ProblemTexts preferredBy(String acceptLanguage) {
        return new ProblemTexts(choose(acceptLanguage));
    }

    private static Locale choose(String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.CHINESE;
        }
        try {
            Locale match = Locale.lookup(LanguageRange.parse(acceptLanguage), KNOWN);
            return match == null ? Locale.CHINESE : match;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINESE;
        }
    }

    String language() {
        return locale.toLanguageTag();
    }

    String title(GatewayProblem problem) {
        return texts.getString("problem." + problem.slug());
    }

    String detail(GatewayProblem problem) {
        return texts.getString("detail." + problem.slug());
    }
}
