package org.onepermit.permit.filing.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads and makes records by their components. */
final class Records {

    private Records() { }

    static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a dossier's records are public", impossible);
        }
    }

    static <R extends Record> R create(Class<R> type, Object... values) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }
}
