package org.onepermit.permit.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;

/** Finds site checks by application. */
@ApplicationScoped
public class SiteCheckRepository implements PanacheRepositoryBase<SiteCheck, String> {

    public List<SiteCheck> of(String applicationNo) {
        return list("applicationNo = ?1 order by id", applicationNo);
    }

    /** The check that is under way; the application's status says that there is one. */
    SiteCheck ordered(String applicationNo) {
        return find("applicationNo = ?1 and reportedOn is null", applicationNo).firstResultOptional()
            .orElseThrow(() -> new NoSuchElementException("no site check under way for " + applicationNo));
    }
}
