package org.onepermit.report.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.check.rules.Gap;
import org.onepermit.report.check.rules.ReportRule;
import org.onepermit.report.check.rules.book.Clause;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.check.rules.book.Rules;

/** The rules as they stand today, for everybody to read: from the code, the rule book as configured and the message catalogue. */
@ApplicationScoped
public class CheckCatalogue {

    private final RuleBook book;
    private final Messages messages;
    private final LegalClock clock;

    CheckCatalogue(RuleBook book, Messages messages, LegalClock clock) {
        this.book = book;
        this.messages = messages;
        this.clock = clock;
    }

    /** All rules, and what can be missing for them. */
    public record Catalogue(LocalDate on, List<Rule> rules, List<Missing> gaps) { }

    /** One rule with what it can say. */
    public record Rule(String id, String titleZh, String titleEn, String remedyZh, String remedyEn, List<Code> codes) { }

    /** One thing a rule can say, with its row of the book in force. */
    public record Code(
        String code, String version, LocalDate from, String severity, Map<String, BigDecimal> thresholds, String basis, String mark,
        String textZh, String textEn) { }

    /** Data without which a rule says that it could not check. */
    public record Missing(String gap, String textZh, String textEn) { }

    public Catalogue today() {
        LocalDate day = clock.today();
        Rules rules = book.on(day, day);
        return new Catalogue(day, Arrays.stream(ReportRule.values()).map(rule -> rule(rule, rules)).toList(),
            Arrays.stream(Gap.values()).map(gap -> new Missing(gap.name(), zh("gap." + gap), en("gap." + gap))).toList());
    }

    private Rule rule(ReportRule rule, Rules rules) {
        return new Rule(rule.id(), zh("title." + rule.id()), en("title." + rule.id()), zh("remedy." + rule.id()), en("remedy." + rule.id()),
            rule.codes().stream().map(code -> code(rules.clause(code))).toList());
    }

    private Code code(Clause clause) {
        return new Code(clause.code(), clause.version(), clause.from(), clause.severity().name(), new TreeMap<>(clause.thresholds()), clause.basis(),
            clause.mark().name(), zh("finding." + clause.code()), en("finding." + clause.code()));
    }

    private String zh(String key) {
        return messages.text(Locale.CHINESE, key, Map.of()).orElse(key);
    }

    private String en(String key) {
        return messages.text(Locale.ENGLISH, key, Map.of()).orElse(key);
    }
}
