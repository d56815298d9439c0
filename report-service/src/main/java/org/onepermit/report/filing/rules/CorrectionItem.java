package org.onepermit.report.filing.rules;

/**
 * One thing that has to be put right (D-16).
 *
 * @param itemId      counts from 1 within the list
 * @param field       path of the field concerned; empty for the whole report
 * @param problem     what is wrong
 * @param requirement what is asked for
 * @param answer      what the unit says it did; null until then
 */
public record CorrectionItem(String itemId, String field, String problem, String requirement, String answer) {

    public CorrectionItem answered(String text) {
        return new CorrectionItem(itemId, field, problem, requirement, text);
    }

    public boolean open() {
        return answer == null || answer.isBlank();
    }
}
