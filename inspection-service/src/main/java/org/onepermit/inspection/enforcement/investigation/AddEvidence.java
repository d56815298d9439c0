package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Evidence;
import org.onepermit.inspection.enforcement.casefile.Evidence.NewEvidence;
import org.onepermit.inspection.enforcement.casefile.Evidence.Upload;
import org.onepermit.inspection.enforcement.casefile.EvidenceRepository;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.file.FileConfig;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** An investigator adds a piece of evidence, with its hash; none is ever changed or taken out (APnL §46, §47). */
@ApplicationScoped
public class AddEvidence {

    private final Cases cases;
    private final EvidenceRepository evidence;
    private final FileConfig config;
    private final LegalClock clock;
    private final CaseFile file;

    AddEvidence(Cases cases, EvidenceRepository evidence, FileConfig config, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.evidence = evidence;
        this.config = config;
        this.clock = clock;
        this.file = file;
    }

    /** The piece that was sent before under this id; empty if it is new and its file may be sent now. */
    @Transactional
    public Optional<Evidence> before(String caseNo, String id, Integer replaces) {
        EnforcementCase of = cases.lockAsInvestigator(caseNo);
        Optional<Evidence> known = evidence.findByIdOptional(id);
        if (known.isPresent() && !known.get().caseNo().equals(caseNo)) {
            throw new ProblemException(EnforcementProblem.ID_TAKEN, id);
        }
        if (known.isEmpty()) {
            requireOpen(of, replaces);
            requireRoom(caseNo);
        }
        return known;
    }

    /** @param sha256 the sender's hash of the file, or null */
    @Transactional
    public Evidence add(String caseNo, NewEvidence item, Upload upload, String sha256) {
        if (sha256 != null && !sha256.equals(upload.file().sha256())) {
            throw new ProblemException(EnforcementProblem.HASH_DIFFERS, Map.of("taken", sha256, "received", upload.file().sha256()));
        }
        // Another copy of the same upload may have come in while this one was on its way.
        return before(caseNo, upload.id(), item.replaces()).orElseGet(() -> put(cases.lockAsInvestigator(caseNo), item, upload));
    }

    /** A piece that is a text. */
    @Transactional
    public Evidence add(String caseNo, NewEvidence item) {
        EnforcementCase of = cases.lockAsInvestigator(caseNo);
        requireOpen(of, item.replaces());
        return put(of, item, null);
    }

    private Evidence put(EnforcementCase of, NewEvidence item, Upload upload) {
        Evidence added = new Evidence(of.caseNo(), (int) evidence.countOf(of.caseNo()) + 1, item, upload, file.actor(), clock.now());
        evidence.persist(added);
        file.noted(of, "add-evidence", null, detail(added));
        return added;
    }

    private void requireOpen(EnforcementCase of, Integer replaces) {
        of.requireStatus("add-evidence", CaseStatus.INVESTIGATING);
        if (replaces != null && evidence.of(of.caseNo(), replaces).isEmpty()) {
            throw new ProblemException(EnforcementProblem.NO_SUCH_EVIDENCE, String.valueOf(replaces));
        }
    }

    private void requireRoom(String caseNo) {
        if (evidence.filesOf(caseNo) >= config.maxFiles()) {
            throw new ProblemException(AttachmentProblem.TOO_MANY, Map.of("max", config.maxFiles()));
        }
    }

    private static Map<String, Object> detail(Evidence added) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("number", added.number());
        detail.put("kind", added.kind());
        detail.put("title", added.title());
        detail.put("sha256", added.sha256());
        if (added.fileId() != null) {
            detail.put("fileName", added.fileName());
            detail.put("mediaType", added.mediaType());
            detail.put("size", added.size());
        }
        if (added.replaces() != null) {
            detail.put("replaces", added.replaces());
        }
        return detail;
    }
}
