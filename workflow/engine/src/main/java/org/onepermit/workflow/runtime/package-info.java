/**
 * What is done with the engine as a whole: deploying files, awaiting results, resolving incidents, moving the legal
 * clock. May depend on {@code bpmn}, {@code engine} and {@code store}.
 */
package org.onepermit.workflow.runtime;
