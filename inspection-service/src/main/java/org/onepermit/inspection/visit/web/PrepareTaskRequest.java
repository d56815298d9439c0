package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotNull;
import org.onepermit.inspection.visit.rules.Method;

/** How a task will be carried out. */
public record PrepareTaskRequest(@NotNull Method method) { }
