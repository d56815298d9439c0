package org.onepermit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void applicationNumbersHaveTheHousesForm() {
        assertTrue(Names.applicationNo(2, 17).matches("SQ[0-9]{8}[0-9]{6}[0-9]{6}"));
    }

    @Test
    void unitCodesAreEighteenCharactersAndDiffer() {
        assertTrue(Names.uscc(1).matches("[0-9A-HJ-NPQRTUWXY]{18}"));
        assertEquals(2, java.util.stream.Stream.of(Names.uscc(1), Names.uscc(2)).distinct().count());
    }
}
