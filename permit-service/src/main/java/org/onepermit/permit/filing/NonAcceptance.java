package org.onepermit.permit.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why an application was not taken, and who is competent if this authority is not (R §9(1), (2)). */
@Embeddable
public record NonAcceptance(
    @Column(name = "non_acceptance_reason", length = 2000) String reason,
    @Column(name = "competent_authority", length = 200) String competentAuthority) {
}
