package org.onepermit.inspection.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.json.CanonicalJson;

/** Editions of all registers, written with the change that makes them. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<RegisterEdition, String> {

    private static final int MOST_SHOWN = 200;

    private final CurrentUser user;

    Editions(CurrentUser user) {
        this.user = user;
    }

    void record(Register register, String entryNo, int edition, EditionAct act, Object content, Instant now) {
        persist(new RegisterEdition(register, entryNo, edition, act, CanonicalJson.of(content), user.subject(), user.name(), now));
    }

    /** Newest first; at most 200. */
    List<RegisterEdition.View> of(Register register, String entryNo) {
        return find("register = ?1 and entryNo = ?2 order by edition desc", register, entryNo).page(0, MOST_SHOWN).list().stream()
            .map(RegisterEdition::view).toList();
    }
}
