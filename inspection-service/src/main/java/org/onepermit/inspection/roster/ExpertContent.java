package org.onepermit.inspection.roster;

import jakarta.persistence.Embeddable;

/** What the list says of an expert (F-02). An expert advises; a seat takes a certificate. */
@Embeddable
public record ExpertContent(
    String name, String organisation, String speciality, String division, String title, String phone, boolean retired) {
}
