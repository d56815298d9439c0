package org.onepermit.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a decimal and refuses {@code 1e999999999}: written plainly, such a number would fill the memory. */
final class BoundedDecimal extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final int MAX_DIGITS = 30;

    BoundedDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        BigDecimal value = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
        if (value != null && (Math.abs((long) value.scale()) > MAX_DIGITS || value.precision() > MAX_DIGITS)) {
            return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, value.unscaledValue().signum(), "out of bounds");
        }
        return value;
    }
}
