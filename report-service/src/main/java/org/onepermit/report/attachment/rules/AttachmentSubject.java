package org.onepermit.report.attachment.rules;

/** What a file belongs to: a report, a monitoring result or a ledger entry, the latter two with all their versions. */
public enum AttachmentSubject {
    REPORT, RESULT, ENTRY
}
