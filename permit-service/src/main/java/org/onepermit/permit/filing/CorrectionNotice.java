package org.onepermit.permit.filing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The one complete list of what an application lacks. There is never a second (A-15; R §9(4)). */
@Entity
public class CorrectionNotice {

    @Id
    private String id;
    private String applicationNo;
    private String issuedBy;
    private Instant issuedAt;
    private LocalDate dueOn;
    private Instant resubmittedAt;
    @Convert(converter = DossierText.class)
    @Column(columnDefinition = "longtext")
    private Dossier toldOf;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "notice_id", nullable = false)
    @OrderBy("position")
    private List<CorrectionItem> items = new ArrayList<>();
    @Version
    private long version;

    /** For the persistence provider only. */
    protected CorrectionNotice() {
    }

    public CorrectionNotice(Application application, List<Defect> defects, LocalDate dueOn, String issuedBy, Instant now) {
        this.id = TimeOrderedId.text();
        this.applicationNo = application.applicationNo();
        this.dueOn = dueOn;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
        this.toldOf = application.dossier();
        IntStream.range(0, defects.size()).forEach(position -> items.add(new CorrectionItem(position, defects.get(position))));
    }

    /** What is wrong, and what would put it right. {@code field} is the place in the dossier, or null for the whole. */
    public record Defect(String field, String problem, String requirement) {
    }

    void answer(String itemId, String answer, List<String> attachmentIds, Instant now) {
        items.stream().filter(item -> item.id().equals(itemId)).findFirst()
            .orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_ITEM, itemId))
            .answer(answer, attachmentIds, now);
    }

    void close(Instant now) {
        long open = items.stream().filter(item -> item.answeredAt() == null).count();
        if (open > 0) {
            throw new ProblemException(FilingProblem.UNANSWERED_ITEMS, Map.of("open", open));
        }
        resubmittedAt = now;
    }

    public String id() {
        return id;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The end of the last day. */
    public Instant dueAt() {
        return dueOn.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
    }

    /** The dossier in which the defects were found; null for notices from before it was kept. */
    Dossier toldOf() {
        return toldOf;
    }

    public List<CorrectionItem> items() {
        return List.copyOf(items);
    }
}
