package org.onepermit.workflow.engine.parse;

import org.onepermit.workflow.bpmn.EngineAttributes;
import org.operaton.bpm.engine.impl.pvm.PvmActivity;
import org.operaton.bpm.engine.impl.pvm.process.ActivityImpl;
import org.operaton.bpm.engine.impl.util.xml.Element;
import org.operaton.bpm.engine.impl.util.xml.Namespace;

/** Facts about an activity that are read from our attributes once, when its process is parsed. */
public final class ActivityFacts {

    private static final Namespace NAMESPACE = new Namespace(EngineAttributes.NAMESPACE);

    private ActivityFacts() {
    }

    /** Custom headers of the jobs of an activity, as JSON. */
    public static String jobHeaders(PvmActivity activity) {
        Object headers = activity.getProperty(EngineAttributes.JOB_HEADERS);
        return headers == null ? "{}" : (String) headers;
    }

    /** Tells whether results stay local to the activity because its output mappings pick from them. */
    public static boolean mapsOutput(PvmActivity activity) {
        return activity.getProperty(EngineAttributes.MAPS_OUTPUT) != null;
    }

    static String read(Element element, String attribute) {
        return element.attributeNS(NAMESPACE, attribute);
    }

    static void remember(Element element, ActivityImpl activity) {
        for (String attribute : new String[] {EngineAttributes.JOB_HEADERS, EngineAttributes.MAPS_OUTPUT}) {
            String value = read(element, attribute);
            if (value != null) {
                activity.setProperty(attribute, value);
            }
        }
    }
}
