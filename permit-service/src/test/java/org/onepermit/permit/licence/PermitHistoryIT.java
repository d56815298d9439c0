package org.onepermit.permit.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.ApplicationRepository;
import org.onepermit.permit.filing.GrantedApplications;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.licence.PermitHistory.Span;
import org.onepermit.permit.licence.rules.Validity;
import org.onepermit.permit.testing.Dossiers;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.Stored;
import org.onepermit.permit.testing.Units;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** "Which limits were in force at instant t, as known at instant k" (DESIGN 6, M.2). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class PermitHistoryIT {

    private static final Instant ISSUED = day("2026-03-01");
    private static final Instant ENDS = day("2031-03-01");
    private static final Instant CHANGED = day("2026-07-01");

    @Inject
    PermitHistory history;
    @Inject
    GrantedApplications applications;
    @Inject
    ApplicationRepository repository;
    @Inject
    EntityManager entities;
    @Inject
    Stored stored;

    private final String uscc = Units.uscc();
    private final String permitNo = uscc + "001P";

    /**
     * Issued on 1 March with COD 50; on 1 June a change to 40 from 1 July is recorded; on 1 September it turns out that the permit should
     * have said 45 until then; on 1 October, that for April it should have said 47.
     */
    @BeforeEach
    void oneChangeAndTwoCorrections() {
        String applicationNo = applications.granted(Dossiers.of("sewage-plant", uscc));
        QuarkusTransaction.requiringNew().run(() -> {
            Application application = repository.byNo(applicationNo).orElseThrow();
            entities.persist(new Permit(permitNo, application, "污水处理", "大连市生态环境局", Validity.of(LocalDate.of(2026, 3, 1))));
        });
        record("50", new Span(ISSUED, ENDS), ISSUED);
        record("40", new Span(CHANGED, ENDS), day("2026-06-01"));
        record("45", new Span(ISSUED, CHANGED), day("2026-09-01"));
        record("47", new Span(day("2026-04-01"), day("2026-05-01")), day("2026-10-01"));
    }

    @ParameterizedTest(name = "in force {0}, known {1}: COD {2}")
    @CsvSource({
        "2026-04-15T00:00:00Z, 2026-04-15T00:00:00Z, 50",
        "2026-08-01T00:00:00Z, 2026-04-15T00:00:00Z, 50",
        "2026-08-01T00:00:00Z, 2026-06-02T00:00:00Z, 40",
        "2026-04-15T00:00:00Z, 2026-06-02T00:00:00Z, 50",
        "2026-04-15T00:00:00Z, 2026-09-02T00:00:00Z, 45",
        "2026-08-01T00:00:00Z, 2026-09-02T00:00:00Z, 40",
        "2026-03-15T00:00:00Z, 2026-10-02T00:00:00Z, 45",
        "2026-04-15T00:00:00Z, 2026-10-02T00:00:00Z, 47",
        "2026-05-15T00:00:00Z, 2026-10-02T00:00:00Z, 45",
        "2031-02-28T15:59:59.999999Z, 2026-10-02T00:00:00Z, 40",
        "2026-06-30T15:59:59.999999Z, 2026-10-02T00:00:00Z, 45",
        "2026-06-30T16:00:00Z, 2026-10-02T00:00:00Z, 40",
        "2026-06-30T16:00:00Z, 2026-05-31T15:59:59.999999Z, 50",
        "2026-06-30T16:00:00Z, 2026-05-31T16:00:00Z, 40",
    })
    void limitsInForceAreThoseKnownThen(Instant at, Instant known, BigDecimal concentration) {
        assertThat(cod(at, known)).hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(concentration));
    }

    @ParameterizedTest(name = "nothing in force {0}, known {1}")
    @CsvSource({
        "2026-02-28T15:59:59.999999Z, 2026-10-02T00:00:00Z",
        "2031-02-28T16:00:00Z, 2026-10-02T00:00:00Z",
        "2026-04-15T00:00:00Z, 2026-02-28T15:59:59.999999Z",
    })
    void nothingIsInForceOutsideOfBothTimes(Instant at, Instant known) {
        assertThat(cod(at, known)).isEmpty();
    }

    @Test
    void noTwoPeriodsEverHoldAtOnce() {
        assertThat(stored.count("permit_period a join permit_period b on a.permit_id = b.permit_id and a.id < b.id",
            "a.permit_id = (select id from permit where permit_no = ?) and a.valid_from < b.valid_to and b.valid_from < a.valid_to "
                + "and a.recorded_from < b.recorded_to and b.recorded_from < a.recorded_to", permitNo)).isZero();
    }

    @Test
    void nothingThatWasBelievedIsDeleted() {
        assertThat(stored.count("permit_version", "permit_id = (select id from permit where permit_no = ?)", permitNo)).isEqualTo(4);
        assertThat(QuarkusTransaction.requiringNew().call(() -> history.all(permit()).stream()
            .filter(period -> !period.isBelieved()).map(period -> period.inForce().versionNo()).toList())).containsExactly(1, 1, 3);
    }

    @Test
    void amountsOfAllFiveYearsAreRows() {
        assertThat(stored.count("permit_total t join permit_period p on p.permit_version_id = t.permit_version_id "
            + "join permit m on m.id = p.permit_id", "m.permit_no = ? and t.pollutant = 'w01018' and t.tonnes_year1 is not null "
            + "and t.tonnes_year5 is not null and p.valid_from <= ? and p.valid_to > ? and p.recorded_to > '9999-01-01'",
            permitNo, CHANGED, CHANGED)).isOne();
    }

    private Optional<BigDecimal> cod(Instant at, Instant known) {
        return QuarkusTransaction.requiringNew().call(() -> history.inForce(permitNo, at, known)
            .flatMap(period -> period.inForce().limits().stream().filter(limit -> limit.pollutant().equals("w01018")).findFirst())
            .map(PermitLimit::concentration));
    }

    private void record(String cod, Span span, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> history.record(permit(), "SQ20260301210211000001", wording(cod), span, now));
    }

    private Permit permit() {
        return entities.createQuery("from Permit p where p.permitNo = ?1", Permit.class).setParameter(1, permitNo).getSingleResult();
    }

    private Dossier wording(String cod) {
        Dossier one = Dossiers.of("sewage-plant", uscc);
        return new Dossier(one.identity(), one.facts(), one.eia(), one.production(), one.treatment(),
            one.outlets().stream().map(outlet -> with(outlet, cod)).toList(), one.fugitive(), one.totals(), one.monitoring(), one.reporting(),
            one.disclosure(), one.centralPlant(), one.quota(), one.calculations(), one.secretReasons());
    }

    private static Outlet with(Outlet one, String cod) {
        List<Limit> limits = one.limits() == null ? null : one.limits().stream()
            .map(limit -> limit.pollutant().equals("w01018") ? new Limit(limit.pollutant(), new BigDecimal(cod), limit.unit(),
                limit.standards(), limit.tonnesPerYear(), limit.rateKgPerHour()) : limit).toList();
        return new Outlet(one.code(), one.name(), one.medium(), one.grade(), one.mode(), one.destination(), one.receivingBody(),
            one.longitude(), one.latitude(), one.heightMetres(), one.diameterMetres(), one.designFlow(), one.treatmentCodes(), limits);
    }

    private static Instant day(String date) {
        return LocalDate.parse(date).atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
