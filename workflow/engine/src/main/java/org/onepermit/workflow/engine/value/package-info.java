/** How the engine evaluates expressions and stores variables: FEEL in place of its own language, JSON for documents. */
package org.onepermit.workflow.engine.value;
