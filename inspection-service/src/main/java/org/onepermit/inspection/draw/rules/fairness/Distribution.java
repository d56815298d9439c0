package org.onepermit.inspection.draw.rules.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.onepermit.inspection.draw.rules.DrawProblem;

/**
 * How likely each number from 0 on is, as whole numbers of equally likely cases: nothing is rounded until a probability is read.
 *
 * @param cases cases of 0, 1, 2 …
 */
public record Distribution(List<BigInteger> cases) {

    private static final MathContext DIGITS = new MathContext(20);

    public Distribution {
        cases = List.copyOf(cases);
    }

    /** Certainly 0. */
    public static Distribution nothing() {
        return new Distribution(List.of(BigInteger.ONE));
    }

    /** 1 with a chance of {@code favourable} in {@code all}. */
    public static Distribution chance(int favourable, int all) {
        DrawProblem.INVALID_VALUE.unless(favourable >= 0 && favourable <= all && all > 0, favourable + " in " + all);
        return new Distribution(List.of(BigInteger.valueOf(all - favourable), BigInteger.valueOf(favourable)));
    }

    /** How many marked ones are among {@code drawn} of {@code all}, of which {@code marked} are marked. */
    public static Distribution hypergeometric(int all, int marked, int drawn) {
        DrawProblem.INVALID_VALUE.unless(marked >= 0 && marked <= all && drawn >= 0 && drawn <= all,
            marked + " marked and " + drawn + " drawn of " + all);
        int least = Math.max(0, drawn - (all - marked));
        int most = Math.min(marked, drawn);
        List<BigInteger> cases = new ArrayList<>(Collections.nCopies(least, BigInteger.ZERO));
        BigInteger count = choose(marked, least).multiply(choose(all - marked, drawn - least));
        for (int number = least; number <= most; number++) {
            cases.add(count);
            count = count.multiply(BigInteger.valueOf((long) (marked - number) * (drawn - number)))
                .divide(BigInteger.valueOf((number + 1L) * (all - marked - drawn + number + 1L)));
        }
        return new Distribution(cases);
    }

    private static BigInteger choose(int all, int some) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < Math.min(some, all - some); i++) {
            ways = ways.multiply(BigInteger.valueOf(all - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return ways;
    }

    /** The sum of two numbers that do not depend on one another. */
    public Distribution plus(Distribution other) {
        BigInteger[] sums = new BigInteger[cases.size() + other.cases.size() - 1];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int one = 0; one < cases.size(); one++) {
            for (int two = 0; two < other.cases.size(); two++) {
                sums[one + two] = sums[one + two].add(cases.get(one).multiply(other.cases.get(two)));
            }
        }
        return new Distribution(List.of(sums));
    }

    private BigInteger all() {
        return cases.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    public BigDecimal probability(int number) {
        return share(number < cases.size() ? cases.get(number) : BigInteger.ZERO);
    }

    public BigDecimal mean() {
        BigInteger sum = BigInteger.ZERO;
        for (int number = 0; number < cases.size(); number++) {
            sum = sum.add(cases.get(number).multiply(BigInteger.valueOf(number)));
        }
        return share(sum);
    }

    /** The chance of a number that is no likelier than the one observed (exact test, two-sided). */
    public BigDecimal pValue(int observed) {
        BigInteger seen = observed < cases.size() ? cases.get(observed) : BigInteger.ZERO;
        return share(cases.stream().filter(count -> count.compareTo(seen) <= 0).reduce(BigInteger.ZERO, BigInteger::add));
    }

    private BigDecimal share(BigInteger of) {
        return new BigDecimal(of).divide(new BigDecimal(all()), DIGITS);
    }
}
