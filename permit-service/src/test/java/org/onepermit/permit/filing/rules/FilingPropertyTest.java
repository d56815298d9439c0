package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Standard;

/** C-02, C-03 and M.1 for any input, not only the tables. */
class FilingPropertyTest {

    private static final FilingTerms TERMS = FilingTerms.defaults();

    @Provide
    Arbitrary<List<Standard>> standards() {
        Arbitrary<Standard> one = Combinators.combine(Arbitraries.of("NATIONAL", "LOCAL", "SPECIAL", "EIA"),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(500)).ofScale(2),
            Arbitraries.integers().between(-2000, 2000).map(LocalDate.of(2015, 1, 1)::plusDays)).as(
                (kind, limit, date) -> new Standard(kind, kind, limit, date));
        return one.list().ofMaxSize(6);
    }

    @Property
    void noApplicableStandardIsStricterThanTheBindingOne(@ForAll("standards") List<Standard> standards) {
        Optional<Standard> binding = Limits.binding(new Limit("w01018", BigDecimal.ONE, "mg/L", standards, List.of(), null), TERMS);
        List<Standard> applicable = standards.stream()
            .filter(standard -> !standard.kind().equals("EIA") || !standard.datedOn().isBefore(TERMS.eiaBindingSince())).toList();
        assertThat(binding.isPresent()).isEqualTo(!applicable.isEmpty());
        assertThat(applicable).allMatch(standard -> binding.orElseThrow().concentration().compareTo(standard.concentration()) <= 0);
    }

    @Property
    void whatIsPermittedIsNoneOfThePartsExceeded(
            @ForAll @BigRange(max = "10000") BigDecimal specification, @ForAll @BigRange(max = "10000") BigDecimal eia,
            @ForAll @BigRange(max = "10000") BigDecimal quota) {
        BigDecimal most = new PermittedAmount("w01018", specification, eia, quota).most().orElseThrow();
        assertThat(most).isLessThanOrEqualTo(specification).isLessThanOrEqualTo(eia).isLessThanOrEqualTo(quota);
        assertThat(List.of(specification, eia, quota)).contains(most);
    }

    @Provide
    Arbitrary<List<ApplicationEvent>> histories() {
        return Arbitraries.of(ApplicationEvent.class).list().ofMaxSize(40);
    }

    /** Whatever is tried, only legal steps happen; nothing is issued that was not granted, nor granted that was not accepted. */
    @Property
    void noHistoryLeadsToAPermitWithoutAcceptanceReviewAndGrant(@ForAll("histories") List<ApplicationEvent> tried) {
        ApplicationStatus status = ApplicationStatus.DRAFT;
        Set<ApplicationEvent> happened = EnumSet.noneOf(ApplicationEvent.class);
        for (ApplicationEvent event : tried) {
            Optional<ApplicationStatus> next = ApplicationLifecycle.next(status, event);
            assertThat(next.isPresent()).isEqualTo(ApplicationLifecycle.allowed(status).contains(event));
            if (next.isPresent()) {
                happened.add(event);
                status = next.get();
            }
        }
        if (status == ApplicationStatus.ISSUED) {
            assertThat(happened).contains(ApplicationEvent.SUBMIT, ApplicationEvent.START_REVIEW, ApplicationEvent.RECOMMEND,
                ApplicationEvent.GRANT, ApplicationEvent.ISSUE).containsAnyOf(ApplicationEvent.ACCEPT, ApplicationEvent.DEEM_ACCEPTED);
        }
    }

    /** A draft with any part missing is checked without breaking, and its public form loses what it hides and nothing else breaks. */
    @Property(tries = 60)
    void anyPartOfADossierMayBeMissing(@ForAll Set<@IntRange(max = 14) Integer> missing, @ForAll Example example) {
        Dossier whole = example.dossier();
        Object[] parts = Arrays.stream(Dossier.class.getRecordComponents()).map(component -> Records.value(component, whole)).toArray();
        missing.forEach(part -> parts[part] = null);
        Dossier partial = Records.create(Dossier.class, parts);
        for (ManagementClass managed : ManagementClass.values()) {
            assertThat(DossierChecks.all(partial, managed, Set.of(), TERMS)).doesNotContainNull();
        }
        assertThat(Secrets.publicForm(partial).secretReasons()).isNull();
    }
}
