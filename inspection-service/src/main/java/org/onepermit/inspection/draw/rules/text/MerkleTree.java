package org.onepermit.inspection.draw.rules.text;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Root over lines (FORMAT.md 3): a leaf is SHA-256(0 ‖ line without its end), a node SHA-256(1 ‖ left ‖ right), and an odd one at the
 * end of a level moves up as it is. Leaves and nodes differ in their first byte, so that no line can pass for a part of the tree.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int HASH = Sha256.LENGTH;

    private MerkleTree() { }

    /** Which side of the path a neighbour stands on. */
    public record Step(boolean neighbourIsLeft, byte[] hash) { }

    /** Leaves of the lines in {@code text} from {@code from} to {@code to}, one after the other. */
    static byte[] leaves(byte[] text, int from, int to, int count) {
        MessageDigest digest = Sha256.digest();
        byte[] hashes = new byte[count * HASH];
        int start = from;
        for (int at = 0; at < count; at++) {
            int end = Rows.lineFeed(text, start);
            digest.update(LEAF);
            digest.update(text, start, end - start);
            finish(digest, hashes, at);
            start = end + 1;
        }
        return hashes;
    }

    /** The root over {@code count} hashes of one level; the array is used up. No hashes at all have SHA-256 of nothing. */
    static byte[] fold(byte[] hashes, int count) {
        MessageDigest digest = Sha256.digest();
        if (count == 0) {
            return digest.digest();
        }
        int left = count;
        while (left > 1) {
            left = level(digest, hashes, left);
        }
        return Arrays.copyOf(hashes, HASH);
    }

    private static int level(MessageDigest digest, byte[] hashes, int count) {
        for (int pair = 0; pair < count / 2; pair++) {
            digest.update(NODE);
            digest.update(hashes, 2 * pair * HASH, 2 * HASH);
            finish(digest, hashes, pair);
        }
        if (count % 2 == 1) {
            System.arraycopy(hashes, (count - 1) * HASH, hashes, count / 2 * HASH, HASH);
        }
        return (count + 1) / 2;
    }

    /** What proves that a line is the one at {@code index} of a text: the neighbours on its way to the root. */
    public static List<Step> path(List<String> lines, int index) {
        byte[] text = Lines.write(lines);
        byte[] hashes = leaves(text, 0, text.length, lines.size());
        MessageDigest digest = Sha256.digest();
        List<Step> path = new ArrayList<>();
        int at = index;
        for (int count = lines.size(); count > 1; count = level(digest, hashes, count)) {
            int neighbour = at ^ 1;
            if (neighbour < count) {
                path.add(new Step(neighbour < at, Arrays.copyOfRange(hashes, neighbour * HASH, (neighbour + 1) * HASH)));
            }
            at /= 2;
        }
        return path;
    }

    /** Where the path of a line leads. */
    public static byte[] rootOf(String line, List<Step> path) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        byte[] hash = digest.digest(Sha256.utf8(line));
        for (Step step : path) {
            digest.update(NODE);
            digest.update(step.neighbourIsLeft() ? step.hash() : hash);
            hash = digest.digest(step.neighbourIsLeft() ? hash : step.hash());
        }
        return hash;
    }

    private static void finish(MessageDigest digest, byte[] hashes, int at) {
        try {
            digest.digest(hashes, at * HASH, HASH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }
}
