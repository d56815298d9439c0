package org.onepermit.permit.holder;

import java.util.List;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.licence.PermitSummary;
import org.onepermit.permit.registration.RegistrationSummary;

/**
 * What is known of a unit. Names and addresses are those stated last; null before it stated any.
 *
 * @param lastDossier what the unit stated last, in an application, a registration or a permit
 */
public record Holder(
    String uscc, String name, String legalRepresentative, String domicile, List<Site> sites, List<PermitSummary> permits,
    List<RegistrationSummary> registrations, Dossier lastDossier) {

    /** A site with a permit or a registration. */
    public record Site(String name, String address, String division) { }
}
