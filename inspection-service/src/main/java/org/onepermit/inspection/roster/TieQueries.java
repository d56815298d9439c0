package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;

/** Absences and recusals of the inspectors of the own area. */
@ApplicationScoped
public class TieQueries {

    private final InspectorBook inspectors;
    private final InspectorTies ties;
    private final CurrentUser user;

    TieQueries(InspectorBook inspectors, InspectorTies ties, CurrentUser user) {
        this.inspectors = inspectors;
        this.ties = ties;
        this.user = user;
    }

    public List<InspectorAbsence.View> absences(String inspectorNo) {
        return ties.absences(visible(inspectorNo)).stream().map(InspectorAbsence::view).toList();
    }

    public List<InspectorRecusal.View> recusals(String inspectorNo) {
        return ties.recusals(visible(inspectorNo)).stream().map(InspectorRecusal::view).toList();
    }

    private String visible(String inspectorNo) {
        return inspectors.inArea(inspectorNo, user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(RosterProblem.NO_SUCH_ENTRY, inspectorNo)).no();
    }
}
