package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Opens an application for reading; an officer who sees what the unit keeps secret is put on record (J-03). */
@ApplicationScoped
public class ReadApplication {

    private final Applications applications;
    private final ApplicationViews views;
    private final CaseChronicle chronicle;

    ReadApplication(Applications applications, ApplicationViews views, CaseChronicle chronicle) {
        this.applications = applications;
        this.views = views;
        this.chronicle = chronicle;
    }

    @Transactional
    public ApplicationView read(String applicationNo) {
        Application application = applications.visible(applicationNo);
        ApplicationView view = views.of(application);
        Map<String, String> secrets = application.dossier().secretReasons();
        if (!applications.isEnterprise() && applications.seesSecrets() && secrets != null && !secrets.isEmpty()) {
            Set<String> fields = new TreeSet<>(secrets.keySet());
            chronicle.audit(application, "read-secrets", Map.of("fields", fields));
        }
        return view;
    }
}
