package org.onepermit.permit.filing.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/** Every check of a dossier that needs nothing but the dossier, its class and the kinds of its attachments. */
public final class DossierChecks {

    private DossierChecks() { }

    /** All findings, in the order in which an applicant fills the form. */
    public static List<Finding> all(Dossier dossier, ManagementClass managementClass, Set<String> attachmentKinds, FilingTerms terms) {
        return Stream.of(
                Completeness.check(dossier, managementClass, attachmentKinds, terms),
                FieldChecks.check(dossier, terms),
                Limits.check(dossier, terms),
                MonitoringPlan.check(dossier, managementClass, terms),
                Secrets.check(dossier))
            .flatMap(List::stream).toList();
    }

    /** What the catalogue still needs to know before the class is final. */
    public static List<Finding> openQuestions(Classification classification) {
        return Stream.concat(
            classification.openQuestions().stream().map(open -> Finding.block("A-09-UNANSWERED", open.path(), "Cat, A-09")
                .with("labelZh", open.textZh()).with("labelEn", open.textEn())),
            classification.undetermined().stream().map(code -> Finding.block("A-09-UNDETERMINED", "facts/industryCodes", "Cat, A-09")
                .with("industry", code))).toList();
    }
}
