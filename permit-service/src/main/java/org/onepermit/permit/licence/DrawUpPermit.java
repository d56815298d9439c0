package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onepermit.permit.catalogue.IndustryNames;
import org.onepermit.permit.exchange.NationalExchange;
import org.onepermit.permit.exchange.rules.ExchangeKind;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.licence.rules.IssuingAuthority;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.permit.licence.rules.Validity;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Turns a granted application and its number into a permit that is valid from today. */
@ApplicationScoped
class DrawUpPermit {

    private final NationalExchange exchange;
    private final IndustryNames industries;
    private final LegalClock clock;

    DrawUpPermit(NationalExchange exchange, IndustryNames industries, LegalClock clock) {
        this.exchange = exchange;
        this.industries = industries;
        this.clock = clock;
    }

    /** Also moves the application on: it is issued under this number. */
    Permit drawUp(Application application) {
        LocalDate today = clock.today();
        String number = exchange.answer(ExchangeKind.NUMBER, application.applicationNo(), "permitNo")
            .orElseThrow(() -> new ProblemException(LicenceProblem.NUMBER_NOT_ASSIGNED, application.applicationNo()));
        String industry = industries.of(application.dossier().identity().mainIndustry(), today);
        application.issue(number, clock.now());
        return new Permit(number, application, industry, IssuingAuthority.of(application.division()), Validity.of(today));
    }
}
