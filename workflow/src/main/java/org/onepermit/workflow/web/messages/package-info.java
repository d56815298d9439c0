/** Messages that are kept, and elements that wait for some. */
package org.onepermit.workflow.web.messages;
