package org.onepermit.permit.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** One registration in the public list. */
public record PublicRegistrationRow(
    String registrationNo, String status, String uscc, String unitName, String siteName, String siteAddress, String division, String industry,
    String industryName, LocalDate validFrom, LocalDate validTo) {

    static final String COLUMNS = """
        select r.registration_no, r.status, r.uscc, r.unit_name, r.site_name, r.site_address, r.division, r.industry, r.industry_name,
            r.valid_from, r.valid_to\s""";

    static PublicRegistrationRow read(ResultSet row) throws SQLException {
        return new PublicRegistrationRow(row.getString("registration_no"), row.getString("status"), row.getString("uscc"),
            row.getString("unit_name"), row.getString("site_name"), row.getString("site_address"), row.getString("division"),
            row.getString("industry"), row.getString("industry_name"), row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class));
    }
}
