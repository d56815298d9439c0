/** Hands jobs to those who asked for them. May depend on {@code engine}. */
package org.onepermit.workflow.jobs;
