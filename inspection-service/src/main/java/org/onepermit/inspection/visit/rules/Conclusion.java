package org.onepermit.inspection.visit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.rules.Objection;

/** Whether an approver may conclude a visit with a result (M.5 conclude; F-18, J-01). */
public final class Conclusion {

    private Conclusion() { }

    /**
     * A conclusion as proposed.
     *
     * @param problems keys of the items at which something was wrong
     * @param refused  whether the unit refused the visit
     * @param remark   free text; OTHER needs one
     */
    public record Proposal(ResultCode result, List<String> problems, boolean refused, String remark, String approver, Set<String> officers) { }

    /**
     * Why the whole may not be concluded before, or otherwise than, its parts (F-22).
     *
     * @param results of the departments that have concluded their parts
     */
    public static List<Objection> jointRefused(ResultCode whole, JointParts parts, Map<String, ResultCode> results) {
        if (!parts.isJoint()) {
            return List.of();
        }
        List<Objection> objections = new ArrayList<>();
        parts.departments().stream().filter(department -> !results.containsKey(department))
            .forEach(department -> objections.add(Objection.of("F-22-PART", "departments", Map.of("department", department), "F-22")));
        if (whole == ResultCode.NO_PROBLEM && results.values().stream().anyMatch(Conclusion::isMore)) {
            objections.add(Objection.of("F-22-WHOLE", "result", "F-22"));
        }
        return objections;
    }

    /** Whether it says more than that there was nothing to find. */
    private static boolean isMore(ResultCode result) {
        return result != ResultCode.NO_PROBLEM && result != ResultCode.NO_RELEVANT_ACTIVITY;
    }

    public static List<Objection> refused(Proposal proposal) {
        List<Objection> objections = new ArrayList<>();
        ResultCode result = proposal.result();
        if (result == ResultCode.NO_PROBLEM && !proposal.problems().isEmpty()) {
            objections.add(Objection.of("F-18-PROBLEMS", "result", Map.of("problems", proposal.problems().size()), "F-18"));
        }
        if (result.tellsAProblem() && proposal.problems().isEmpty()) {
            objections.add(Objection.of("F-18-NO-PROBLEM", "result", "F-18"));
        }
        if (proposal.refused() ? result == ResultCode.NO_PROBLEM : result == ResultCode.REFUSED_SERIOUS) {
            objections.add(Objection.of("F-18-REFUSED", "result", "F-17, F-18"));
        }
        if (result == ResultCode.OTHER && (proposal.remark() == null || proposal.remark().isBlank())) {
            objections.add(Objection.of("F-18-REMARK", "remark", "F-18"));
        }
        if (proposal.officers().contains(proposal.approver())) {
            objections.add(Objection.of("J-01-OWN-VISIT", "approver", "J-01"));
        }
        return objections;
    }
}
