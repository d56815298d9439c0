/** Jobs that wait for their workers. */
package org.onepermit.workflow.web.jobs;
