package org.onepermit.gateway.edge;

import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C trace context: a caller's is relayed, a missing or broken one is replaced, so that every request can be followed. */
final class TraceContext {

    private static final String PARENT = "traceparent";
    private static final String STATE = "tracestate";
    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {
    }

    static void ensure(MultiMap headers) {
        String parent = headers.get(PARENT);
        if (parent == null || !WELL_FORMED.matcher(parent).matches()) {
            headers.remove(STATE);
            headers.set(PARENT, "00-" + hex() + hex() + "-" + hex() + "-00");
        }
    }

    private static String hex() {
        // Never zero, which the format keeps for "none".
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
