package org.onepermit.report.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.report.filing.WordsText;
import org.onepermit.report.filing.rules.Words;
import org.onepermit.report.sampling.rules.CheckResult;
import org.onepermit.report.sampling.rules.Lot;

/** One permit or report that was drawn, and what the check of it came to. */
@Entity
public class SpotCheckItem {

    @Id
    private String id;
    private String checkNo;
    private String subjectNo;
    private int position;
    private String drawKey;
    @Enumerated(EnumType.STRING)
    private CheckResult result;
    @Convert(converter = WordsText.class)
    @Column(columnDefinition = "longtext")
    private Words answers;
    private String opinion;
    private String checkedByName;
    private Instant checkedAt;
    @Version
    private long version;

    /** For the persistence provider only. */
    protected SpotCheckItem() {
    }

    SpotCheckItem(String checkNo, Lot.Ticket ticket, int position) {
        this.id = TimeOrderedId.text();
        this.checkNo = checkNo;
        this.subjectNo = ticket.number();
        this.drawKey = ticket.key();
        this.position = position;
    }

    void record(CheckResult cameTo, Map<String, String> said, String why, String by, Instant now) {
        result = cameTo;
        answers = new Words(said);
        opinion = why;
        checkedByName = by;
        checkedAt = now;
    }

    SpotCheckView.Item view() {
        return new SpotCheckView.Item(subjectNo, position, drawKey, result, answers == null ? null : answers.byName(), opinion, checkedByName, checkedAt);
    }
}
