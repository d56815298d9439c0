package org.onepermit.workflow.feel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what FEEL yields into values that a JSON document can hold. */
final class FeelValue {

    /** More digits than this nobody counts with; written out they would only fill memory. */
    private static final int MAX_DIGITS = 1000;

    private FeelValue() {
    }

    static Object toJson(Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Collection<?> collection) {
            return array(collection);
        }
        if (value instanceof Temporal || value instanceof TemporalAmount) {
            return value.toString();
        }
        throw new FeelException("unsupported FEEL result type " + value.getClass().getName());
    }

    /** FEEL calculates with decimals; a whole number stays one on the wire, of whatever size. */
    private static Object number(Number number) {
        BigDecimal decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        BigDecimal shortest = decimal.stripTrailingZeros();
        if (shortest.scale() > 0 || shortest.precision() - shortest.scale() > MAX_DIGITS) {
            return decimal.doubleValue();
        }
        BigInteger whole = shortest.toBigIntegerExact();
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
    }

    private static Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, item) -> result.put(String.valueOf(key), toJson(item)));
        return result;
    }

    private static List<Object> array(Collection<?> collection) {
        List<Object> result = new ArrayList<>(collection.size());
        collection.forEach(item -> result.add(toJson(item)));
        return result;
    }
}
