/**
 * Our own tables beside the engine's, and lists for operators over both, by plain portable SQL on the connection of the
 * engine's transaction.
 */
package org.onepermit.workflow.store;
