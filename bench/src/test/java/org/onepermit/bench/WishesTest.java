package org.onepermit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WishesTest {

    @Test
    void optionsComeInAnyOrder() {
        Wishes wishes = Wishes.of("deadline", "--reports", "300", "--write");

        assertEquals("deadline", wishes.what());
        assertTrue(wishes.write());
        assertEquals(300, wishes.number("reports", 1));
        assertEquals(64, wishes.number("clients", 64));
        assertFalse(Wishes.of("draw").write());
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Wishes.of("draw", "reports"));
        assertThrows(IllegalArgumentException.class, () -> Wishes.of("deadline", "--share", "most"));
    }
}
