package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotNull;
import org.onepermit.inspection.visit.rules.CancelReason;

/** Why a task falls. */
public record CancelTaskRequest(@NotNull CancelReason reason) { }
