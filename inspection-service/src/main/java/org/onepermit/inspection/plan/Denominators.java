package org.onepermit.inspection.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Denominators of plans by quarter. */
@ApplicationScoped
class Denominators implements PanacheRepositoryBase<Denominator, String> {

    Map<String, Denominator> of(String planNo, int quarter) {
        return find("planNo = ?1 and quarter = ?2", planNo, quarter).list().stream().collect(Collectors.toMap(Denominator::stratum, Function.identity()));
    }

    List<Denominator.View> views(String planNo) {
        return find("planNo = ?1 order by quarter, stratum", planNo).list().stream().map(Denominator::view).toList();
    }
}
