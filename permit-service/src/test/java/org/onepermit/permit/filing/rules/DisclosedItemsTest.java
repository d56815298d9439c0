package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what was disclosed is what is applied for. */
class DisclosedItemsTest {

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = ';', value = {
        "\"concentration\": 10,; \"concentration\": 11,; outlets",
        "\"quotaTonnesPerYear\": 1825; \"quotaTonnesPerYear\": 1800; totals",
        "\"dayDecibel\": 60; \"dayDecibel\": 65; fugitive",
        "\"siteName\": \"甘井子污水处理厂\"; \"siteName\": \"另一处\"; identity/siteName",
        "\"contactName\": \"孙立\"; \"contactName\": \"钱立\"; ",
        "\"amountPerYear\": 2190; \"amountPerYear\": 2000; ",
        "\"dayDecibel\": 60; \"dayDecibel\": 60.0; "})
    void onlyWhatWasDisclosedStands(String piece, String other, String item) {
        assertThat(DisclosedItems.changed(Example.SEWAGE_PLANT.dossier(), Example.SEWAGE_PLANT.with(piece, other)))
            .extracting(Finding::field).containsExactly(item == null ? new String[0] : new String[] {item});
    }

    @Test
    void sendingTheSameAgainChangesNothing() {
        assertThat(DisclosedItems.changed(Example.SEWAGE_PLANT.dossier(), Example.SEWAGE_PLANT.dossier())).isEmpty();
    }
}
