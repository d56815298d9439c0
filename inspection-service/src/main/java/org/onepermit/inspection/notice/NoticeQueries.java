package org.onepermit.inspection.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** The notices of the current user: those to the own enterprise, or those to an own role in the own area. */
@ApplicationScoped
public class NoticeQueries {

    private static final String ROW = """
        select new org.onepermit.inspection.notice.NoticeSummary(n.id, n.subjectNo, n.textKey, n.textValues, n.createdAt, r.readAt)
        """;

    private final EntityManager entities;
    private final CurrentUser user;

    NoticeQueries(EntityManager entities, CurrentUser user) {
        this.entities = entities;
        this.user = user;
    }

    public PageOf<NoticeSummary> find(boolean unreadOnly, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("subject", user.subject()));
        String mine = mine(values) + (unreadOnly ? " and r is null" : "");
        List<NoticeSummary> rows = bound(ROW + mine + " order by n.createdAt desc, n.id desc", NoticeSummary.class, values)
            .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = bound("select count(n) " + mine, Long.class, values).getSingleResult();
        return PageOf.of(rows, total, page);
    }

    /** Whether the notice is one of mine. */
    boolean isMine(String id) {
        Map<String, Object> values = new HashMap<>(Map.of("subject", user.subject(), "id", id));
        return bound("select count(n) " + mine(values) + " and n.id = :id", Long.class, values).getSingleResult() > 0;
    }

    private String mine(Map<String, Object> values) {
        String all = "from Notice n left join NoticeRead r on r.key.noticeId = n.id and r.key.subject = :subject where ";
        Set<String> roles = user.roles();
        if (roles.contains(Roles.ENT_AGENT) || roles.contains(Roles.ENT_LEGAL)) {
            values.put("uscc", user.uscc());
            return all + "n.uscc = :uscc";
        }
        values.put("roles", roles);
        values.put("area", user.divisionPrefix() + "%");
        return all + "n.role in :roles and n.division like :area";
    }

    private <T> TypedQuery<T> bound(String hql, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
