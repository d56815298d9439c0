package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onepermit.platform.codes.Pollutant.Medium;
import org.onepermit.platform.codes.Table;

/** Items of the environment tax with their equivalents (H-03), and rates of the provinces with effective dates (H-02). */
public final class TaxTable {

    private static final List<Item> ITEMS = Table.rows(TaxTable.class, "tax-items.csv", ";").stream().map(Item::read).toList();
    private static final List<Rate> RATES = Table.rows(TaxTable.class, "tax-rates.csv", ";").stream().map(Rate::read).toList();

    private TaxTable() { }

    /**
     * A taxed item.
     *
     * @param equivalentKg kilograms of one pollution equivalent
     * @param firstClass   whether it is a first-class water pollutant (EPT-T2)
     * @param onlyOne      items of one name here are levied once an outlet; empty for the others
     */
    public record Item(String name, String pollutant, Medium medium, BigDecimal equivalentKg, boolean firstClass, String onlyOne) {

        private static Item read(String[] cells) {
            return new Item(cells[0], cells[1], Medium.valueOf(cells[2]), new BigDecimal(cells[3]), cells[4].equals("1"), cells[5]);
        }
    }

    /** CNY for each equivalent in a province from a day on. {@code mark}: LAW or UNVERIFIED. */
    public record Rate(String province, LocalDate from, BigDecimal airYuan, BigDecimal waterYuan, String mark) {

        private static Rate read(String[] cells) {
            return new Rate(cells[0], LocalDate.parse(cells[1]), new BigDecimal(cells[2]), new BigDecimal(cells[3]), cells[4]);
        }

        public BigDecimal yuan(Medium medium) {
            return medium == Medium.AIR ? airYuan : waterYuan;
        }
    }

    /** The item by its name; by a pollutant's code or other name, the first item that taxes it. */
    public static Optional<Item> item(String text) {
        Optional<Item> named = ITEMS.stream().filter(each -> each.name().equals(text)).findFirst();
        return named.isPresent() ? named : Crosswalk.code(text).flatMap(code -> ITEMS.stream().filter(each -> each.pollutant().equals(code)).findFirst());
    }

    /** The rate of the province of a GB/T 2260 division on a day. */
    public static Optional<Rate> rate(String division, LocalDate day) {
        return RATES.stream().filter(each -> division.startsWith(each.province()) && !each.from().isAfter(day)).max(Comparator.comparing(Rate::from));
    }
}
