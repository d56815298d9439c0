package org.onepermit.bench;

import java.util.HashMap;
import java.util.Map;

/**
 * What was asked for on the command line.
 *
 * @param what    which benchmark
 * @param write   whether its table goes into bench/README.md
 * @param numbers options with a number, by name
 */
record Wishes(String what, boolean write, Map<String, Integer> numbers) {

    /** {@code WHAT [--write] [--NAME NUMBER]…}. Throws IllegalArgumentException for anything else. */
    static Wishes of(String... arguments) {
        String what = "";
        boolean write = false;
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < arguments.length; at++) {
            String argument = arguments[at];
            if (argument.equals("--write")) {
                write = true;
            } else if (argument.startsWith("--") && at + 1 < arguments.length) {
                numbers.put(argument.substring(2), Integer.parseInt(arguments[++at]));
            } else if (what.isEmpty()) {
                what = argument;
            } else {
                throw new IllegalArgumentException("what is " + argument + "?");
            }
        }
        return new Wishes(what, write, numbers);
    }

    int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }
}
