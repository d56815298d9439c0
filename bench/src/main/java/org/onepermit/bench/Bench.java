package org.onepermit.bench;

import java.util.Arrays;
import java.util.List;

/** {@code ./onepermit bench WHAT [--write]}. */
public final class Bench {

    private static final String WRITE = "--write";

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        List<String> wishes = Arrays.stream(arguments).filter(argument -> !argument.equals(WRITE)).toList();
        if (!wishes.equals(List.of("api"))) {
            System.err.println("Usage: ./onepermit bench api [" + WRITE + "]");
            System.exit(2);
        }
        new ApiBench(Target.of(System.getenv())).run(List.of(arguments).contains(WRITE));
    }
}
