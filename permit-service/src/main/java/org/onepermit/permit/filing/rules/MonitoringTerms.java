package org.onepermit.permit.filing.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onepermit.platform.codes.Table;

/**
 * The least frequencies of self-monitoring (D-03) and what a KEY unit monitors automatically (D-02).
 *
 * @param mainIndicators      pollutants that count as main indicators
 * @param automaticIndicators pollutants that KEY units measure automatically at main outlets (R §20, Code §184) [design]
 * @param keyClassAsListed    whether a KEY unit that is on no list is held to the column of listed units (L-04) [design]
 * @param boundaryNoise       least frequency of noise at the boundary
 */
public record MonitoringTerms(
    Set<String> mainIndicators, Set<String> automaticIndicators, boolean keyClassAsListed, List<Minimum> minima, Minimum boundaryNoise) {

    /**
     * One cell of the table.
     *
     * @param frequency least frequent that the range in the cell allows
     * @param source    rule that sets it
     */
    public record Minimum(String medium, boolean listed, boolean mainOutlet, boolean mainIndicator, Frequency frequency, String source) {

        static Minimum read(String[] cells) {
            return new Minimum(cells[0], cells[1].equals("yes"), cells[2].equals("yes"), cells[3].equals("yes"), Frequency.valueOf(cells[4]),
                cells[5]);
        }
    }

    /** What applies, or empty where the table sets nothing. */
    Optional<Minimum> minimum(String medium, boolean listed, boolean mainOutlet, String pollutant) {
        boolean mainIndicator = mainIndicators.contains(pollutant);
        return minima.stream()
            .filter(each -> each.medium().equals(medium) && each.listed() == listed && each.mainOutlet() == mainOutlet
                && each.mainIndicator() == mainIndicator)
            .findFirst();
    }

    /** The general rule of HJ 819-2017 as D-03 restates it [unverified text]. */
    public static MonitoringTerms defaults() {
        return new MonitoringTerms(
            Set.of("w01018", "w21003", "w21001", "w21011", "a21026", "a21002", "a34013", "a24088"),
            Set.of("w01018", "w21003", "a21026", "a21002", "a34013"), true,
            Table.rows(MonitoringTerms.class, "monitoring-minima.csv", ";").stream().map(Minimum::read).toList(),
            new Minimum("NOISE", true, true, true, Frequency.QUARTERLY, "HJ 819-2017"));
    }
}
