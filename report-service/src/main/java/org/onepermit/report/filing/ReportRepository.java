package org.onepermit.report.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.filing.rules.Risk;

/** Finds reports by their number; {@code lock…} for a change: whoever comes second waits, then sees what the first has done. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<Report, String> {

    private static final String OWN = "dutyNo = ?1 and uscc = ?2";
    private static final String IN_AREA = "dutyNo = ?1 and division like ?2 and submittedAt is not null";
    private static final int LONGEST_HISTORY = 60;

    public Optional<Report> byNo(String dutyNo) {
        return find("dutyNo", dutyNo).firstResultOptional();
    }

    public Optional<Report> lockByNo(String dutyNo) {
        return find("dutyNo", dutyNo).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Report> own(String dutyNo, String uscc) {
        return find(OWN, dutyNo, uscc).firstResultOptional();
    }

    Optional<Report> lockOwn(String dutyNo, String uscc) {
        return find(OWN, dutyNo, uscc).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What the authority has received from its area; drafts are the unit's alone. */
    Optional<Report> inArea(String dutyNo, String divisionPrefix) {
        return find(IN_AREA, dutyNo, divisionPrefix + "%").firstResultOptional();
    }

    Optional<Report> lockInArea(String dutyNo, String divisionPrefix) {
        return find(IN_AREA, dutyNo, divisionPrefix + "%").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Submitted reports of a permit for periods that ended before a day, the latest first; at most 60. */
    public List<Report> before(String permitNo, LocalDate day) {
        return find("permitNo = ?1 and periodTo < ?2 and submittedAt is not null order by periodTo desc, id desc", permitNo, day)
            .page(0, LONGEST_HISTORY).list();
    }

    /** What the unit's other reports came to, of periods that ended since a day. */
    public Risk.Record record(String uscc, String butNot, LocalDate since) {
        return new Risk.Record(
            counted("uscc = ?1 and dutyNo <> ?2 and periodTo >= ?3 and corrections is not null", uscc, butNot, since),
            counted("uscc = ?1 and dutyNo <> ?2 and periodTo >= ?3 and status = REFERRED", uscc, butNot, since),
            counted("uscc = ?1 and dutyNo <> ?2 and periodTo >= ?3 and late = true", uscc, butNot, since));
    }

    private int counted(String where, Object... values) {
        return (int) count(where, values);
    }
}
