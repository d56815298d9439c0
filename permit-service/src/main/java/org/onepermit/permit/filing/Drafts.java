package org.onepermit.permit.filing;

import java.util.List;
import java.util.Map;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.DisclosureProof;
import org.onepermit.permit.filing.rules.Dossier.Identity;

/** What the system itself writes into a dossier. */
final class Drafts {

    private static final String CHANNEL = "OnePermit";

    private Drafts() {
    }

    /** A dossier as sent, with what is not the applicant's to state: whose it is, and the disclosure that the system hosted (X1). */
    static Dossier settled(Dossier sent, Application application) {
        Identity i = sent.identity() == null ? nobody() : sent.identity();
        Identity own = new Identity(i.unitName(), application.uscc(), i.domicile(), i.legalRepresentative(), i.contactName(),
            i.contactPhone(), i.siteName(), i.siteAddress(), i.division(), i.longitude(), i.latitude(), i.mainIndustry(),
            i.secondaryIndustries(), i.productionStartedOn());
        return new Dossier(own, sent.facts(), sent.eia(), sent.production(), sent.treatment(), sent.outlets(), sent.fugitive(),
            sent.totals(), sent.monitoring(), sent.reporting(), proof(application.disclosure()), sent.centralPlant(), sent.quota(),
            sent.calculations(), sent.secretReasons());
    }

    private static DisclosureProof proof(PublicDisclosure hosted) {
        return hosted == null ? null : new DisclosureProof(hosted.startedOn(), hosted.endedOn(), CHANNEL, hosted.feedback());
    }

    /** The first page of a new draft. Only who the unit is carries over; what a site discharges is stated afresh. */
    static Dossier first(String uscc, String siteName, Dossier earlier) {
        Identity known = earlier == null || earlier.identity() == null ? nobody() : earlier.identity();
        Identity identity = new Identity(known.unitName(), uscc, known.domicile(), known.legalRepresentative(), known.contactName(),
            known.contactPhone(), siteName, null, known.division(), null, null, null, null, null);
        return new Dossier(identity, null, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null,
            List.of(), Map.of());
    }

    private static Identity nobody() {
        return new Identity(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
