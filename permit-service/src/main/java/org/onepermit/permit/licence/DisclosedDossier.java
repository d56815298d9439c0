package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Secrets;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;

/**
 * How much of a dossier the current user may read (J-03): secret fields are for the unit itself, for reviewers, for approvers and for our
 * own services, and every reading but the unit's is logged.
 */
@ApplicationScoped
public class DisclosedDossier {

    private static final List<String> LOGGED = List.of(Roles.REVIEWER, Roles.APPROVER, Roles.SYS);
    private static final List<String> UNIT = List.of(Roles.ENT_AGENT, Roles.ENT_LEGAL);

    private final CurrentUser user;
    private final Audit audit;

    DisclosedDossier(CurrentUser user, Audit audit) {
        this.user = user;
        this.audit = audit;
    }

    /** The caller has made sure that the user may see the thing at all. */
    @Transactional
    public Dossier read(Dossier dossier, String subjectType, String subjectId) {
        return isFullyReadable(dossier, subjectType, subjectId) ? dossier : Secrets.publicForm(dossier);
    }

    boolean isFullyReadable(Dossier dossier, String subjectType, String subjectId) {
        boolean secret = dossier.secretReasons() != null && !dossier.secretReasons().isEmpty();
        if (!secret || UNIT.stream().anyMatch(user::has)) {
            return true;
        }
        if (LOGGED.stream().noneMatch(user::has)) {
            return false;
        }
        audit.append("read-secret-fields", subjectType, subjectId, Map.of("fields", List.copyOf(dossier.secretReasons().keySet())));
        return true;
    }
}
