package org.onepermit.inspection.draw.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.platform.problem.ProblemException;

/** F-03: no value can forge a line or a field, and a value has one form only. */
class LineTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\u0000', '\ud7ff').withCharRange('\ue000', '\uffff').ofMinLength(1).ofMaxLength(40)
            .injectDuplicates(0.2).filter(text -> !text.isBlank());
    }

    @Property
    void textComesBackAsItWasAndStaysInItsField(@ForAll("texts") String text) {
        String written = Line.text(text);
        assertThat(written).doesNotContain("\t", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u202e");
        Line line = Line.read(Line.of("name", written, 7)).word("name");
        assertThat(line.text()).isEqualTo(text);
        assertThat(line.number()).isEqualTo(7);
        line.end();
    }

    @ParameterizedTest
    @CsvSource({"沈阳市乳品厂, 沈阳市乳品厂", "'a\tb', 'a\\u0009b'", "'a\nb', 'a\\u000ab'", "a\\b, a\\u005cb", "a\u202eb, a\\u202eb"})
    void whatCouldForgeALineIsEscaped(String text, String written) {
        assertThat(Line.text(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0041", "\\u000A", "\\n", "\\", "\\u00", "\\u12g4", "a\rb", "a\u202eb", "", "  ", "\\+0041"})
    void otherFormsOfATextAreRefused(String written) {
        assertRefused(() -> Line.read(written).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "", "-1", "+1", "1000000000", "1.0", "１"})
    void otherFormsOfANumberAreRefused(String written) {
        assertRefused(() -> Line.read(written).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2-01", "2026-02-30", "20260201", "", "+12026-01-01"})
    void otherFormsOfADateAreRefused(String written) {
        assertRefused(() -> Line.read(written).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T09:00+08:00", "2026-11-24T09:00:00.5+08:00", "2026-11-24T09:00:00", "2026-02-30T09:00:00Z"})
    void otherFormsOfAnInstantAreRefused(String written) {
        assertRefused(() -> Line.read(written).instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "a b", "a,b", "甲", "a\u00e9", "12345678901234567890123456789012345678901"})
    void idsArePlainAscii(String id) {
        assertRefused(() -> Line.read(id).id());
        assertThatThrownBy(() -> Line.id(id)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "AB", "zz"})
    void hashesHaveTheirLengthAndLowerCase(String hex) {
        assertRefused(() -> Line.read(hex.repeat(32) + "0").hash());
        assertRefused(() -> Line.read(hex.toUpperCase(Locale.ROOT).repeat(32)).hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\ud800b"})
    void halfASurrogatePairIsNoText(String text) {
        assertThatThrownBy(() -> Line.text(text)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xff, 0xc0})
    void bytesThatAreNoUtf8AreRefused(int octet) {
        byte[] text = "ab\n".getBytes(StandardCharsets.UTF_8);
        text[1] = (byte) octet;
        assertRefused(() -> Lines.read(text));
    }

    private static void assertRefused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(ProblemException.class,
            thrown -> assertThat(thrown.type()).isEqualTo(DrawProblem.NOT_CANONICAL));
    }
}
