/** Decisions: Operaton's DMN engine, set up to parse, store and evaluate decision files as Zeebe does. */
package org.onepermit.workflow.engine.decision;
