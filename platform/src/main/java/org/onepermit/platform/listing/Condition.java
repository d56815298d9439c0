package org.onepermit.platform.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a list, each with the values it needs, put together as they are asked for. */
public final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition with one value, unless the value is null. */
    public Condition and(String part, String name, Object value) {
        if (value != null) {
            parts.add(part);
            values.put(name, value);
        }
        return this;
    }

    /** The whole, beginning with {@code where}. */
    public String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    /** A query with the values of all conditions. */
    public <T> TypedQuery<T> query(EntityManager entities, String hql, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
