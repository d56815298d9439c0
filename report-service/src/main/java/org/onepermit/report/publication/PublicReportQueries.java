package org.onepermit.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.listing.Condition;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.attachment.Attachment;
import org.onepermit.report.attachment.AttachmentRepository;
import org.onepermit.report.attachment.rules.AttachmentSubject;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportRepository;
import org.onepermit.report.filing.ReportVersion;
import org.onepermit.report.filing.ReportVersionRepository;
import org.onepermit.report.filing.rules.FilingProblem;
import org.onepermit.report.permit.rules.ReportType;
import org.onepermit.report.publication.rules.PublicForm;

/** Published reports. Nothing else exists here. */
@ApplicationScoped
public class PublicReportQueries {

    private static final Orders ORDERS = Orders.of("r", "-publishedAt", "publishedAt", "periodTo", "unitName");
    private static final String ROW = """
        select new org.onepermit.report.publication.PublicReportRow(r.dutyNo, r.permitNo, r.unitName, r.division, r.reportType, r.periodFrom,
            r.periodTo, r.late, r.versionNo, r.publishedAt) from Report r""";

    private final EntityManager entities;
    private final ReportRepository reports;
    private final ReportVersionRepository versions;
    private final AttachmentRepository attachments;

    PublicReportQueries(EntityManager entities, ReportRepository reports, ReportVersionRepository versions, AttachmentRepository attachments) {
        this.entities = entities;
        this.reports = reports;
        this.versions = versions;
        this.attachments = attachments;
    }

    /** What to look for; null means whatever. */
    public record Filter(String q, String permitNo, ReportType type, Integer year, String division) { }

    public PageOf<PublicReportRow> find(Filter filter, PageRequest page) {
        Condition condition = condition(filter);
        long total = condition.query(entities, "select count(r) from Report r" + condition.where(), Long.class).getSingleResult();
        return PageOf.of(condition.query(entities, ROW + condition.where() + " order by " + ORDERS.clause(page.sort()), PublicReportRow.class)
            .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(), total, page);
    }

    /** @throws ProblemException {@code filing/no-such-report} for whatever is not published */
    public PublicReport one(String reportNo) {
        Report report = reports.byNo(reportNo).filter(found -> found.publishedAt() != null)
            .orElseThrow(() -> new ProblemException(FilingProblem.NO_SUCH_REPORT, reportNo));
        return shown(report, versions.latest(report).orElseThrow());
    }

    /** A file that the published version names; those of a secret kind do not exist here. */
    public Attachment file(String reportNo, String sha256) {
        PublicReport report = one(reportNo);
        return attachments.of(AttachmentSubject.REPORT, reportNo).stream()
            .filter(file -> file.sealed() && file.sha256().equals(sha256) && report.names(file.kind(), sha256))
            .findFirst().orElseThrow(() -> new ProblemException(AttachmentProblem.NO_SUCH_FILE, sha256));
    }

    /** Published reports that match, a few at a time, for a file of all figures. */
    List<PublicReport> some(Filter filter, int offset, int most) {
        Condition condition = condition(filter);
        return condition.query(entities, "select r from Report r" + condition.where() + " order by r.periodTo desc, r.id", Report.class)
            .setFirstResult(offset).setMaxResults(most).getResultList().stream().map(report -> shown(report, versions.latest(report).orElseThrow())).toList();
    }

    private static PublicReport shown(Report r, ReportVersion version) {
        List<String> withheld = version.secretReasons().keySet().stream().filter(PublicForm::mayBeSecret).sorted().toList();
        return new PublicReport(r.dutyNo(), r.permitNo(), r.unitName(), r.division(), r.period().type(), r.period().from(), r.period().to(), r.dueOn(),
            r.firstSubmittedOn(), r.late(), version.versionNo(), version.contentHash(), r.publishedAt(), r.remarks(), withheld,
            PublicForm.of(version.content(), version.secretReasons()));
    }

    private static Condition condition(Filter filter) {
        Condition condition = new Condition().and("r.publishedAt > :never", "never", Instant.EPOCH)
            .and("r.permitNo = :permitNo", "permitNo", filter.permitNo()).and("r.reportType = :type", "type", filter.type())
            .and("r.division like :division", "division", filter.division() == null ? null : Like.area(filter.division()))
            .and("(r.unitName like :q escape '!' or r.permitNo like :q escape '!')", "q", Like.containing(filter.q()));
        return filter.year() == null ? condition : condition.and("r.periodTo >= :first", "first", LocalDate.of(filter.year(), 1, 1))
            .and("r.periodTo <= :last", "last", LocalDate.of(filter.year(), 12, 31));
    }
}
