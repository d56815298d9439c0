/** Managers of ours that take the place of Operaton's in every transaction, and the executor of steps that goes with them. */
package org.onepermit.workflow.engine.session;
