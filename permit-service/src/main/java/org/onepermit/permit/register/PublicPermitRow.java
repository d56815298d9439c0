package org.onepermit.permit.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** One permit in the public list (I-02). */
public record PublicPermitRow(
    String permitNo, String status, String uscc, String unitName, String siteName, String siteAddress, String division, String industry,
    String industryName, String managementClass, String issuingAuthority, LocalDate issuedOn, LocalDate validFrom, LocalDate validTo) {

    static final String COLUMNS = """
        select p.permit_no, p.status, p.uscc, p.unit_name, p.site_name, p.site_address, p.division, p.industry, p.industry_name,
            p.management_class, p.issuing_authority, p.issued_on, p.valid_from, p.valid_to\s""";

    static PublicPermitRow read(ResultSet row) throws SQLException {
        return new PublicPermitRow(row.getString("permit_no"), row.getString("status"), row.getString("uscc"), row.getString("unit_name"),
            row.getString("site_name"), row.getString("site_address"), row.getString("division"), row.getString("industry"),
            row.getString("industry_name"), row.getString("management_class"), row.getString("issuing_authority"),
            row.getObject("issued_on", LocalDate.class), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
