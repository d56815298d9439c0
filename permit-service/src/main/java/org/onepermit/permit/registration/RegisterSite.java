package org.onepermit.permit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.exchange.SendRequests;
import org.onepermit.permit.filing.rules.Dossier;

/** Files a registration and tries to have its number at once; if the national platform is away, the relay sees to it later. */
@ApplicationScoped
public class RegisterSite {

    private final FileRegistration fileRegistration;
    private final SendRequests requests;

    RegisterSite(FileRegistration fileRegistration, SendRequests requests) {
        this.fileRegistration = fileRegistration;
        this.requests = requests;
    }

    /** Returns the registration's id. Not one transaction: what is filed stays filed whatever becomes of the number. */
    public String register(Dossier dossier) {
        FileRegistration.Filed filed = fileRegistration.file(dossier);
        requests.sendNow(filed.requestId());
        return filed.registrationId();
    }
}
