package org.onepermit.permit.catalogue.rules;

/**
 * One cell of a row: the class it leads to and when.
 *
 * @param id name of the clause in its row, such as {@code 19-KEY-1}, stable for decision letters and tests
 */
public record Clause(String id, ManagementClass managementClass, Scope scope, Condition condition, String textZh, String textEn) { }
