package org.onepermit.workflow.engine.decision;

import java.util.Locale;
import java.util.Map;
import org.operaton.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformer;
import org.operaton.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformerRegistry;
import org.operaton.bpm.engine.variable.Variables;

/** Holds values to the type that a column declares, without converting them; types that are not listed are not checked. */
final class DecisionTypes implements DmnDataTypeTransformerRegistry {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "string", String.class, "boolean", Boolean.class,
            "number", Number.class, "integer", Number.class, "long", Number.class, "double", Number.class);

    @Override
    public DmnDataTypeTransformer getTransformer(String typeName) {
        Class<?> type = TYPES.getOrDefault(String.valueOf(typeName).toLowerCase(Locale.ROOT), Object.class);
        return value -> {
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException("expected '" + typeName + "' but found '" + value + "'");
            }
            return Variables.untypedValue(value);
        };
    }

    @Override
    public void addTransformer(String typeName, DmnDataTypeTransformer transformer) {
        throw new UnsupportedOperationException("the types of decisions are fixed");
    }
}
