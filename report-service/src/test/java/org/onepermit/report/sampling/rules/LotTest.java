package org.onepermit.report.sampling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample can be drawn again by anybody, is bound to its population, and is fair. */
class LotTest {

    private static final String SEED = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** Computed by {@code printf %s "$SEED$NUMBER" | sha256sum}. */
    @Test
    void keysAreThoseThatAnyShellComputes() {
        assertThat(Lot.draw(SEED, List.of("A", "B", "C"), 3)).containsExactlyInAnyOrder(
            new Lot.Ticket("A", "f194b96155c1c302c5abdb6f53d0b7db0f9de985c7b8a881052baf3945919a3b"), new Lot.Ticket("B", "fd97b5921a6c6ab8df42b49033f6a900e1f85c391ea6c2377cbb45e708e399d9"), new Lot.Ticket("C", "05cb10fce486109fcccbdf0ddaf2bb1935f87cf6e5f81877d1de57cb9cbf9e8a"));
    }

    @Test
    void orderOfThePopulationDoesNotMatter() {
        assertThat(Lot.populationHash(List.of("B", "A"))).isEqualTo(Lot.populationHash(List.of("A", "B")));
        assertThat(Lot.draw(SEED, List.of("A", "B", "C"), 2)).isEqualTo(Lot.draw(SEED, List.of("C", "B", "A"), 2));
    }

    @Test
    void anotherPopulationSecretOrEntropyIsAnotherSeed() {
        assertThat(List.of(Lot.seed("p", "s", "e"), Lot.seed("q", "s", "e"), Lot.seed("p", "t", "e"), Lot.seed("p", "s", "f"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"0,10,0", "1,10,1", "10,10,1", "11,10,2", "12,10,2", "200,10,20", "3,100,3"})
    void shareIsRoundedUp(int population, int percent, int size) {
        assertThat(Lot.size(population, percent)).isEqualTo(size);
    }

    /** 2000 draws of 10 of 100: each is drawn 200 times, give or take five standard deviations. */
    @Test
    void everyNumberIsDrawnAsOften() {
        List<String> numbers = IntStream.range(0, 100).mapToObj(Integer::toString).toList();
        int[] drawn = new int[100];
        for (int i = 0; i < 2000; i++) {
            Lot.draw(Lot.seed("p", "s", "e" + i), numbers, 10).forEach(ticket -> drawn[Integer.parseInt(ticket.number())]++);
        }
        assertThat(IntStream.of(drawn).boxed().toList()).allMatch(times -> times > 130 && times < 270);
    }
}
