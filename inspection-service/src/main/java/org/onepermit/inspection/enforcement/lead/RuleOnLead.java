package org.onepermit.inspection.enforcement.lead;

/** What the process hears when a lead was ruled on. */
final class RuleOnLead {

    static final String MESSAGE = "Msg_LeadRuled";
    static final String ELEMENT = "Task_RuleOnLead";

    private RuleOnLead() { }
}
