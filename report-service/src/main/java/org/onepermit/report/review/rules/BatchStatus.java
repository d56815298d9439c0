package org.onepermit.report.review.rules;

/** How a batch stands: its sample is being reviewed, the rest was accepted with it, or it was dissolved because of what the sample showed. */
public enum BatchStatus { DRAWN, ACCEPTED, DISSOLVED }
