package org.onepermit.permit.catalogue.rules;

import java.util.List;
import java.util.Set;

/**
 * The class of a site and why.
 *
 * @param managementClass the class; the least it can be while {@code complete} is false; null if nothing can be said yet
 * @param matches         rows that lead to a class, with the clause that holds
 * @param unmet           stricter clauses of those rows that do not hold, or cannot be judged yet: why the class is not stricter
 * @param unanswered      keys of questions whose answers could make the class stricter
 * @param openQuestions   the same with their words and the places where they are answered
 * @param undetermined    industry codes whose row this edition of the data does not hold
 * @param complete        whether the class is final: nothing is unanswered or undetermined
 */
public record Classification(
    ManagementClass managementClass, Scope scope, List<Match> matches, List<Unmet> unmet, Set<String> unanswered,
    List<OpenQuestion> openQuestions, List<String> undetermined, boolean complete, String catalogueVersion, String explanationZh, String explanationEn) {

    /** A question whose answer could make the class stricter. {@code path} is its place in a dossier. */
    public record OpenQuestion(String key, String path, String textZh, String textEn) { }

    /** A row whose clause holds. {@code predicate} is the clause's id. */
    public record Match(
        int row, String industryGroup, ManagementClass managementClass, Scope scope, String predicate, String textZh, String textEn) { }

    /** A clause that would be stricter. {@code truth} is NO or UNKNOWN. */
    public record Unmet(int row, ManagementClass managementClass, String predicate, Truth truth, String textZh, String textEn) { }
}
