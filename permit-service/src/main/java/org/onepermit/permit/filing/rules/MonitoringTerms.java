package org.onepermit.permit.filing.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The least frequencies of self-monitoring (D-03) and what a KEY unit monitors automatically (D-02).
 *
 * @param source              where the frequencies come from; an industry guide, once entered, prevails
 * @param mainIndicators      pollutants that count as main indicators
 * @param automaticIndicators pollutants that KEY units measure automatically at main outlets (R §20, Code §184) [design]
 * @param keyClassAsListed    whether a KEY unit that is on no list is held to the column of listed units (L-04) [design]
 * @param boundaryNoise       least frequency of noise at the boundary
 */
public record MonitoringTerms(
    String source, Set<String> mainIndicators, Set<String> automaticIndicators, boolean keyClassAsListed, List<Minimum> minima,
    Frequency boundaryNoise) {

    /** One cell of the table: the least frequent that the range in it allows. */
    public record Minimum(String medium, boolean listed, boolean mainOutlet, boolean mainIndicator, Frequency frequency) { }

    /** The least frequency, or empty where the table sets none. */
    Optional<Frequency> minimum(String medium, boolean listed, boolean mainOutlet, String pollutant) {
        boolean mainIndicator = mainIndicators.contains(pollutant);
        return minima.stream()
            .filter(each -> each.medium().equals(medium) && each.listed() == listed && each.mainOutlet() == mainOutlet
                && each.mainIndicator() == mainIndicator)
            .map(Minimum::frequency).findFirst();
    }

    /** The general rule of HJ 819-2017 as D-03 restates it [unverified text]. */
    public static MonitoringTerms defaults() {
        return new MonitoringTerms("HJ 819-2017",
            Set.of("w01018", "w21003", "w21001", "w21011", "a21026", "a21002", "a34013", "a24088"),
            Set.of("w01018", "w21003", "a21026", "a21002", "a34013"), true,
            List.of(
                new Minimum("AIR", true, true, true, Frequency.QUARTERLY), new Minimum("AIR", true, false, true, Frequency.YEARLY),
                new Minimum("AIR", false, true, true, Frequency.YEARLY), new Minimum("AIR", false, false, true, Frequency.YEARLY),
                new Minimum("AIR", true, true, false, Frequency.YEARLY), new Minimum("AIR", true, false, false, Frequency.YEARLY),
                new Minimum("AIR", false, true, false, Frequency.YEARLY), new Minimum("AIR", false, false, false, Frequency.YEARLY),
                new Minimum("WATER", true, true, true, Frequency.MONTHLY), new Minimum("WATER", false, true, true, Frequency.QUARTERLY),
                new Minimum("WATER", true, true, false, Frequency.HALF_YEARLY), new Minimum("WATER", false, true, false, Frequency.YEARLY)),
            Frequency.QUARTERLY);
    }
}
