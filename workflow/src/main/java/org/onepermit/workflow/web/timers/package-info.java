/** Timers that have not fired. */
package org.onepermit.workflow.web.timers;
