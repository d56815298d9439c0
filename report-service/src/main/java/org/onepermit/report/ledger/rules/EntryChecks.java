package org.onepermit.report.ledger.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.report.emission.rules.Crosswalk;
import org.onepermit.report.ledger.rules.EntryKind.Field;
import org.onepermit.report.permit.rules.PermitContent;

/** Whether an entry can be taken: what its kind asks for is there, its place is the permit's, its unit counts the right thing. */
public final class EntryChecks {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);
    /** Entered later than this after the end of the day, an entry is marked (D-07) [design]. */
    private static final Duration IN_TIME = Duration.ofHours(48);

    private final Set<String> outlets = new HashSet<>();
    private final Set<String> facilities = new HashSet<>();
    private final LocalDate today;

    /** @param wordings of the permit: a place of any of them counts */
    public EntryChecks(List<PermitContent> wordings, LocalDate today) {
        wordings.forEach(content -> {
            content.outlets().forEach(outlet -> outlets.add(outlet.code()));
            content.treatment().forEach(facility -> facilities.add(facility.code()));
        });
        this.today = today;
    }

    /** Every field that is wrong, its path beginning with where the line stands. */
    public List<FieldError> of(EntryLine line, String at) {
        List<FieldError> errors = new ArrayList<>();
        required(errors, at, "kind", line.kind());
        required(errors, at, "day", line.day());
        if (line.day() != null && line.day().isAfter(today)) {
            errors.add(new FieldError(at + "/day", "in-future"));
        }
        if (line.kind() != null) {
            asked(errors, at, line);
            place(errors, at, line);
            amount(errors, at, line);
        }
        if (line.reportedOn() != null && line.day() != null && (line.reportedOn().isBefore(line.day()) || line.reportedOn().isAfter(today))) {
            errors.add(new FieldError(at + "/reportedOn", "not-between", Map.of("from", line.day(), "to", today)));
        }
        longest(errors, at, "note", line.note(), 1000);
        longest(errors, at, "name", line.name(), 100);
        longest(errors, at, "unit", line.unit(), 16);
        return errors;
    }

    /** Whether an entry comes too long after its day. */
    public static boolean late(LocalDate day, LocalDateTime enteredAt) {
        return enteredAt.isAfter(day.plusDays(1).atStartOfDay().plus(IN_TIME));
    }

    private static void asked(List<FieldError> errors, String at, EntryLine line) {
        ask(errors, at, line, Field.PLACE, "place", line.place());
        ask(errors, at, line, Field.NAME, "name", line.name());
        ask(errors, at, line, Field.AMOUNT, "amount", line.amount());
        ask(errors, at, line, Field.NOTE, "note", line.note());
    }

    private static void ask(List<FieldError> errors, String at, EntryLine line, Field field, String name, Object value) {
        if (line.kind().requires(field)) {
            required(errors, at, name, value);
        }
    }

    private void place(List<FieldError> errors, String at, EntryLine line) {
        Set<String> allowed = switch (line.kind()) {
            case TREATMENT_HOURS -> facilities;
            case DISCHARGE, EMITTED -> outlets;
            case ABNORMAL -> both();
            default -> Set.of();
        };
        if (line.place() != null && !allowed.isEmpty() && !allowed.contains(line.place())) {
            errors.add(new FieldError(at + "/place", "not-in-permit", Map.of("allowed", allowed.stream().sorted().collect(Collectors.joining("、")))));
        }
        if (line.kind() == EntryKind.EMITTED && line.name() != null && Crosswalk.code(line.name()).isEmpty()) {
            errors.add(new FieldError(at + "/name", "unknown-pollutant"));
        }
        longest(errors, at, "place", line.place(), 40);
    }

    private Set<String> both() {
        Set<String> both = new HashSet<>(outlets);
        both.addAll(facilities);
        return both;
    }

    private static void amount(List<FieldError> errors, String at, EntryLine line) {
        if (line.amount() == null || line.kind().unit() == LedgerUnit.Kind.NONE) {
            return;
        }
        if (LedgerUnit.of(line.kind().unit(), line.amount(), line.unit()).isEmpty()) {
            errors.add(new FieldError(at + "/unit", "unit-of-another-kind", Map.of("unit", LedgerUnit.allowed(line.kind().unit()))));
        }
        BigDecimal most = line.kind().unit() == LedgerUnit.Kind.TIME ? HOURS_A_DAY : MOST;
        if (line.amount().signum() < 0 || line.amount().compareTo(most) > 0) {
            errors.add(new FieldError(at + "/amount", "impossible-value"));
        }
    }

    private static void longest(List<FieldError> errors, String at, String field, String text, int most) {
        if (text != null && text.length() > most) {
            errors.add(new FieldError(at + "/" + field, "size", Map.of("min", 0, "max", most)));
        }
    }

    private static void required(List<FieldError> errors, String at, String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            errors.add(new FieldError(at + "/" + field, "not-blank"));
        }
    }
}
