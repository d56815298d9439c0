package org.onepermit.permit.codes.web;

import java.math.BigDecimal;
import java.util.List;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.codes.Pollutant;

/** Pollutants that permits limit, and the divisions of Liaoning. Units are those of permits, not of automatic monitoring (B-09). */
public record CodesView(List<PollutantView> pollutants, List<DivisionView> divisions) {

    public record PollutantView(
        String code, String zh, String en, String permitName, String unit, Pollutant.Medium medium, boolean limited, List<String> taxItems,
        BigDecimal equivalentKg) {

        static PollutantView of(Pollutant pollutant) {
            return new PollutantView(pollutant.code(), pollutant.zh(), pollutant.en(), pollutant.permitName(), pollutant.permitUnit(),
                pollutant.medium(), pollutant.isLimited(), pollutant.taxItems(), pollutant.equivalentKg());
        }
    }

    public record DivisionView(String code, String zh, String fullName, boolean district) {

        static DivisionView of(Division division) {
            return new DivisionView(division.code(), division.name(), division.fullName(), division.isDistrict());
        }
    }

    static CodesView current() {
        return new CodesView(Pollutant.all().stream().map(PollutantView::of).toList(),
            Division.all().stream().map(DivisionView::of).toList());
    }
}
