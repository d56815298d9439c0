package org.onepermit.workflow.web.instances;

import org.onepermit.workflow.engine.Variables.ElementInstance;

/** An element that an instance is in now; its key is a scope for variables. */
public record ElementView(String key, String elementId) {

    static ElementView of(ElementInstance element) {
        return new ElementView(String.valueOf(element.key()), element.elementId());
    }
}
