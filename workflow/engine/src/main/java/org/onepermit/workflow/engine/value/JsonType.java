package org.onepermit.workflow.engine.value;

import java.util.Map;
import org.operaton.bpm.engine.variable.impl.type.AbstractValueTypeImpl;
import org.operaton.bpm.engine.variable.impl.value.AbstractTypedValue;
import org.operaton.bpm.engine.variable.value.TypedValue;

/** The engine's type for values that are stored as JSON. */
final class JsonType extends AbstractValueTypeImpl {

    static final String NAME = "onepermit-json";
    static final JsonType INSTANCE = new JsonType();

    private static final long serialVersionUID = 1L;

    /** A value of that type. */
    static final class JsonValue extends AbstractTypedValue<Object> {

        private static final long serialVersionUID = 1L;

        JsonValue(Object value) {
            super(value, INSTANCE);
        }
    }

    private JsonType() {
        super(NAME);
    }

    /** Primitive types are asked first; otherwise Java serialisation would take maps and lists before we can. */
    @Override
    public boolean isPrimitiveValueType() {
        return true;
    }

    @Override
    public Map<String, Object> getValueInfo(TypedValue value) {
        return Map.of();
    }

    @Override
    public TypedValue createValue(Object value, Map<String, Object> valueInfo) {
        return new JsonValue(value);
    }
}
