package org.onepermit.permit.filing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/**
 * Whether an application or registration states all it has to (R §7, §8, §24; A.3): one finding for each field that is missing, with
 * its block. X1 is asked by {@link DisclosurePeriod} and C1 by {@link SubmissionGuard}, since the system itself makes them.
 */
public final class Completeness {

    private Completeness() { }

    /**
     * What is missing. A class that is still open, or none, is asked what a registration is asked.
     *
     * @param derived         class by the catalogue, or null while it is open
     * @param attachmentKinds kinds of the attachments on file
     */
    public static List<Finding> check(Dossier stated, ManagementClass derived, Set<String> attachmentKinds, FilingTerms terms) {
        Dossier dossier = Tidy.of(stated);
        ManagementClass managementClass = derived == null || derived == ManagementClass.NONE ? ManagementClass.REGISTRATION : derived;
        List<Finding> missing = new ArrayList<>(Requirement.all().stream()
            .filter(requirement -> requirement.classes().contains(managementClass))
            .flatMap(requirement -> missing(requirement, dossier)).toList());
        if (managementClass.needsPermit()) {
            missing.addAll(attachments(attachmentKinds, terms));
        }
        return missing;
    }

    private static Stream<Finding> missing(Requirement requirement, Dossier dossier) {
        return Place.of(dossier, requirement.path()).stream()
            .filter(place -> place.isEmpty() && requirement.when().holds(place, dossier))
            .map(place -> Finding.block(requirement.block() + "-REQUIRED", place.path(), basis(requirement.block()))
                .with("label", requirement.zh()).with("labelEn", requirement.en()));
    }

    private static List<Finding> attachments(Set<String> present, FilingTerms terms) {
        List<Finding> missing = new ArrayList<>();
        new TreeSet<>(terms.requiredAttachments()).stream().filter(kind -> !present.contains(kind))
            .forEach(kind -> missing.add(Finding.block("C2-ATTACHMENT", "attachments/" + kind, "R §7, A.3 C2")
                .with("kind", kind).with("kindZh", AttachmentKind.zh(kind)).with("kindEn", AttachmentKind.en(kind))));
        new TreeSet<>(terms.advisedAttachments()).stream().filter(kind -> !present.contains(kind))
            .forEach(kind -> missing.add(Finding.warn("C2-ATTACHMENT-ADVISED", "attachments/" + kind, "A.3 C2")
                .with("kind", kind).with("kindZh", AttachmentKind.zh(kind)).with("kindEn", AttachmentKind.en(kind))));
        return missing;
    }

    private static String basis(String block) {
        return switch (block.charAt(0)) {
            case 'F' -> "R §7(" + block.charAt(1) + ")";
            case 'X' -> "R §8(" + block.charAt(1) + ")";
            case 'C' -> "A.3 " + block;
            default -> "R §13(8)(9)";
        };
    }
}
