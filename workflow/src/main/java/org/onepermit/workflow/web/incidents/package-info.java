/** Steps that failed for good, and how they go on. */
package org.onepermit.workflow.web.incidents;
