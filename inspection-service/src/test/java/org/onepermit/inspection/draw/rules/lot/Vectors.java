package org.onepermit.inspection.draw.rules.lot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onepermit.inspection.draw.rules.PlanFixture;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.frozen.Grades;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.lot.Adjustment.Reason;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.MerkleTree;
import org.onepermit.inspection.draw.rules.text.Sha256;

/**
 * The published test vectors, made anew. {@code main} writes them; they are only ever written again when the format gets a new number,
 * for whoever implements it holds their work against them.
 */
final class Vectors {

    static final Path HOME = Path.of("..", "docs", "draw", "vectors");

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-12-02T09:30:00+08:00");

    private Vectors() { }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(HOME);
        for (Map.Entry<String, byte[]> file : transcripts().entrySet()) {
            Files.write(HOME.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(HOME.resolve("expected.json"), expected());
    }

    /** File names and what they hold. */
    static Map<String, byte[]> transcripts() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("weights.txt", weights().text());
        files.put("city.txt", city().text());
        files.put("void.txt", voided().text());
        String city = new String(city().text(), UTF_8);
        files.put("altered-name.txt", sealed(city, "铁西热电厂20", "铁西热电厂21"));
        files.put("altered-grade.txt", sealed(city, "REG-012\t2101-GENERAL\tA", "REG-012\t2101-GENERAL\tE"));
        files.put("altered-quota.txt", sealed(city, "2101-KEY\t1\t4\t18\t5", "2101-KEY\t1\t4\t18\t4"));
        files.put("altered-exclusion.txt", sealed(city, "exclusion\tREG-003", "exclusion\tREG-002"));
        files.put("altered-secret.txt", sealed(city, "operator-secret\ta2", "operator-secret\ta3"));
        files.put("altered-entropy.txt", sealed(city, "entropy\t3382.16\t", "entropy\t3382.17\t"));
        String seat = city.lines().filter(line -> line.startsWith("seat\t")).findFirst().orElseThrow();
        files.put("altered-seat.txt", sealed(city, seat, seat.replaceFirst("INS-.", "INS-8")));
        files.put("altered-reason.txt", sealed(city, "OBJECT_CLOSED", "OBJECT_MERGED"));
        files.put("altered-seal.txt", city.replace("3382.16", "3382.61").getBytes(UTF_8));
        return files;
    }

    /** Six objects, weights 1 to 6, half of them drawn; three inspectors. */
    static Transcript weights() {
        PlanFixture plan = PlanFixture.plain(6, 3, 3);
        plan.grades = new Grades(Map.of("A", 1, "B", 2, "C", 3, "D", 4, "E", 5, "F", 6));
        for (int i = 0; i < 6; i++) {
            plan.objects.set(i, PlanFixture.object("O%03d".formatted(i), "G", "ABCDEF".substring(i, i + 1)));
        }
        return plan.draw("05 11 17 23 29 32 + 08");
    }

    /** Every kind of line: Chinese names, escapes, obstacles, adjustments. */
    static Transcript city() {
        PlanFixture plan = PlanFixture.city();
        plan.exclusions.add(new Exclusion("91210108MA0X17", Exclusion.Reason.OPEN_CASE));
        Transcript transcript = plan.draw("3382.16");
        List<Team> teams = transcript.batch().standing();
        transcript.adjust(Adjustment.ofObject(teams.get(2).object(), Reason.OBJECT_CLOSED, "dispatcher", "leader", DAY));
        transcript.adjust(Adjustment.ofSeat(teams.get(0).object(), teams.get(0).seats().get(0).inspector(), Reason.INSPECTOR_ILLNESS,
            "dispatcher", "leader", DAY.plusDays(1)));
        transcript.adjust(Adjustment.ofSeat(teams.get(1).object(), teams.get(1).seats().get(1).inspector(), Reason.INSPECTOR_RECUSAL,
            "dispatcher", "leader", DAY.plusDays(2)));
        return transcript;
    }

    /** A batch that was declared void. */
    static Transcript voided() {
        Transcript transcript = PlanFixture.plain(4, 2, 3).draw("3382.16");
        transcript.adjust(Adjustment.ofBatch(Reason.WRONG_REGISTER, "auditor", "leader", DAY));
        return transcript;
    }

    /** Altered in one place, and sealed as if it were not. */
    private static byte[] sealed(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalStateException("nothing to alter: " + from);
        }
        int at = text.indexOf(from);
        String body = text.substring(0, at) + to + text.substring(at + from.length(), text.lastIndexOf("seal\t"));
        return Sha256.utf8(body + "seal\t" + Sha256.hex(Sha256.of(Sha256.utf8(body))) + "\n");
    }

    /** What the small parts and the transcripts must come to. */
    static String expected() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("framedHashes", List.of(framed("a", "bc"), framed("ab", "c"), framed("", "乳品厂")));
        all.put("texts", Map.of("a\tb", Line.text("a\tb"), "甲\\乙", Line.text("甲\\乙"), "x\u202ey", Line.text("x\u202ey"),
            "𠮷林", Line.text("𠮷林")));
        all.put("roots", IntStream.of(0, 1, 2, 3, 5, 8).mapToObj(Vectors::root).toList());
        all.put("path", path());
        all.put("quotas", List.of(quota(1, 20, 21), quota(1, 4, 271), quota(5, 1, 8), quota(0, 1, 9), quota(7, 100, 100)));
        all.put("transcripts", transcripts().entrySet().stream().map(file -> transcript(file.getKey(), file.getValue())).toList());
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .writeValueAsString(all) + "\n";
    }

    private static Object framed(String... parts) {
        byte[][] utf8 = Arrays.stream(parts).map(Sha256::utf8).toArray(byte[][]::new);
        return Map.of("parts", List.of(parts), "sha256", Sha256.hex(Sha256.ofParts(utf8)));
    }

    private static List<String> lines(int count) {
        return IntStream.range(0, count).mapToObj("行 %d"::formatted).toList();
    }

    private static Object root(int count) {
        byte[] root = count == 0 ? Sha256.of(new byte[0]) : MerkleTree.rootOf(lines(count).get(0), MerkleTree.path(lines(count), 0));
        return Map.of("lines", lines(count), "root", Sha256.hex(root));
    }

    private static Object path() {
        return Map.of("lines", 5, "index", 4, "steps", MerkleTree.path(lines(5), 4).stream()
            .map(step -> Map.of("neighbourIsLeft", step.neighbourIsLeft(), "hash", Sha256.hex(step.hash()))).toList());
    }

    private static Object quota(int numerator, int denominator, int base) {
        return Map.of("numerator", numerator, "denominator", denominator, "base", base,
            "quota", new Ratio(numerator, denominator).ceil(base));
    }

    private static Object transcript(String name, byte[] text) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", name);
        facts.put("sha256", Sha256.hex(Sha256.of(text)));
        String difference = Verifier.difference(text).orElse(null);
        facts.put("agrees", difference == null);
        if (difference != null) {
            facts.put("difference", difference);
            return facts;
        }
        Transcript transcript = Transcript.parse(text);
        facts.put("commitment", Sha256.hex(transcript.commitment().hash()));
        facts.put("chain", Sha256.hex(transcript.chain()));
        facts.put("drawn", transcript.batch().outcome().lots().stream().map(lot -> lot.object().id()).toList());
        facts.put("standing", transcript.batch().standing().stream().map(team -> team.object() + " " + team.seats().stream()
            .map(Team.Seat::inspector).collect(Collectors.joining(" "))).toList());
        return facts;
    }
}
