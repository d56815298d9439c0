package org.onepermit.report.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.onepermit.platform.codes.Uscc;

/** Units that no other test knows: a valid code each (B-01). */
public final class Units {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 900_000));

    private Units() { }

    public static String uscc() {
        String body = "91210200MA%07d".formatted(NEXT.incrementAndGet() % 10_000_000);
        for (char check : ALPHABET.toCharArray()) {
            if (Uscc.isValid(body + check)) {
                return body + check;
            }
        }
        throw new IllegalStateException("every body has a check character");
    }
}
