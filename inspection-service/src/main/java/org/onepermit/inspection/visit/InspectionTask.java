package org.onepermit.inspection.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.inspection.visit.rules.CancelReason;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.JointParts;
import org.onepermit.inspection.visit.rules.Method;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.TaskLifecycle;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/** An inspection of one site, from the order to the published result (M.5). Its record is the {@link Visit}. */
@Entity
public class InspectionTask {

    @Id
    private String id;
    private String taskNo;
    @Enumerated(EnumType.STRING)
    private TaskKind kind;
    @Enumerated(EnumType.STRING)
    private TaskStatus status;
    private String batchNo;
    private String clueId;
    private String sourceTaskNo;
    private String reason;
    @Embedded
    private Site site;
    @Convert(converter = SeatsText.class)
    @Column(columnDefinition = "longtext")
    private List<Seat> seats;
    @ElementCollection
    @CollectionTable(name = "task_seat", joinColumns = @JoinColumn(name = "task_no", referencedColumnName = "taskNo"))
    @Column(name = "certificate_no")
    private Set<String> certificates = new HashSet<>();
    @Convert(converter = TextsText.class)
    @Column(columnDefinition = "longtext")
    private List<String> items;
    @Convert(converter = TextsText.class)
    @Column(columnDefinition = "longtext")
    private List<String> departments;
    @Convert(converter = SharesText.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> shares;
    @Enumerated(EnumType.STRING)
    private Method method;
    private LocalDate dueOn;
    private Instant openedAt;
    private String openedBy;
    private Instant preparedAt;
    private Instant startedAt;
    private Instant reportedAt;
    private boolean refused;
    private LocalDate conclusionDueOn;
    @Enumerated(EnumType.STRING)
    private ResultCode result;
    private String remark;
    @Enumerated(EnumType.STRING)
    private FollowUp followUp;
    private String concludedBy;
    private Instant concludedAt;
    private LocalDate closedOn;
    private LocalDate publicationDueOn;
    private LocalDate publishedOn;
    private String leadNo;
    @Enumerated(EnumType.STRING)
    private CancelReason cancelReason;
    private boolean overdue;
    private int adjustments;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected InspectionTask() {
    }

    InspectionTask(NewTask known, String by, Instant now) {
        this.id = TimeOrderedId.text();
        this.taskNo = known.taskNo();
        this.kind = known.kind();
        this.status = TaskStatus.CREATED;
        this.batchNo = known.batchNo();
        this.clueId = known.clueId();
        this.sourceTaskNo = known.sourceTaskNo();
        this.reason = known.reason();
        this.site = known.site();
        this.items = List.copyOf(known.items());
        this.departments = known.parts().departments();
        this.shares = known.parts().shares();
        this.dueOn = known.dueOn();
        this.openedAt = now;
        this.openedBy = by;
        seat(known.seats());
    }

    private void seat(List<Seat> taken) {
        seats = List.copyOf(taken);
        certificates.clear();
        taken.forEach(seat -> certificates.add(seat.certificateNo()));
    }

    /** Somebody else has a seat, by an adjustment of the draw (F-12) or a recusal (F-09). */
    void reseat(List<Seat> taken) {
        apply(TaskEvent.RECUSE);
        seat(taken);
        adjustments++;
    }

    void cancel(CancelReason why) {
        apply(TaskEvent.CANCEL);
        cancelReason = why;
        adjustments++;
        overdue = false;
    }

    void prepare(Method how, Instant now) {
        apply(TaskEvent.PREPARE);
        method = how;
        preparedAt = now;
    }

    void start(Instant at) {
        apply(TaskEvent.START);
        method = Method.SITE;
        startedAt = at;
    }

    void closeAtDesk(Instant now, LocalDate concludeBy) {
        apply(TaskEvent.CLOSE_DESK);
        startedAt = now;
        report(now, concludeBy);
    }

    void finish(Instant now, LocalDate concludeBy) {
        apply(TaskEvent.FINISH);
        report(now, concludeBy);
    }

    void refuse(Instant now, LocalDate concludeBy) {
        apply(TaskEvent.REFUSE);
        refused = true;
        report(now, concludeBy);
    }

    private void report(Instant now, LocalDate concludeBy) {
        reportedAt = now;
        conclusionDueOn = concludeBy;
        overdue = false;
    }

    /** An approver says what the visit came to, and what follows. */
    public void conclude(ResultCode code, String words, FollowUp next, String by, Instant now) {
        apply(TaskEvent.CONCLUDE);
        result = code;
        remark = words;
        followUp = next;
        concludedBy = by;
        concludedAt = now;
        overdue = false;
    }

    public void orderRectification() {
        apply(TaskEvent.ORDER_RECTIFICATION);
    }

    /** What follows is settled: the result is now due for publication. */
    public void close(TaskEvent how, LocalDate today, LocalDate publishBy) {
        apply(how);
        closedOn = today;
        publicationDueOn = publishBy;
        overdue = false;
    }

    public void publish(LocalDate today) {
        apply(TaskEvent.PUBLISH);
        publishedOn = today;
        overdue = false;
    }

    /** A result that was published wrongly is put right (F-20). */
    public void correct(ResultCode code) {
        require(status == TaskStatus.PUBLISHED, TaskEvent.PUBLISH);
        result = code;
    }

    public void lead(String number) {
        leadNo = number;
    }

    /** Its time ran out where it stands now. */
    public void flagOverdue() {
        overdue = true;
    }

    private void apply(TaskEvent event) {
        status = TaskLifecycle.next(status, event).orElseThrow(() -> refusal(event));
    }

    private void require(boolean allowed, TaskEvent event) {
        if (!allowed) {
            throw refusal(event);
        }
    }

    private ProblemException refusal(TaskEvent event) {
        return new ProblemException(VisitProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", event, "status", status));
    }

    /** Refuses unless the task is where the act needs it. */
    public void requireIn(TaskStatus wanted, TaskEvent event) {
        require(status == wanted, event);
    }

    /** Refuses while the officers are still there, or never were. */
    public void requireReported() {
        require(reportedAt != null, TaskEvent.FINISH);
    }

    public boolean isAssignedTo(String certificateNo) {
        return certificates.contains(certificateNo);
    }

    /** Refuses to let somebody seated write into the part of another department that is there (F-22). */
    void requireOwnPart(String certificateNo, String item) {
        if (!mayAnswer(certificateNo, item)) {
            throw new ProblemException(VisitProblem.NOT_YOUR_PART, Map.of("department", parts().departmentOf(item)));
        }
    }

    boolean mayAnswer(String certificateNo, String item) {
        Set<String> seated = seats.stream().map(Seat::department).filter(Objects::nonNull).collect(Collectors.toSet());
        String own = seats.stream().filter(seat -> seat.certificateNo().equals(certificateNo)).findFirst().map(Seat::department).orElse(null);
        return parts().mayAnswer(item, own, seated);
    }

    public String taskNo() {
        return taskNo;
    }

    public TaskKind kind() {
        return kind;
    }

    public TaskStatus status() {
        return status;
    }

    public String batchNo() {
        return batchNo;
    }

    public String clueId() {
        return clueId;
    }

    public String sourceTaskNo() {
        return sourceTaskNo;
    }

    public String reason() {
        return reason;
    }

    public Site site() {
        return site;
    }

    public List<Seat> seats() {
        return seats;
    }

    public List<String> items() {
        return items;
    }

    public List<String> departments() {
        return departments;
    }

    /** Who answers what (F-22). */
    public JointParts parts() {
        return new JointParts(departments, shares);
    }

    public Method method() {
        return method;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public boolean isRefused() {
        return refused;
    }

    public LocalDate conclusionDueOn() {
        return conclusionDueOn;
    }

    public ResultCode result() {
        return result;
    }

    public String remark() {
        return remark;
    }

    public FollowUp followUp() {
        return followUp;
    }

    public String concludedBy() {
        return concludedBy;
    }

    public Instant concludedAt() {
        return concludedAt;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public LocalDate publicationDueOn() {
        return publicationDueOn;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String leadNo() {
        return leadNo;
    }

    public CancelReason cancelReason() {
        return cancelReason;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public int adjustments() {
        return adjustments;
    }

    public long version() {
        return version;
    }
}
