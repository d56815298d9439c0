package org.onepermit.inspection.draw.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.platform.problem.ProblemException;

/** F-03: a register is frozen in one form only, and its root tells every change. */
class RegisterTest {

    private static InspectionObject object(int number) {
        return new InspectionObject("O%06d".formatted(number), "G", "B", "E" + number, 0, "210102", "-", "单位" + number);
    }

    private static List<InspectionObject> objects(int count) {
        return IntStream.range(0, count).mapToObj(RegisterTest::object).toList();
    }

    private static Register<InspectionObject> register(int count) {
        return Register.of(InspectionObject.FORM, objects(count));
    }

    @Property(tries = 60)
    void orderOfInputDoesNotMatter(@ForAll @IntRange(max = 80) int count, @ForAll Random random) {
        List<InspectionObject> shuffled = new ArrayList<>(objects(count));
        Collections.shuffle(shuffled, random);
        Register<InspectionObject> register = Register.of(InspectionObject.FORM, shuffled);
        assertThat(register.text()).isEqualTo(register(count).text());
        assertThat(register.root()).isEqualTo(register(count).root());
    }

    @Property(tries = 60)
    void whatIsReadIsWhatWasWritten(@ForAll @IntRange(max = 80) int count) {
        Register<InspectionObject> register = register(count);
        Register<InspectionObject> again = Register.parse(InspectionObject.FORM, register.text());
        assertThat(again.entries()).containsExactlyElementsOf(objects(count));
        assertThat(again.size()).isEqualTo(count);
        assertThat(Register.of(InspectionObject.FORM, again.entries().toList()).text()).isEqualTo(register.text());
    }

    /** Around the size of a block, whose branches are counted apart. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 16383, 16384, 16385, 32768, 32769, 40000})
    void rootIsThatOfTheTreeByHalves(int count) {
        Register<InspectionObject> register = register(count);
        assertThat(register.size()).isEqualTo(count);
        assertThat(register.root()).isEqualTo(byHalves(Lines.read(register.text())));
        assertThat(register.entries().count()).isEqualTo(count);
    }

    private static byte[] byHalves(List<String> lines) {
        if (lines.size() < 2) {
            return lines.isEmpty() ? Sha256.of(new byte[0]) : Sha256.of(Sha256.utf8("\0" + lines.get(0)));
        }
        int half = Integer.highestOneBit(lines.size() - 1);
        byte[] node = new byte[65];
        node[0] = 1;
        System.arraycopy(byHalves(lines.subList(0, half)), 0, node, 1, 32);
        System.arraycopy(byHalves(lines.subList(half, lines.size())), 0, node, 33, 32);
        return Sha256.of(node);
    }

    @Test
    void rootOfNothingIsTheHashOfNothing() {
        assertThat(Sha256.hex(register(0).root())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Property(tries = 100)
    void everyLineHasAPathToTheRoot(@ForAll @IntRange(min = 1, max = 40) int count, @ForAll @IntRange(max = 39) int at) {
        int index = at % count;
        Register<InspectionObject> register = register(count);
        List<String> lines = Lines.read(register.text());
        List<MerkleTree.Step> path = MerkleTree.path(lines, index);
        assertThat(MerkleTree.rootOf(lines.get(index), path)).isEqualTo(register.root());
        assertThat(MerkleTree.rootOf(lines.get(index) + "x", path)).isNotEqualTo(register.root());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16384, 20000})
    void entriesAreFoundById(int count) {
        Register<InspectionObject> register = register(count);
        for (int number : new int[] {0, count / 2, count - 1}) {
            assertThat(register.find(object(number).id())).contains(object(number));
        }
        assertThat(register.find("O00000")).isEmpty();
        assertThat(register.find("A")).isEmpty();
        assertThat(register.find("Z")).isEmpty();
    }

    @Test
    void anIdStandsOnce() {
        assertRefused(DrawProblem.DUPLICATE_ENTRY, () -> Register.of(InspectionObject.FORM, List.of(object(1), object(1))));
    }

    @Test
    void onlyTheOneFormIsRead() {
        String first = InspectionObject.FORM.write(object(1));
        String second = InspectionObject.FORM.write(object(2));
        for (String text : List.of(second + "\n" + first + "\n", first + "\n" + second, first + "\r\n", "\n" + first + "\n",
            first + "\n\n", first + "\t\n", first.replace("\t0\t", "\t00\t") + "\n", "\ufeff" + first + "\n")) {
            assertRefused(DrawProblem.NOT_CANONICAL,
                () -> Register.parse(InspectionObject.FORM, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Order and uniqueness hold across blocks too. */
    @Test
    void orderIsCheckedWhereBlocksMeet() {
        List<String> lines = new ArrayList<>(Lines.read(register(16386).text()));
        Collections.swap(lines, 16383, 16384);
        assertRefused(DrawProblem.NOT_CANONICAL, () -> Register.parse(InspectionObject.FORM, Lines.write(lines)));
        lines.set(16383, lines.get(16384));
        assertRefused(DrawProblem.DUPLICATE_ENTRY, () -> Register.parse(InspectionObject.FORM, Lines.write(lines)));
    }

    private static void assertRefused(DrawProblem problem, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(ProblemException.class,
            thrown -> assertThat(thrown.type()).as(thrown.getMessage()).isEqualTo(problem));
    }
}
