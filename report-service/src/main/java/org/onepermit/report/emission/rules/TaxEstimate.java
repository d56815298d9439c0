package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onepermit.platform.codes.Pollutant.Medium;
import org.onepermit.report.emission.rules.TaxTable.Item;
import org.onepermit.report.emission.rules.TaxTable.Rate;

/**
 * What the environment tax of a month comes to, with its working (H-01 to H-05, H-07). An estimate: the tax authority assesses.
 *
 * @param lines each amount with what was done to it
 * @param yuan  the sum, to the fen
 */
public record TaxEstimate(List<Line> lines, BigDecimal yuan) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EQUIVALENT_DECIMALS = 10;
    private static final int SHOWN_DECIMALS = 2;
    private static final Comparator<Taxed> MOST_FIRST = Comparator.comparing(TaxEstimate::equivalents).reversed();

    /**
     * A month's amount of an item at an outlet.
     *
     * @param item         tax item, or the pollutant's code or name
     * @param exemption    why the outlet is not taxed, or null (EPT §4, §12)
     * @param monthlyMean  mean concentration of the month; null if there is none
     * @param limit        the standard it is held against, in the same unit
     * @param anyOverLimit whether any hour, day or sample of the month was over it
     */
    public record Taxed(
        String outlet, String item, BigDecimal kilograms, Exemption exemption, BigDecimal monthlyMean, BigDecimal limit, boolean anyOverLimit) { }

    /** Why nothing is levied on an outlet. */
    public enum Exemption {
        /** Goes to a central plant: no direct discharge (EPT §4). */
        NOT_DIRECT,
        /** Urban sewage or refuse plant within the standards (EPT §12). */
        URBAN_PLANT
    }

    /** What became of a line. */
    public enum Result { LEVIED, NOT_AMONG_THE_FIRST, ONE_OF_ITS_KIND_IS_LEVIED, EXEMPT, NO_EQUIVALENT_KNOWN }

    /**
     * One amount worked out.
     *
     * @param equivalents kilograms over equivalent; null without one
     * @param payPercent  100, 75 or 50 (H-05)
     * @param yuan        what is levied, to the fen
     * @param formula     the working with its values
     */
    public record Line(Taxed taxed, BigDecimal equivalents, Result result, BigDecimal payPercent, BigDecimal yuan, String formula) { }

    /** Works out a month. The lines come back in the order given. */
    public static TaxEstimate of(List<Taxed> month, Rate rate, TaxTerms terms) {
        Set<Taxed> single = new LinkedHashSet<>(single(month));
        Set<Taxed> chosen = chosen(single, terms);
        BigDecimal sum = BigDecimal.ZERO;
        List<Line> lines = new ArrayList<>();
        for (Taxed each : month) {
            Result result = result(each, chosen, single);
            BigDecimal exact = result == Result.LEVIED ? levied(each, rate, terms) : BigDecimal.ZERO;
            sum = sum.add(exact);
            lines.add(line(each, result, exact, rate, terms));
        }
        return new TaxEstimate(List.copyOf(lines), sum.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    private static Result result(Taxed taxed, Set<Taxed> chosen, Set<Taxed> single) {
        if (taxed.exemption() != null) {
            return Result.EXEMPT;
        }
        if (TaxTable.item(taxed.item()).isEmpty()) {
            return Result.NO_EQUIVALENT_KNOWN;
        }
        return chosen.contains(taxed) ? Result.LEVIED : single.contains(taxed) ? Result.NOT_AMONG_THE_FIRST : Result.ONE_OF_ITS_KIND_IS_LEVIED;
    }

    /** The items with the most equivalents of each outlet, by class (H-01). */
    private static Set<Taxed> chosen(Set<Taxed> single, TaxTerms terms) {
        Map<String, List<Taxed>> groups = new LinkedHashMap<>();
        single.forEach(each -> groups.computeIfAbsent(each.outlet() + "|" + group(item(each)), key -> new ArrayList<>()).add(each));
        Set<Taxed> chosen = new HashSet<>();
        groups.values().forEach(group -> group.stream().sorted(MOST_FIRST).limit(most(item(group.get(0)), terms)).forEach(chosen::add));
        return chosen;
    }

    /** Taxable lines, of COD, BOD5 and TOC at an outlet only the one with the most equivalents (EPT-T2 note). */
    private static List<Taxed> single(List<Taxed> month) {
        Set<String> seen = new HashSet<>();
        return month.stream().filter(each -> each.exemption() == null && TaxTable.item(each.item()).isPresent()).sorted(MOST_FIRST)
            .filter(each -> item(each).onlyOne().isEmpty() || seen.add(each.outlet() + "|" + item(each).onlyOne())).toList();
    }

    private static String group(Item item) {
        return item.medium() == Medium.AIR ? "AIR" : item.firstClass() ? "FIRST_CLASS" : "WATER";
    }

    private static int most(Item item, TaxTerms terms) {
        return item.medium() == Medium.AIR ? terms.airItems() : item.firstClass() ? terms.firstClassItems() : terms.waterItems();
    }

    private static Item item(Taxed taxed) {
        return TaxTable.item(taxed.item()).orElseThrow();
    }

    private static BigDecimal equivalents(Taxed taxed) {
        return taxed.kilograms().divide(item(taxed).equivalentKg(), EQUIVALENT_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal levied(Taxed taxed, Rate rate, TaxTerms terms) {
        return equivalents(taxed).multiply(rate.yuan(item(taxed).medium())).multiply(payPercent(taxed, terms)).divide(HUNDRED);
    }

    /** H-05: a mean far enough below the standard pays less, unless anything in the month was over it. */
    static BigDecimal payPercent(Taxed taxed, TaxTerms terms) {
        if (taxed.monthlyMean() == null || taxed.limit() == null || taxed.anyOverLimit()) {
            return HUNDRED;
        }
        return terms.reductions().stream().sorted(Comparator.comparing(TaxTerms.Reduction::belowPercent).reversed())
            .filter(each -> reaches(taxed, each, terms)).map(TaxTerms.Reduction::payPercent).findFirst().orElse(HUNDRED);
    }

    private static boolean reaches(Taxed taxed, TaxTerms.Reduction reduction, TaxTerms terms) {
        BigDecimal bound = taxed.limit().multiply(HUNDRED.subtract(reduction.belowPercent())).divide(HUNDRED);
        int compared = taxed.monthlyMean().compareTo(bound);
        return terms.equalReaches() ? compared <= 0 : compared < 0;
    }

    private static Line line(Taxed taxed, Result result, BigDecimal exact, Rate rate, TaxTerms terms) {
        Optional<Item> item = TaxTable.item(taxed.item());
        BigDecimal equivalents = item.map(each -> equivalents(taxed).setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)).orElse(null);
        BigDecimal pays = payPercent(taxed, terms);
        BigDecimal yuan = exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
        String counted = item.map(each -> plain(taxed.kilograms()) + " kg / " + plain(each.equivalentKg()) + " kg = " + equivalents.toPlainString()).orElse("–");
        String formula = result != Result.LEVIED ? counted : counted + " × " + plain(rate.yuan(item.orElseThrow().medium()))
            + (pays.equals(HUNDRED) ? "" : " × " + plain(pays) + " %") + " = " + yuan.toPlainString() + " CNY";
        return new Line(taxed, equivalents, result, pays, yuan, formula);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
