package org.onepermit.report.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.duty.rules.DutyNumber;
import org.onepermit.report.duty.rules.DutyProblem;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.Obligation;
import org.onepermit.report.duty.rules.Reminder;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.rules.ReportPeriod;
import org.onepermit.report.permit.rules.ReportType;

/** One execution report that a permit owes, or why it owes none for the period. */
@Entity
public class Duty {

    @Id
    private String id;
    private String dutyNo;
    private String permitNo;
    private String uscc;
    private String unitName;
    private String division;
    @Enumerated(EnumType.STRING)
    private ReportType reportType;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate coversFrom;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private DutyStatus status;
    @Convert(converter = ContentsText.class)
    @Column(columnDefinition = "longtext")
    private List<String> contents;
    @Enumerated(EnumType.STRING)
    private ReportType hostType;
    private int editionNo;
    private LocalDate opensOn;
    private Instant openedAt;
    private LocalDate remindOn;
    private Integer remindedDays;
    private LocalDate submittedOn;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected Duty() {
    }

    Duty(Permit permit, Obligation obligation, DutyTerms terms) {
        this.id = TimeOrderedId.text();
        this.dutyNo = DutyNumber.of(permit.permitNo(), obligation.period());
        this.permitNo = permit.permitNo();
        this.uscc = permit.uscc();
        this.unitName = permit.unitName();
        this.division = permit.division();
        this.reportType = obligation.period().type();
        this.periodFrom = obligation.period().from();
        this.periodTo = obligation.period().to();
        this.editionNo = 1;
        take(obligation, terms);
    }

    /** What is owed now becomes something else; returns what it was. */
    DutyEdition change(Obligation now, DutyTerms terms, Instant at) {
        DutyEdition before = new DutyEdition(this, at);
        editionNo++;
        take(now, terms);
        return before;
    }

    /** Nothing is owed any more; returns what it was. */
    DutyEdition withdraw(Instant at) {
        DutyEdition before = new DutyEdition(this, at);
        editionNo++;
        status = DutyStatus.WITHDRAWN;
        openedAt = null;
        opensOn = null;
        remindOn = null;
        return before;
    }

    /** The report came in. */
    void submit(LocalDate day) {
        if (status == DutyStatus.SUBMITTED) {
            return;
        }
        if (status != DutyStatus.DUE) {
            throw new ProblemException(DutyProblem.NOT_OWED, Map.of("dutyNo", dutyNo, "status", status));
        }
        status = DutyStatus.SUBMITTED;
        submittedOn = day;
        remindOn = null;
    }

    void open(Instant now) {
        openedAt = now;
        opensOn = null;
    }

    /** The latest reminder that has fallen due by today and was not given yet; earlier ones are moot by then. */
    Optional<Reminder> remind(LocalDate today, DutyTerms terms) {
        List<Reminder> left = Reminder.of(obligation(), terms).stream().filter(each -> remindedDays == null || each.days() > remindedDays).toList();
        Optional<Reminder> due = left.stream().filter(each -> !each.on().isAfter(today)).reduce((earlier, later) -> later);
        due.ifPresent(reminder -> remindedDays = reminder.days());
        remindOn = left.stream().map(Reminder::on).filter(day -> day.isAfter(today)).findFirst().orElse(null);
        return due;
    }

    /** The duty as the rules see it: what a later derivation is compared with. */
    public Obligation obligation() {
        return new Obligation(permitNo, period(), Obligation.Status.valueOf(owedStatus().name()), dueOn, contents, coversFrom,
            hostType == null ? null : ReportPeriod.holding(hostType, periodTo));
    }

    private DutyStatus owedStatus() {
        return status == DutyStatus.SUBMITTED || status == DutyStatus.WITHDRAWN ? DutyStatus.DUE : status;
    }

    private void take(Obligation obligation, DutyTerms terms) {
        status = DutyStatus.of(obligation.status());
        coversFrom = obligation.coversFrom();
        dueOn = obligation.dueOn();
        contents = obligation.contents();
        hostType = obligation.mergedInto() == null ? null : obligation.mergedInto().type();
        openedAt = obligation.owed() ? openedAt : null;
        remindedDays = null;
        List<Reminder> reminders = Reminder.of(obligation, terms);
        remindOn = reminders.isEmpty() ? null : reminders.get(0).on();
        opensOn = obligation.owed() && openedAt == null ? opening(reminders) : null;
    }

    /** When the period has ended, or the first reminder falls due if that is earlier. */
    private LocalDate opening(List<Reminder> reminders) {
        LocalDate ended = periodTo.plusDays(1);
        return reminders.stream().map(Reminder::on).filter(day -> day.isBefore(ended)).findFirst().orElse(ended);
    }

    public String id() {
        return id;
    }

    public String dutyNo() {
        return dutyNo;
    }

    public String permitNo() {
        return permitNo;
    }

    public String uscc() {
        return uscc;
    }

    public String unitName() {
        return unitName;
    }

    public String division() {
        return division;
    }

    public ReportPeriod period() {
        return new ReportPeriod(reportType, periodFrom, periodTo);
    }

    /** First day to be reported on: earlier than the period's own if a skipped period is folded in. */
    public LocalDate coversFrom() {
        return coversFrom;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DutyStatus status() {
        return status;
    }

    public List<String> contents() {
        return List.copyOf(contents);
    }

    /** Number of the duty whose report holds this one; null unless MERGED. */
    public String mergedInto() {
        return hostType == null ? null : DutyNumber.of(permitNo, ReportPeriod.holding(hostType, periodTo));
    }

    ReportType hostType() {
        return hostType;
    }

    public int editionNo() {
        return editionNo;
    }

    /** When the process that takes the report in was told; null before. */
    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public boolean overdue(LocalDate today) {
        return status == DutyStatus.DUE && dueOn.isBefore(today);
    }

    public DutySummary summary(LocalDate today) {
        return new DutySummary(dutyNo, permitNo, uscc, unitName, division, reportType, periodFrom, periodTo, dueOn, status, overdue(today),
            submittedOn, mergedInto());
    }
}
