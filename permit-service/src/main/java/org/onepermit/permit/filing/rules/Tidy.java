package org.onepermit.permit.filing.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft may lack any part. Tidied, every list, map and nested record of a dossier is there, empty if nothing was stated; only single
 * values may still be null. Places in lists are kept, so that paths stay true.
 */
final class Tidy {

    private Tidy() { }

    static Dossier of(Dossier dossier) {
        return record(Dossier.class, dossier);
    }

    private static <R extends Record> R record(Class<R> type, R stated) {
        Object[] values = Records.components(type).stream()
            .map(component -> tidied(component.getGenericType(), stated == null ? null : Records.value(component, stated))).toArray();
        return Records.create(type, values);
    }

    private static Object tidied(Type type, Object value) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(generic.getActualTypeArguments()[0], (List<?>) value);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return map((Map<?, ?>) value);
        }
        return type instanceof Class<?> single && single.isRecord() ? nested(single, value) : value;
    }

    private static Object nested(Class<?> type, Object value) {
        Class<? extends Record> recordType = type.asSubclass(Record.class);
        return nestedRecord(recordType, value);
    }

    private static <R extends Record> R nestedRecord(Class<R> type, Object value) {
        return record(type, type.cast(value));
    }

    private static List<?> list(Type element, List<?> value) {
        List<Object> tidied = new ArrayList<>();
        if (value != null) {
            value.forEach(each -> tidied.add(tidied(element, each == null && element == String.class ? "" : each)));
        }
        return Collections.unmodifiableList(tidied);
    }

    private static Map<?, ?> map(Map<?, ?> value) {
        Map<Object, Object> tidied = new LinkedHashMap<>();
        if (value != null) {
            value.forEach((key, each) -> {
                if (key != null && each != null) {
                    tidied.put(key, each);
                }
            });
        }
        return Collections.unmodifiableMap(tidied);
    }
}
