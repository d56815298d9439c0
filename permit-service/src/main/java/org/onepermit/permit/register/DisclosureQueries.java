package org.onepermit.permit.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.ApplicationRepository;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.time.WorkingCalendar;

/** Pre-submission disclosures that are running. */
@ApplicationScoped
public class DisclosureQueries {

    private static final int WORKING_DAYS = 5;

    private final ApplicationRepository applications;
    private final WorkingCalendar calendar;

    DisclosureQueries(ApplicationRepository applications, WorkingCalendar calendar) {
        this.applications = applications;
        this.calendar = calendar;
    }

    /** What is applied for, as the unit disclosed it. */
    public record Disclosed(DisclosedApplication application, @Schema(implementation = Dossier.class) JsonNode dossier) { }

    public PageOf<DisclosedApplication> running(PageRequest page) {
        var rows = applications.find("status = ?1 order by disclosure.startedOn desc, id desc", ApplicationStatus.DISCLOSING);
        return PageOf.of(rows.page(page.index(), page.size()).list().stream().map(this::row).toList(), rows.count(), page);
    }

    public Optional<Disclosed> find(String applicationNo) {
        return applications.byNo(applicationNo).filter(application -> application.status() == ApplicationStatus.DISCLOSING)
            .map(application -> new Disclosed(row(application), PublicDossier.of(application.dossier())));
    }

    private DisclosedApplication row(Application application) {
        LocalDate startedOn = application.disclosure().startedOn();
        return new DisclosedApplication(application.applicationNo(), application.unitName(), application.siteName(), application.division(),
            application.managementClass(), startedOn, calendar.plusWorkingDays(startedOn, WORKING_DAYS));
    }
}
