package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.monitoring.MonitoringResult.Statement;
import org.onepermit.report.monitoring.rules.MonitoringProblem;
import org.onepermit.report.monitoring.rules.ResultChecks;
import org.onepermit.report.monitoring.rules.ResultLine;
import org.onepermit.report.monitoring.rules.Source;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.permit.PermitWording;
import org.onepermit.report.permit.VisiblePermits;
import org.onepermit.report.permit.rules.PermitInForce;

/** Takes results: all of them, or none with every field named that is wrong. */
@ApplicationScoped
public class EnterResults {

    private final VisiblePermits permits;
    private final PermitContents contents;
    private final MonitoringResultRepository results;
    private final Event<ResultsChanged> changed;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    EnterResults(VisiblePermits permits, PermitContents contents, MonitoringResultRepository results, Event<ResultsChanged> changed, CurrentUser user,
                 LegalClock clock, Audit audit) {
        this.permits = permits;
        this.contents = contents;
        this.results = results;
        this.changed = changed;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /** A line with where it stands, such as {@code lines/3} or {@code rows/12}. */
    public record Placed(String at, ResultLine line) { }

    /** @return how many were taken */
    @Transactional
    public int enter(String permitNo, List<Placed> lines, Source source, List<FieldError> unreadable) {
        Permit permit = permits.visible(permitNo);
        List<FieldError> errors = new ArrayList<>(unreadable);
        ResultChecks checks = checks(permitNo);
        Set<String> unread = unreadable.stream().map(FieldError::field).collect(Collectors.toSet());
        lines.forEach(each -> checks.of(each.line(), each.at()).stream().filter(error -> !unread.contains(error.field())).forEach(errors::add));
        errors.addAll(repeated(permitNo, lines));
        if (!errors.isEmpty()) {
            throw new ProblemException(MonitoringProblem.BAD_RESULTS, null, errors);
        }
        keep(permit, lines, source);
        return lines.size();
    }

    ResultChecks checks(String permitNo) {
        return new ResultChecks(contents.wordings(permitNo).stream().map(PermitWording::content).toList(),
            LocalDateTime.ofInstant(clock.now(), LegalClock.ZONE));
    }

    MonitoringResult result(Permit permit, ResultLine line, Source source, Map<LocalDate, Optional<PermitInForce>> inForce) {
        BigDecimal limit = inForce.computeIfAbsent(line.sampledAt().toLocalDate(), day -> contents.inForce(permit.permitNo(), day))
            .flatMap(said -> ResultChecks.pollutant(line).flatMap(known -> ResultChecks.limit(said, line.point(), known.code()))).orElse(null);
        return new MonitoringResult(permit, line, limit, new Statement(source, user.subject(), user.name(), clock.now()));
    }

    private void keep(Permit permit, List<Placed> lines, Source source) {
        Map<LocalDate, Optional<PermitInForce>> inForce = new HashMap<>();
        lines.forEach(each -> results.persist(result(permit, each.line(), source, inForce)));
        Set<Integer> years = lines.stream().map(each -> each.line().sampledAt().getYear()).collect(Collectors.toCollection(TreeSet::new));
        changed.fire(new ResultsChanged(permit.permitNo(), years));
        audit.append("enter-results", "Permit", permit.permitNo(), Map.of("results", lines.size(), "source", source));
    }

    /** The same sample twice, in the table or against what stands already. */
    private List<FieldError> repeated(String permitNo, List<Placed> lines) {
        List<Placed> whole = lines.stream().filter(each -> each.line().sampledAt() != null).toList();
        if (whole.isEmpty()) {
            return List.of();
        }
        LocalDate from = whole.stream().map(each -> each.line().sampledAt().toLocalDate()).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = whole.stream().map(each -> each.line().sampledAt().toLocalDate()).max(LocalDate::compareTo).orElseThrow();
        Set<List<Object>> seen = results.standing(permitNo, from, to).stream()
            .map(each -> List.<Object>of(each.point(), each.pollutant(), each.sampledAt())).collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        for (Placed each : whole) {
            List<Object> sample = List.of(String.valueOf(each.line().point()),
                ResultChecks.pollutant(each.line()).map(known -> known.code()).orElse(each.at()), each.line().sampledAt());
            if (!seen.add(sample)) {
                errors.add(new FieldError(each.at() + "/sampledAt", "already-entered"));
            }
        }
        return errors;
    }
}
