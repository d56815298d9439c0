package org.onepermit.inspection.draw.rules.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onepermit.inspection.draw.rules.DrawProblem;

/**
 * A register frozen as text: one entry a line, sorted by bytes, each id once (F-02, F-03). It is held as the bytes that are hashed and
 * published, not as objects, so that millions of entries fit and what is drawn from is what is committed to.
 *
 * @param <T> an entry
 */
public final class Register<T> {

    /** Lines of a block; a power of two, so that a block is a whole branch of the Merkle tree. */
    private static final int BLOCK = 1 << 14;

    /** How an entry stands on its line. The line begins with the id and a tab. */
    public interface Form<T> {

        String id(T entry);

        String write(T entry);

        T read(Line line);
    }

    private final Form<T> form;
    private final byte[] text;
    private final int size;
    /** Where each block begins, and the end of the text. */
    private final int[] marks;

    private Register(Form<T> form, byte[] text) {
        this.form = form;
        this.text = text;
        this.marks = marks(text);
        this.size = blockCount() == 0 ? 0 : (blockCount() - 1) * BLOCK + linesFrom(marks[blockCount() - 1]);
    }

    /** Freezes entries, in whatever order they come. */
    public static <T> Register<T> of(Form<T> form, Collection<T> entries) {
        List<T> sorted = entries.stream().sorted(Comparator.comparing(form::id)).toList();
        Register<T> register = new Register<>(form, Lines.write(sorted.stream().map(form::write).toList()));
        register.check();
        return register;
    }

    /** Reads a frozen register; any byte that {@link #of} would not have written so is refused. */
    public static <T> Register<T> parse(Form<T> form, byte[] text) {
        DrawProblem.NOT_CANONICAL.unless(text.length == 0 || text[text.length - 1] == '\n', "the last line has no end");
        Register<T> register = new Register<>(form, text);
        register.check();
        return register;
    }

    private static int[] marks(byte[] text) {
        int[] marks = new int[16];
        int blocks = 0;
        int lines = 0;
        for (int at = 0; at < text.length; at++) {
            if (lines == blocks * BLOCK && (at == 0 || text[at - 1] == '\n')) {
                marks = blocks + 1 < marks.length ? marks : Arrays.copyOf(marks, 2 * marks.length);
                marks[blocks++] = at;
            }
            lines += text[at] == '\n' ? 1 : 0;
        }
        marks[blocks] = text.length;
        return Arrays.copyOf(marks, blocks + 1);
    }

    private int linesFrom(int start) {
        int lines = 0;
        for (int at = start; at < text.length; at++) {
            lines += text[at] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void check() {
        blocks().parallel().forEach(block -> {
            Rows rows = rows(block, 0);
            String before = marks[block] == 0 ? null : idBefore(marks[block]);
            while (rows.next()) {
                before = checked(rows, before);
            }
        });
    }

    private String checked(Rows rows, String before) {
        String line = Lines.decoded(text, rows.start(), rows.end());
        T entry = entry(line);
        DrawProblem.NOT_CANONICAL.unless(form.write(entry).equals(line), () -> "not written as it must be: " + line);
        String id = form.id(entry);
        int order = before == null ? -1 : before.compareTo(id);
        DrawProblem.DUPLICATE_ENTRY.unless(order != 0, () -> id + " stands twice");
        DrawProblem.NOT_CANONICAL.unless(order < 0, () -> id + " stands after " + before);
        return id;
    }

    private T entry(String line) {
        Line fields = Line.read(line);
        T entry = form.read(fields);
        fields.end();
        return entry;
    }

    private String idBefore(int start) {
        int begin = start - 1;
        while (begin > 0 && text[begin - 1] != '\n') {
            begin--;
        }
        return form.id(at(begin));
    }

    public int size() {
        return size;
    }

    /** Root of the Merkle tree over the lines. */
    public byte[] root() {
        byte[] roots = new byte[blockCount() * Sha256.LENGTH];
        blocks().parallel().forEach(block -> {
            int lines = linesOf(block);
            byte[] root = MerkleTree.fold(MerkleTree.leaves(text, marks[block], marks[block + 1], lines), lines);
            System.arraycopy(root, 0, roots, block * Sha256.LENGTH, Sha256.LENGTH);
        });
        return MerkleTree.fold(roots, blockCount());
    }

    /** The bytes themselves, not a copy: a register may be hundreds of megabytes. Nobody writes into them. */
    public byte[] text() {
        return text;
    }

    /** The entry whose line begins at {@code offset}. */
    public T at(int offset) {
        return entry(Lines.decoded(text, offset, Rows.lineFeed(text, offset)));
    }

    public Optional<T> find(String id) {
        int offset = offsetOf(id);
        return offset < 0 ? Optional.empty() : Optional.of(at(offset));
    }

    /** Where the line of an id begins, or -1. */
    public int offsetOf(String id) {
        byte[] wanted = Sha256.utf8(id + "\t");
        int low = 0;
        int high = text.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1);
            int order = compare(start, wanted);
            if (order == 0) {
                return start;
            }
            if (order < 0) {
                low = Rows.lineFeed(text, start) + 1;
            } else {
                high = start;
            }
        }
        return -1;
    }

    private int startOfLine(int at) {
        int start = at;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int compare(int start, byte[] wanted) {
        return Arrays.compareUnsigned(text, start, Math.min(text.length, start + wanted.length), wanted, 0, wanted.length);
    }

    /** All entries in order; in parallel if the stream is made so. */
    public Stream<T> entries() {
        return blocks().boxed().flatMap(block -> {
            Rows rows = rows(block, 0);
            return Stream.generate(() -> rows).takeWhile(Rows::next).map(row -> entry(Lines.decoded(text, row.start(), row.end())));
        });
    }

    /** Blocks can be worked on one by one, in any order. */
    public IntStream blocks() {
        return IntStream.range(0, blockCount());
    }

    /** The lines of a block and their first fields, without an object for any of them. */
    public Rows rows(int block, int fields) {
        return new Rows(text, marks[block], marks[block + 1], fields);
    }

    private int blockCount() {
        return marks.length - 1;
    }

    private int linesOf(int block) {
        return block < blockCount() - 1 ? BLOCK : size - block * BLOCK;
    }
}
