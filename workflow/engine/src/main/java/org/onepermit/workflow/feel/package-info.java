/** FEEL expressions, evaluated by feel-engine. Pure: variables and the clock come in as arguments. */
package org.onepermit.workflow.feel;
