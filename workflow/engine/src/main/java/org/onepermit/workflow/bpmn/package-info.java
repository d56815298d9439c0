/**
 * Translation of Zeebe-flavoured BPMN into the BPMN that the embedded engine executes. Works on the XML document only
 * and knows no engine; what cannot be translated is refused with the element's id, the reason and advice.
 * May depend on {@code feel} and {@code values}.
 */
package org.onepermit.workflow.bpmn;
