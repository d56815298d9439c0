package org.onepermit.inspection.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds inspectors of the register by number, certificate and area. */
@ApplicationScoped
public class RegisteredInspectorRepository implements PanacheRepositoryBase<RegisteredInspector, String> {

    public Optional<RegisteredInspector> byNo(String inspectorNo) {
        return find("inspectorNo", inspectorNo).firstResultOptional();
    }

    public Optional<RegisteredInspector> byCertificate(String certificateNo) {
        return find("content.certificateNo", certificateNo).firstResultOptional();
    }

    /** Those of an area who are on post, in the order of their numbers. */
    public List<RegisteredInspector> onPost(String divisionPrefix) {
        return list("content.division like ?1 and content.leftPost = false order by inspectorNo", divisionPrefix + "%");
    }
}
