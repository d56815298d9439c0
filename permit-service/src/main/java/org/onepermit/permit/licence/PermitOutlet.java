package org.onepermit.permit.licence;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.onepermit.permit.filing.rules.Dossier;

/** An outlet of one version: position, number, mode, destination (A-26 item 4). Its code is unique within the permit only (B-07). */
@Embeddable
public record PermitOutlet(
    String code, String name, String medium, String grade, String mode, String destination, String receivingBody, BigDecimal longitude,
    BigDecimal latitude) {

    static PermitOutlet of(Dossier.Outlet outlet) {
        return new PermitOutlet(outlet.code(), outlet.name(), outlet.medium(), outlet.grade(), outlet.mode(), outlet.destination(),
            outlet.receivingBody(), outlet.longitude(), outlet.latitude());
    }
}
