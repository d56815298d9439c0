/**
 * Messages as Zeebe has them: kept for their time to live, told apart by their id, correlated at most once per message
 * and process. May depend on {@code engine}, {@code store} and {@code values}.
 */
package org.onepermit.workflow.messages;
