package org.onepermit.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a stack lives. The servers' programs are shared by all stacks of a checkout; data, logs and pid files are a stack's own.
 *
 * @param checkout   the source tree, with the built services in it
 * @param state      ONEPERMIT_HOME, default {@code .onepermit} in the checkout
 * @param portOffset ONEPERMIT_PORT_OFFSET, added to every port so that two stacks can run side by side
 */
record Home(Path checkout, Path state, int portOffset) {

    /** Moves no port onto another one of a stack without an offset, as 100 and 1000 would. */
    static final int OFFSET_OF_A_SECOND_STACK = 2000;

    static Home of(Path checkout, Map<String, String> environment) {
        String state = environment.getOrDefault("ONEPERMIT_HOME", "");
        String offset = environment.getOrDefault("ONEPERMIT_PORT_OFFSET", "");
        Path home = state.isBlank() ? checkout.resolve(".onepermit") : Path.of(state);
        return new Home(checkout, home.toAbsolutePath().normalize(), parseOffset(offset));
    }

    private static int parseOffset(String text) {
        try {
            int offset = text.isBlank() ? 0 : Integer.parseInt(text.strip());
            if (offset >= 0 && Port.ENGINE.plus(offset) <= 65535) {
                return offset;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new Trouble("ONEPERMIT_PORT_OFFSET must be a number from 0 to 39035, not \"" + text + "\".");
    }

    Path dist() {
        return checkout.resolve(".onepermit/dist");
    }

    Path data() {
        return state.resolve("data");
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path run() {
        return state.resolve("run");
    }

    int port(Port port) {
        return port.plus(portOffset);
    }

    String url(Port port) {
        return "http://localhost:" + port(port);
    }
}
