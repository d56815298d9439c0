package org.onepermit.report.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The legal representative's signature under the commitment; it cannot be delegated (J-04). */
@Embeddable
public record Signature(
    @Column(name = "signature_subject", length = 64) String subject,
    @Column(name = "signature_name", length = 100) String name,
    @Column(name = "signature_at") Instant at) {
}
