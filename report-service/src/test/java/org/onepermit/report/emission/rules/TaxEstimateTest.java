package org.onepermit.report.emission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.platform.codes.Table;
import org.onepermit.report.Example;
import org.onepermit.report.emission.rules.TaxEstimate.Exemption;
import org.onepermit.report.emission.rules.TaxEstimate.Result;
import org.onepermit.report.emission.rules.TaxEstimate.Taxed;
import org.onepermit.report.emission.rules.TaxTable.Rate;

/** H-01 to H-05, H-07. */
class TaxEstimateTest {

    private static final TaxTerms TERMS = TaxTerms.defaults();
    private static final Rate LIAONING = TaxTable.rate("210211", LocalDate.of(2025, 12, 31)).orElseThrow();

    @Test
    void theExampleOfH04() {
        TaxEstimate estimate = TaxEstimate.of(List.of(kg("二氧化硫", "12000"), kg("氮氧化物", "9500"), kg("烟尘", "3000")), LIAONING, TERMS);
        assertThat(estimate.lines()).extracting(TaxEstimate.Line::equivalents)
            .containsExactly(new BigDecimal("12631.58"), new BigDecimal("10000.00"), new BigDecimal("1376.15"));
        assertThat(estimate.yuan()).isEqualTo(new BigDecimal("28809.27"));
        assertThat(estimate.lines().get(0).formula()).isEqualTo("12000 kg / 0.95 kg = 12631.58 × 1.2 = 15157.89 CNY");
    }

    @Test
    void ofAnAirOutletTheThreeWithTheMostEquivalents() {
        // HCl: 5000 / 10.75 = 465.1 equivalents, less than the 500 of dust.
        TaxEstimate estimate = TaxEstimate.of(List.of(kg("氯化氢", "5000"), kg("二氧化硫", "950"), kg("氮氧化物", "950"), kg("烟尘", "1090")), LIAONING, TERMS);
        assertThat(estimate.lines()).extracting(TaxEstimate.Line::result).containsExactly(Result.NOT_AMONG_THE_FIRST, Result.LEVIED, Result.LEVIED, Result.LEVIED);
        assertThat(estimate.yuan()).isEqualByComparingTo("3000");
    }

    @Test
    void ofAWaterOutletFiveOfTheFirstClassAndThreeOthersOneOfThemOxygenDemand() {
        TaxEstimate estimate = TaxEstimate.of(List.of(
            kg("总汞", "0.005"), kg("总镉", "0.045"), kg("总铬", "0.32"), kg("六价铬", "0.14"), kg("总砷", "0.12"), kg("总铅", "0.125"),
            kg("化学需氧量(CODcr)", "100"), kg("生化需氧量(BOD5)", "40"), kg("氨氮", "16"), kg("总磷", "5"), kg("悬浮物(SS)", "40")), LIAONING, TERMS);
        assertThat(estimate.lines()).extracting(TaxEstimate.Line::result).containsExactly(
            Result.LEVIED, Result.LEVIED, Result.LEVIED, Result.LEVIED, Result.LEVIED, Result.NOT_AMONG_THE_FIRST,
            Result.LEVIED, Result.ONE_OF_ITS_KIND_IS_LEVIED, Result.LEVIED, Result.LEVIED, Result.NOT_AMONG_THE_FIRST);
        // (10 + 9 + 8 + 7 + 6 + 100 + 20 + 20) × 1.4
        assertThat(estimate.yuan()).isEqualByComparingTo("252");
    }

    @Test
    void outletsAreTakenOneByOne() {
        Taxed elsewhere = new Taxed("DA002", "二氧化硫", new BigDecimal("95"), null, null, null, false);
        TaxEstimate estimate = TaxEstimate.of(List.of(kg("二氧化硫", "950"), kg("氮氧化物", "950"), kg("烟尘", "2180"), elsewhere), LIAONING, TERMS);
        assertThat(estimate.lines()).extracting(TaxEstimate.Line::result).containsOnly(Result.LEVIED);
    }

    @ParameterizedTest(name = "H-05: mean {0} of 100, any over: {1}: pays {2} %")
    @CsvSource({"70.1, false, 100", "70, false, 75", "50.1, false, 75", "50, false, 50", "10, false, 50", "10, true, 100", ", false, 100"})
    void cleanDischargePaysLess(BigDecimal mean, boolean anyOver, BigDecimal pays) {
        Taxed taxed = new Taxed("DA001", "二氧化硫", new BigDecimal("950"), null, mean, new BigDecimal("100"), anyOver);
        TaxEstimate.Line line = TaxEstimate.of(List.of(taxed), LIAONING, TERMS).lines().get(0);
        assertThat(line.payPercent()).isEqualByComparingTo(pays);
        assertThat(line.yuan()).isEqualByComparingTo(pays.multiply(new BigDecimal("12")));
    }

    @Test
    void whetherAnEqualMeanReachesTheReductionIsConfigured() {
        Taxed taxed = new Taxed("DA001", "二氧化硫", new BigDecimal("950"), null, new BigDecimal("70"), new BigDecimal("100"), false);
        TaxTerms strict = new TaxTerms(3, 5, 3, TERMS.reductions(), false);
        assertThat(TaxEstimate.payPercent(taxed, strict)).isEqualByComparingTo("100");
    }

    @Test
    void whatIsExemptOrHasNoEquivalentIsSaid() {
        Taxed urban = new Taxed("DW001", "氨氮", new BigDecimal("100"), Exemption.URBAN_PLANT, null, null, false);
        TaxEstimate estimate = TaxEstimate.of(List.of(urban, kg("总氮", "100")), LIAONING, TERMS);
        assertThat(estimate.lines()).extracting(TaxEstimate.Line::result).containsExactly(Result.EXEMPT, Result.NO_EQUIVALENT_KNOWN);
        assertThat(estimate.yuan()).isEqualByComparingTo("0");
    }

    @Test
    void ratesAreWithinTheLawsRange() {
        assertThat(Table.rows(TaxTable.class, "tax-rates.csv", ";").stream().map(cells -> new BigDecimal(cells[2]))).allMatch(air -> within(air, "1.2", "12"));
        assertThat(Table.rows(TaxTable.class, "tax-rates.csv", ";").stream().map(cells -> new BigDecimal(cells[3]))).allMatch(water -> within(water, "1.4", "14"));
        assertThat(TaxTable.rate("110000", LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(TaxTable.rate("210211", LocalDate.of(2017, 12, 31))).isEmpty();
    }

    @Test
    void theDairyDeclaredWhatTheEstimateGives() {
        List<Taxed> year = StreamSupport.stream(Example.DAIRY.report().get("tax").spliterator(), false)
            .map(line -> kg(line.get("taxItem").asText(), line.get("kilograms").asText())).toList();
        assertThat(TaxEstimate.of(year, LIAONING, TERMS).lines()).extracting(TaxEstimate.Line::yuan).containsExactlyElementsOf(
            StreamSupport.stream(Example.DAIRY.report().get("tax").spliterator(), false).map(line -> line.get("yuan").decimalValue()).toList());
    }

    private static boolean within(BigDecimal rate, String from, String to) {
        return rate.compareTo(new BigDecimal(from)) >= 0 && rate.compareTo(new BigDecimal(to)) <= 0;
    }

    private static Taxed kg(String item, String kilograms) {
        return new Taxed(TaxTable.item(item).map(TaxTable.Item::medium).map(Enum::name).filter("WATER"::equals).map(water -> "DW001").orElse("DA001"),
            item, new BigDecimal(kilograms), null, null, null, false);
    }
}
