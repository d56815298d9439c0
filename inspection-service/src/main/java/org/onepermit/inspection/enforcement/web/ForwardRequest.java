package org.onepermit.inspection.enforcement.web;

/** Whether legal review is wished where nothing asks for it. */
public record ForwardRequest(boolean review) { }
