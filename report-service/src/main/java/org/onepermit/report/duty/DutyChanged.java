package org.onepermit.report.duty;

import org.onepermit.report.duty.rules.DutyChange;

/** CDI event in the transaction of a derivation: a duty that was known is something else now, or withdrawn. */
public record DutyChanged(String dutyNo, DutyChange.Kind kind) { }
