package org.onepermit.inspection.enforcement.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list, built up one by one with their values. */
public final class Wheres {

    private final StringBuilder text;
    private final Map<String, Object> values = new HashMap<>();

    public Wheres(String start) {
        this.text = new StringBuilder(start);
    }

    /** Adds a condition, unless there is nothing to compare with. */
    public Wheres and(String condition, String name, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    public <T> List<T> rows(EntityManager entities, String select, String order, Class<T> type, int offset, int size) {
        return bound(entities, select + text + " order by " + order, type).setFirstResult(offset).setMaxResults(size).getResultList();
    }

    public long count(EntityManager entities, String alias) {
        return bound(entities, "select count(" + alias + ") " + text, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> bound(EntityManager entities, String hql, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** Every division of an area: 210200 is Dalian and its districts (J-02). */
    public static String area(String division) {
        return division == null ? null : division.replaceFirst("(00)+$", "") + "%";
    }

    /** For {@code like … escape '!'}: anything that contains the text, in which every character means itself. */
    public static String containing(String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
