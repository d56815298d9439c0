package org.onepermit.platform.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** B-01 for any code, not only the vectors. */
class UsccPropertyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(17).map(body -> body + Uscc.checkCharacter(body));
    }

    @Property
    void everyBodyHasExactlyOneCheckCharacter(@ForAll("codes") String code) {
        assertThat(ALPHABET.chars().filter(check -> Uscc.isValid(code.substring(0, 17) + (char) check))).hasSize(1);
    }

    /** The weights are units modulo the prime 31, so no single mistake can go unseen. */
    @Property
    void anySingleWrongCharacterIsFound(@ForAll("codes") String code, @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 30) int other) {
        String wrong = code.substring(0, at) + ALPHABET.charAt(other) + code.substring(at + 1);
        assertThat(Uscc.isValid(wrong)).isEqualTo(wrong.equals(code));
    }

    @Property
    void readingIsNormalisation(@ForAll("codes") String code) {
        assertThat(Uscc.parse("  " + code.toLowerCase(Locale.ROOT) + "\t")).contains(new Uscc(code));
    }

    @Property
    void anythingElseIsRefusedNeverThrown(@ForAll String text) {
        assertThat(Uscc.parse(text).map(Uscc::value).stream()).allMatch(Uscc::isValid);
        assertThat(PermitNumber.parse(text).map(PermitNumber::value).stream()).allMatch(PermitNumber::isValid);
    }

    @Property
    void aNumberIsItsHolderItsSequenceAndItsLetter(@ForAll("codes") String code, @ForAll @IntRange(min = 1, max = 999) int sequence) {
        IntStream.rangeClosed('A', 'Z').forEach(letter -> {
            PermitNumber number = new PermitNumber(code + "%03d".formatted(sequence) + (char) letter);
            assertThat(number.uscc()).contains(new Uscc(code));
            assertThat(number.sequence()).isEqualTo(sequence);
        });
    }
}
