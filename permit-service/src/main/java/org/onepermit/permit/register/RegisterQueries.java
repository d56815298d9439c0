package org.onepermit.permit.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.lookup.LookupCondition;
import org.onepermit.permit.lookup.LookupKind;
import org.onepermit.permit.lookup.rules.Wanted;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Looks permits and registrations up by number, name, place, division, industry and status. */
@ApplicationScoped
public class RegisterQueries {

    private static final Map<String, String> PERMIT_SORTS =
        Map.of("issuedOn", "p.issued_on", "unitName", "p.unit_name", "validTo", "p.valid_to", "permitNo", "p.permit_no");
    private static final Map<String, String> REGISTRATION_SORTS =
        Map.of("validFrom", "r.valid_from", "unitName", "r.unit_name", "validTo", "r.valid_to", "registrationNo", "r.registration_no");

    private final Sql sql;

    RegisterQueries(Sql sql) {
        this.sql = sql;
    }

    /** What to look for; null means whatever. */
    public record Filter(String q, String division, String industry, String status) {

        private String areaPattern() {
            return division == null ? null : Division.prefix(division) + "%";
        }

        private String industryPattern() {
            return industry == null ? null : industry + "%";
        }
    }

    public PageOf<PublicPermitRow> permits(Filter filter, PageRequest page) {
        Search search = new Search(PublicPermitRow.COLUMNS, "from permit p where 1 = 1", PERMIT_SORTS, "p.issued_on desc, p.permit_no desc")
            .and("p.division like ?", filter.areaPattern())
            .and("p.industry like ?", filter.industryPattern())
            .and("p.status = ?", filter.status());
        wanted(filter.q()).map(wanted -> LookupCondition.of(LookupKind.PERMIT, "p", "permit_no", wanted)).ifPresent(search::and);
        return search.page(sql, page, PublicPermitRow::read);
    }

    /** Only those that have their number. */
    public PageOf<PublicRegistrationRow> registrations(Filter filter, PageRequest page) {
        Search search = new Search(PublicRegistrationRow.COLUMNS, "from registration r where r.registration_no is not null",
            REGISTRATION_SORTS, "r.valid_from desc, r.registration_no desc")
            .and("r.division like ?", filter.areaPattern())
            .and("r.industry like ?", filter.industryPattern())
            .and("r.status = ?", filter.status());
        wanted(filter.q()).map(wanted -> LookupCondition.of(LookupKind.REGISTRATION, "r", "registration_no", wanted)).ifPresent(search::and);
        return search.page(sql, page, PublicRegistrationRow::read);
    }

    private static Optional<Wanted> wanted(String q) {
        return Optional.ofNullable(q).map(Wanted::of).filter(wanted -> !wanted.isNothing());
    }
}
