/** What operators see and do over HTTP, and the process diagrams that every signed-in user may see. */
package org.onepermit.workflow.web;
