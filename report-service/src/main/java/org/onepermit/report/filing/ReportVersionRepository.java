package org.onepermit.report.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Versions of reports. */
@ApplicationScoped
public class ReportVersionRepository implements PanacheRepositoryBase<ReportVersion, String> {

    private static final int MOST = 50;

    /** All versions of a report, the first one first. */
    public List<ReportVersion> of(String dutyNo) {
        return find("dutyNo = ?1 order by versionNo", dutyNo).page(0, MOST).list();
    }

    public Optional<ReportVersion> one(String dutyNo, int versionNo) {
        return find("dutyNo = ?1 and versionNo = ?2", dutyNo, versionNo).firstResultOptional();
    }

    /** What was submitted last. */
    public Optional<ReportVersion> latest(Report report) {
        return one(report.dutyNo(), report.versionNo());
    }
}
