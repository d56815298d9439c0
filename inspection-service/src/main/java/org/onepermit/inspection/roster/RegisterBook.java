package org.onepermit.inspection.roster;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.Column;
import org.onepermit.platform.sheet.Template;

/**
 * One register: how its entries are found, checked, read from a table and written into one.
 *
 * @param <E> an entry
 * @param <C> what the register says of it
 */
public abstract class RegisterBook<E extends RegisterEntry<C>, C> {

    private final EntityManager entities;
    private final Class<E> entry;
    private final Class<C> content;
    private final String no;

    RegisterBook(EntityManager entities, Class<E> entry, Class<C> content, String no) {
        this.entities = entities;
        this.entry = entry;
        this.content = content;
        this.no = no;
    }

    abstract Register register();

    abstract E open(String entryNo, C content, Instant now);

    abstract String divisionOf(C content);

    /** Names what is wrong with an entry. */
    abstract void check(C content, Mistakes mistakes);

    abstract C read(RowFields row);

    /** The first is the number. */
    abstract List<RegisterColumn<E>> columns();

    Template template() {
        return new Template(register().name(), columns().toArray(Column[]::new));
    }

    /** A condition on entry {@code e} that holds for those that count now. */
    abstract String active();

    /** Conditions of the filter that only this register knows. */
    void narrow(RegisterFilter filter, StringBuilder where, Map<String, Object> values) {
    }

    public Class<C> contentType() {
        return content;
    }

    String noField() {
        return no;
    }

    Optional<E> inArea(String entryNo, String area) {
        return one(entryNo, area).getResultStream().findFirst();
    }

    Optional<E> lockInArea(String entryNo, String area) {
        return one(entryNo, area).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    boolean exists(String entryNo) {
        return entities.createQuery("select count(e) from " + entry.getSimpleName() + " e where e." + no + " = ?1", Long.class)
            .setParameter(1, entryNo).getSingleResult() > 0;
    }

    void add(E added) {
        entities.persist(added);
    }

    PageOf<E> list(RegisterFilter filter, String area, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, area, values);
        List<E> rows = bound("select e " + where + " order by " + order(page.sort()), entry, values).setFirstResult(page.offset())
            .setMaxResults(page.size()).getResultList();
        return PageOf.of(rows, bound("select count(e) " + where, Long.class, values).getSingleResult(), page);
    }

    /** At most {@code most} of them. */
    List<E> all(RegisterFilter filter, String area, String sort, int most) {
        Map<String, Object> values = new HashMap<>();
        return bound("select e " + where(filter, area, values) + " order by " + order(sort), entry, values).setMaxResults(most).getResultList();
    }

    private TypedQuery<E> one(String entryNo, String area) {
        return entities.createQuery("select e from " + entry.getSimpleName() + " e where e." + no + " = ?1 and e.content.division like ?2", entry)
            .setParameter(1, entryNo).setParameter(2, area + "%");
    }

    private String where(RegisterFilter filter, String area, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("from " + entry.getSimpleName() + " e where e.content.division like :area");
        values.put("area", area + "%");
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and (e.").append(no).append(" like :q escape '!' or e.content.name like :q escape '!')");
            values.put("q", "%" + filter.q().strip().replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.division() != null) {
            where.append(" and e.content.division like :division");
            values.put("division", filter.division().replaceFirst("(00)+$", "") + "%");
        }
        if (filter.active() != null) {
            where.append(filter.active() ? " and (" : " and not (").append(active()).append(")");
        }
        narrow(filter, where, values);
        return where.toString();
    }

    private String order(String sort) {
        return RegisterOrder.clause(sort == null ? no : sort, no, columns().stream().map(RegisterColumn::key).toList());
    }

    private <T> TypedQuery<T> bound(String hql, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
