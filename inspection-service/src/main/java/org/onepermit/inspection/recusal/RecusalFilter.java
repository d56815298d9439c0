package org.onepermit.inspection.recusal;

import org.onepermit.inspection.recusal.rules.RecusalState;

/** What a list of recusals is asked for; null means whatever. {@code q} is part of a unit's or an inspector's name, or of a task's number. */
public record RecusalFilter(RecusalState state, String q) { }
