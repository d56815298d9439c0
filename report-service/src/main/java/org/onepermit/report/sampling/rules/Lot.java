package org.onepermit.report.sampling.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A small sample that anybody can draw again: of all numbers, those whose SHA-256(seed ‖ number) is smallest. Seed and keys are written in
 * lower-case hex; numbers are UTF-8. It is the plain form of the draw of inspections: one stratum, every weight one (ADR 0060).
 */
public final class Lot {

    /** Set before everything that a seed is made of, so that no other hash of ours can be taken for one. */
    public static final String TAG = "onepermit/sample/1";

    private Lot() { }

    /** A number with the key by which it was drawn. */
    public record Ticket(String number, String key) { }

    /** Hash of a population: its numbers sorted by their bytes, one a line. */
    public static String populationHash(Collection<String> numbers) {
        return hex(String.join("\n", numbers.stream().distinct().sorted().toList()));
    }

    /** What is published of a secret before entropy is known. */
    public static String commitment(String secret) {
        return hex(TAG + "\ncommitment\n" + secret);
    }

    /** The seed: bound to the population, to the secret committed to and to entropy that did not exist then. */
    public static String seed(String populationHash, String secret, String entropy) {
        return hex(TAG + "\nseed\n" + populationHash + "\n" + secret + "\n" + entropy);
    }

    /** The n smallest keys, the smallest first. */
    public static List<Ticket> draw(String seed, Collection<String> numbers, int n) {
        return numbers.stream().distinct().map(number -> new Ticket(number, hex(seed + number)))
            .sorted(Comparator.comparing(Ticket::key)).limit(n).toList();
    }

    /** How many a share of so many is, rounded up, one at least of any (F-04). */
    public static int size(int population, int sharePercent) {
        return population == 0 ? 0 : Math.max(1, (population * sharePercent + 99) / 100);
    }

    private static String hex(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
