package org.onepermit.inspection.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.time.LegalClock;

/** A result as the public reads it: object, items, day, result, authority (F-19). */
@Entity
public class PublishedResult {

    @Id
    private String id;
    private String taskNo;
    private String uscc;
    private String unitName;
    private String division;
    private String permitNo;
    private String authority;
    @Enumerated(EnumType.STRING)
    private TaskKind kind;
    @Convert(converter = WordsText.class)
    @Column(columnDefinition = "longtext")
    private List<String> items;
    private LocalDate visitedOn;
    @Enumerated(EnumType.STRING)
    private ResultCode result;
    private String facts;
    @Convert(converter = PartsText.class)
    @Column(columnDefinition = "longtext")
    private List<PublishedPart> departments;
    @Enumerated(EnumType.STRING)
    private FollowUp followUp;
    private LocalDate dueOn;
    private LocalDate publishedOn;
    private String publishedBy;
    private LocalDate correctedOn;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected PublishedResult() {
    }

    PublishedResult(InspectionTask task, List<String> items, Wording wording, String authority, String by, LocalDate today) {
        this.id = TimeOrderedId.text();
        this.taskNo = task.taskNo();
        this.uscc = task.site().uscc();
        this.unitName = task.site().unitName();
        this.division = task.site().division();
        this.permitNo = task.site().permitNo();
        this.authority = authority;
        this.kind = task.kind();
        this.items = List.copyOf(items);
        this.visitedOn = LocalDate.ofInstant(task.startedAt(), LegalClock.ZONE);
        this.result = task.result();
        this.facts = wording.facts();
        this.departments = wording.departments();
        this.followUp = task.followUp();
        this.dueOn = task.publicationDueOn();
        this.publishedOn = today;
        this.publishedBy = by;
    }

    /** What the public reads of the whole, and of each department of a joint visit. */
    record Wording(String facts, List<PublishedPart> departments) { }

    void correctPart(String department, ResultCode code, String words, LocalDate today) {
        departments = departments().stream().map(part -> part.department().equals(department) ? part.corrected(code, words, today) : part).toList();
        correctedOn = today;
    }

    void correct(ResultCode code, String words, LocalDate today) {
        result = code;
        facts = words;
        correctedOn = today;
    }

    public String taskNo() {
        return taskNo;
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

    public String permitNo() {
        return permitNo;
    }

    public String authority() {
        return authority;
    }

    public TaskKind kind() {
        return kind;
    }

    public List<String> items() {
        return items;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public ResultCode result() {
        return result;
    }

    public String facts() {
        return facts;
    }

    /** The lead first; empty for a visit of one department. */
    public List<PublishedPart> departments() {
        return departments == null ? List.of() : departments;
    }

    Optional<PublishedPart> part(String department) {
        return departments().stream().filter(part -> part.department().equals(department)).findFirst();
    }

    public FollowUp followUp() {
        return followUp;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }
}
