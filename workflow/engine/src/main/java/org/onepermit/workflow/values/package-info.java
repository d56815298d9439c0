/** Plain values that several rooms share: variable documents, event names, digests. Depends on Jackson only. */
package org.onepermit.workflow.values;
