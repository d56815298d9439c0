package org.onepermit.inspection.enforcement;

import java.util.Map;

/**
 * What is known when a lead is opened.
 *
 * @param sourceKey what the source calls it; together with the source it counts once
 * @param permitNo  null for a unit without a permit
 * @param subject   what it is about, in a line
 * @param evidence  what the source can show, as it shows it
 */
public record NewLead(
    LeadSource source, String sourceKey, String uscc, String unitName, String permitNo, String division, String subject, String facts,
    Map<String, Object> evidence) { }
