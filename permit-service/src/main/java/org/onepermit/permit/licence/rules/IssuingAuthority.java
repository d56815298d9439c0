package org.onepermit.permit.licence.rules;

import org.onepermit.platform.codes.Division;

/** Who issues the permit of a site: the bureau of the districted city, or of the province where there is none (A-24; R §3, §6). */
public final class IssuingAuthority {

    private static final String PROVINCE = "210000";
    private static final String BUREAU = "生态环境局";
    private static final String DEPARTMENT = "生态环境厅";

    private IssuingAuthority() { }

    /** Its name, for the site's division. */
    public static String of(String division) {
        return Division.of(division).flatMap(Division::city).flatMap(Division::of)
            .map(city -> city.name() + BUREAU)
            .orElseGet(() -> Division.of(PROVINCE).orElseThrow().name() + DEPARTMENT);
    }
}
