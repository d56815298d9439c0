package org.onepermit.permit.catalogue.rules;

import java.util.List;

/**
 * Something the catalogue needs to know, as a form can ask it.
 *
 * @param key     name of the amount or trait in {@link Facts}; for PROCESS, the component {@code processes}
 * @param unit    unit of an amount, or null
 * @param options what to choose from, for PROCESS and GENERAL_PROCESS
 * @param onlyIf  when it need be asked, for figures by years of operation; or null
 */
public record Question(String key, Kind kind, String textZh, String textEn, String unit, List<Option> options, YearsRange onlyIf) {

    /** What an answer is. USAGE is asked as several amounts by year. */
    public enum Kind { AMOUNT, USAGE, TRAIT, PROCESS, GENERAL_PROCESS }

    /** Something to choose. {@code unit} and {@code traits} describe a general process. */
    public record Option(String value, String textZh, String textEn, String unit, List<Question> traits) { }

    /** From so many years in operation, and under so many; null is no bound. */
    public record YearsRange(Integer from, Integer under) { }
}
