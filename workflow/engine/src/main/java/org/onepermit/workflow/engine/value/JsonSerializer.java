package org.onepermit.workflow.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.onepermit.workflow.engine.value.JsonType.JsonValue;
import org.onepermit.workflow.values.VariableDocument;
import org.operaton.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.operaton.bpm.engine.impl.variable.serializer.ValueFields;
import org.operaton.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.operaton.bpm.engine.variable.value.TypedValue;

/** Stores documents, big numbers and awkward strings as JSON: short plain text in a column, the rest as bytes. */
public final class JsonSerializer extends AbstractTypedValueSerializer<JsonValue> {

    private static final int MAX_TEXT = 1000;

    /** Creates the serializer for the engine's configuration. */
    public JsonSerializer() {
        super(JsonType.INSTANCE);
    }

    @Override
    public String getName() {
        return JsonType.NAME;
    }

    @Override
    protected boolean canWriteValue(TypedValue typed) {
        Object value = typed.getValue();
        return value instanceof Map || value instanceof Collection || value instanceof BigInteger
                || value instanceof BigDecimal || value instanceof String text && !fitsTextColumn(text);
    }

    @Override
    public void writeValue(JsonValue value, ValueFields fields) {
        String json = VariableDocument.write(value.getValue());
        boolean asText = fitsTextColumn(json);
        fields.setTextValue(asText ? json : null);
        fields.setByteArrayValue(asText ? null : json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public JsonValue readValue(ValueFields fields, boolean deserializeValue, boolean asTransientValue) {
        String json = fields.getTextValue() != null
                ? fields.getTextValue()
                : new String(fields.getByteArrayValue(), StandardCharsets.UTF_8);
        return new JsonValue(VariableDocument.parseValue(json));
    }

    @Override
    public JsonValue convertToTypedValue(UntypedValueImpl untyped) {
        return new JsonValue(untyped.getValue());
    }

    /** The engine's text columns hold three-byte UTF-8 only: rare Chinese characters and emoji do not fit. */
    private static boolean fitsTextColumn(String text) {
        return text.length() <= MAX_TEXT && text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }
}
