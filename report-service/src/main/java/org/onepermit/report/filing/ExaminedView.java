package org.onepermit.report.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.platform.problem.Messages;
import org.onepermit.report.filing.rules.Examined;

/** What all rules said, in words. */
public record ExaminedView(LocalDate on, List<FindingView> findings, List<StandingView> standings) {

    /** How a rule ended, and what was missing for it. */
    public record StandingView(String rule, String titleZh, String titleEn, String state, int compared, List<GapView> gaps) { }

    /** What was missing. */
    public record GapView(String gap, String textZh, String textEn) { }

    public static ExaminedView of(Examined examined, Map<String, String> explanations, Messages messages) {
        return new ExaminedView(examined.on(), FindingView.of(examined.findings(), explanations, messages),
            examined.standings().stream().map(standing -> of(standing, messages)).toList());
    }

    private static StandingView of(Examined.Standing standing, Messages messages) {
        return new StandingView(standing.rule(), text("title." + standing.rule(), messages, Locale.CHINESE),
            text("title." + standing.rule(), messages, Locale.ENGLISH), standing.state(), standing.compared(),
            standing.gaps().stream().map(gap -> new GapView(gap, text("gap." + gap, messages, Locale.CHINESE), text("gap." + gap, messages, Locale.ENGLISH))).toList());
    }

    private static String text(String key, Messages messages, Locale language) {
        return messages.text(language, key, Map.of()).orElse(key);
    }
}
