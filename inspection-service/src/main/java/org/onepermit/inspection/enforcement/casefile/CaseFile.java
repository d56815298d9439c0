package org.onepermit.inspection.enforcement.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.inspection.enforcement.CaseChronicle;
import org.onepermit.inspection.enforcement.rules.DecisionGuard.Step;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/**
 * Files what an act did: the document with its hash, the message to the process, the line in the chronicle. So no step of a case is
 * without its record (APnL §47).
 */
@ApplicationScoped
public class CaseFile {

    private final CaseDocumentRepository documents;
    private final EvidenceRepository evidence;
    private final CaseChronicle chronicle;
    private final Outbox outbox;
    private final CurrentUser user;
    private final LegalClock clock;

    CaseFile(CaseDocumentRepository documents, EvidenceRepository evidence, CaseChronicle chronicle, Outbox outbox, CurrentUser user, LegalClock clock) {
        this.documents = documents;
        this.evidence = evidence;
        this.chronicle = chronicle;
        this.outbox = outbox;
        this.user = user;
        this.clock = clock;
    }

    /** The person on whose behalf the act runs. */
    public Person actor() {
        return new Person(user.subject(), user.name());
    }

    /** Puts a document into the file. */
    public CaseDocument put(EnforcementCase of, DocumentKind kind, String content) {
        CaseDocument document = new CaseDocument(of, kind, content, actor(), clock.now());
        documents.persist(document);
        return document;
    }

    /** Chronicles an act that moves the process on, and tells the process. */
    public void moved(EnforcementCase of, Move move, CaseDocument document, Map<String, ?> detail) {
        outbox.startOrPublish(move.message(), of.caseNo(), move.variables());
        chronicle.ofCase(of.caseNo(), move.elementId(), move.act(), with(document, detail));
    }

    /** Chronicles an act that leaves the process where it is. */
    public void noted(EnforcementCase of, String act, CaseDocument document, Map<String, ?> detail) {
        chronicle.ofCase(of.caseNo(), act, with(document, detail));
    }

    /** Of which steps documents or evidence are on file in the present turn of the case (G-02(b)). */
    public Set<Step> recorded(EnforcementCase of) {
        Set<Step> steps = documents.of(of.caseNo()).stream()
            .filter(document -> document.turn() == of.turn() || document.kind() == DocumentKind.FILING)
            .flatMap(document -> document.kind().records().stream()).collect(Collectors.toSet());
        if (evidence.countOf(of.caseNo()) > 0) {
            steps.add(Step.EVIDENCE);
        }
        return steps;
    }

    public List<CaseDocument> documents(String caseNo) {
        return documents.of(caseNo);
    }

    private static Map<String, Object> with(CaseDocument document, Map<String, ?> detail) {
        Map<String, Object> all = new LinkedHashMap<>(detail);
        if (document != null) {
            all.put("documentId", document.id());
            all.put("sha256", document.sha256());
        }
        return all;
    }
}
