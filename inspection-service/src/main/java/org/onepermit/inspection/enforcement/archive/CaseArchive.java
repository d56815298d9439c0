package org.onepermit.inspection.enforcement.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onepermit.inspection.enforcement.CaseChronicle;
import org.onepermit.inspection.enforcement.Leads;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseDocumentRepository;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Evidence;
import org.onepermit.inspection.enforcement.casefile.EvidenceRepository;
import org.onepermit.inspection.enforcement.casefile.RecusalRepository;
import org.onepermit.inspection.enforcement.casefile.StatementRepository;
import org.onepermit.platform.audit.AuditTrail;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.json.CanonicalJson;
import org.onepermit.platform.process.Timeline;

/**
 * Packs a case with its lead: canonical JSON, timeline, audit rows, evidence, documents, a list of hashes and how to check them. The same
 * state gives the same bytes.
 */
@ApplicationScoped
public class CaseArchive {

    private final Cases cases;
    private final Leads leads;
    private final CaseDocumentRepository documents;
    private final EvidenceRepository evidence;
    private final StatementRepository statements;
    private final RecusalRepository recusals;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final AttachmentStore files;

    CaseArchive(Cases cases, Leads leads, CaseDocumentRepository documents, EvidenceRepository evidence, StatementRepository statements,
        RecusalRepository recusals, Timeline timeline, AuditTrail audit, AttachmentStore files) {
        this.cases = cases;
        this.leads = leads;
        this.documents = documents;
        this.evidence = evidence;
        this.statements = statements;
        this.recusals = recusals;
        this.timeline = timeline;
        this.audit = audit;
        this.files = files;
    }

    /** What will be in the archive; read now, so that a refusal comes before the first byte. */
    public Contents of(String caseNo) {
        EnforcementCase of = cases.visible(caseNo);
        Contents contents = new Contents();
        contents.text("case.json", CanonicalJson.of(CaseRecord.of(of, leads.visible(of.leadNo()), statements.of(caseNo), recusals.of(caseNo))));
        contents.text("timeline.json", CanonicalJson.of(Stream.concat(timeline.of(of.leadNo()).stream(), timeline.of(caseNo).stream()).toList()));
        documents.of(caseNo).forEach(document -> put(contents, document));
        evidence.of(caseNo).forEach(piece -> put(contents, piece));
        contents.text("evidence/index.json", CanonicalJson.of(evidence.of(caseNo).stream().map(CaseRecord::of).toList()));
        chain(contents, of);
        return contents;
    }

    private void put(Contents contents, CaseDocument document) {
        contents.text("documents/%s-%s.txt".formatted(document.kind().name().toLowerCase(Locale.ROOT), document.id()), document.content());
    }

    private void put(Contents contents, Evidence piece) {
        if (piece.fileId() == null) {
            contents.text("evidence/%03d.txt".formatted(piece.number()), piece.content());
        } else {
            contents.file("evidence/%03d%s".formatted(piece.number(), Contents.ending(piece.mediaType())), files.path(piece.fileId()), piece.sha256());
        }
    }

    /** Each audit row is a file whose SHA-256 is the hash of the row. */
    private void chain(Contents contents, EnforcementCase of) {
        List<AuditTrail.Entry> rows = new ArrayList<>(audit.of(CaseChronicle.LEAD, of.leadNo()));
        rows.addAll(audit.of(CaseChronicle.CASE, of.caseNo()));
        rows.forEach(row -> contents.text("audit/%012d.txt".formatted(row.seq()), row.hashedText()));
        contents.text("audit/chain.json", CanonicalJson.of(rows.stream()
            .map(row -> Map.of("seq", row.seq(), "prevHash", row.prevHash(), "hash", row.hash())).toList()));
    }
}
