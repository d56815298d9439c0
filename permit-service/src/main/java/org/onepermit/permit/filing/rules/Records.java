package org.onepermit.permit.filing.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Reads and makes records by their components, which are looked up once a type. */
final class Records {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return canonical(type);
        }
    };

    private Records() { }

    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a dossier's records are public", impossible);
        }
    }

    static <R extends Record> R create(Class<R> type, Object... values) {
        try {
            return type.cast(CONSTRUCTORS.get(type).newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            return type.getDeclaredConstructor(components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    /** The component of that name. */
    static RecordComponent component(Class<?> type, String name) {
        return components(type).stream().filter(component -> component.getName().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }
}
