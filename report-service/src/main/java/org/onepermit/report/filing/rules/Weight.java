package org.onepermit.report.filing.rules;

/** What a finding does (D.5): stops submission, is shown to the reviewer, or opens a lead that an officer judges. */
public enum Weight { BLOCK, WARN, LEAD }
