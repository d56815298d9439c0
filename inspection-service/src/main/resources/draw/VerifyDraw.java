import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks a published draw of OnePermit by making it again: {@code java VerifyDraw.java transcript.txt [commitment-hash]}. Needs a JDK, 17
 * or newer, and nothing else; ends with 0 only if every byte of the transcript is as it must be. The second argument is the hash of the
 * commitment as it was published before the draw.
 *
 * <p>Written from docs/draw/FORMAT.md, not from the program that draws: the two share no code. Plain rather than fast.
 */
public final class VerifyDraw {

    /** What does not agree. */
    static final class Difference extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Difference(String what) {
            super(what);
        }
    }

    private record Candidate(String id, byte[] key) { }

    private record Site(String id, String stratum, String grade, String enterprise, int checked, String division, String speciality) { }

    private record Officer(String id, String area, Set<String> specialities, int loadCap) { }

    private record Stratum(String id, int quota) { }

    private static final DateTimeFormatter INSTANT =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withResolverStyle(ResolverStyle.STRICT);

    private static final Comparator<Candidate> BY_KEY =
        Comparator.<Candidate, byte[]>comparing(Candidate::key, Arrays::compareUnsigned).thenComparing(Candidate::id);

    private static final Map<String, Set<String>> REASONS = Map.of(
        "REPLACE_OBJECT", Set.of("OBJECT_CLOSED", "OBJECT_MOVED", "OBJECT_MERGED", "FORCE_MAJEURE", "JOINT_TASK"),
        "REPLACE_SEAT", Set.of("INSPECTOR_LEAVE", "INSPECTOR_ILLNESS", "INSPECTOR_RECUSAL"),
        "VOID", Set.of("WRONG_REGISTER", "ENTROPY_UNAVAILABLE", "IRREGULARITY"));

    private final Consumer<String> report;

    // The rule
    private String batch;
    private LocalDate visitsFrom;
    private LocalDate visitsTo;
    private int seats;
    private int pairLimit;
    private int cap;
    private final Map<String, Integer> grades = new HashMap<>();
    private final List<Stratum> strata = new ArrayList<>();
    private final Set<String> excluded = new HashSet<>();
    private final Map<String, String> cross = new HashMap<>();
    private final Map<String, List<LocalDate[]>> absences = new HashMap<>();
    private final Map<String, Set<String>> recusals = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Set<String> namedInspectors = new HashSet<>();

    // The registers
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Officer> officers = new TreeMap<>();
    private final Map<String, String> hindered = new TreeMap<>();
    private final Map<String, List<Officer>> officersByArea = new HashMap<>();
    private final Map<String, List<Officer>> reach = new HashMap<>();
    private final Map<String, List<Candidate>> ranked = new HashMap<>();

    // The draw as it goes on
    private byte[] seed;
    private final Map<String, Integer> loads = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> everDrawn = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, Set<String>> gone = new HashMap<>();
    private final Map<String, List<String>> teams = new LinkedHashMap<>();

    private VerifyDraw(Consumer<String> report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Usage: java VerifyDraw.java transcript.txt [commitment-hash]");
            System.exit(2);
        }
        try {
            verify(Files.readAllBytes(Path.of(arguments[0])), arguments.length > 1 ? arguments[1] : null, System.out::println);
            System.out.println("AGREES: drawing again gives the transcript, byte by byte.");
        } catch (Difference difference) {
            System.out.println("DIFFERS: " + difference.getMessage());
            System.exit(1);
        }
    }

    /**
     * Throws at the first difference.
     *
     * @param published hash of the commitment as published, or null
     */
    static void verify(byte[] transcript, String published, Consumer<String> report) {
        try {
            new VerifyDraw(report).run(transcript, published);
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            throw new Difference("malformed: " + e.getMessage());
        }
    }

    private void run(byte[] transcript, String published) {
        Map<String, byte[]> sections = sections(transcript);
        readRule(sections.get("rule"));
        report.accept("batch " + batch + ": rule read, " + strata.size() + " strata, " + excluded.size() + " exclusions");
        readSites(sections.get("objects"));
        readOfficers(sections.get("inspectors"));
        report.accept(sites.size() + " objects and " + officers.size() + " inspectors read");
        checkReferences();
        String commitment = checkCommitment(sections, published);
        seed = checkReveal(sections, commitment);
        report.accept("both secrets match the commitment; seed " + hex(seed));
        List<String> outcome = draw();
        compare("outcome", lines(sections.get("outcome")), outcome);
        report.accept("outcome: " + teams.size() + " tasks and their seats agree");
        byte[] chain = sha(parts(utf8("onepermit-draw-outcome-1"), sha(sections.get("commitment")), sha(sections.get("reveal")),
            sha(sections.get("outcome"))));
        int adjusted = checkAdjustments(lines(sections.get("adjustments")), chain);
        report.accept("adjustments: " + adjusted + " agree");
    }

    // ---- the transcript

    private static Map<String, byte[]> sections(byte[] text) {
        Map<String, byte[]> sections = new LinkedHashMap<>();
        int[] at = {0};
        same("first line", "onepermit-draw-transcript\t1", nextLine(text, at));
        for (String name : List.of("rule", "objects", "inspectors", "commitment", "reveal", "outcome", "adjustments")) {
            String[] header = nextLine(text, at).split("\t", -1);
            check(header.length == 3 && header[0].equals("section") && header[1].equals(name), "section " + name + " is missing");
            int length = number(header[2]);
            check(length <= text.length - at[0], "section " + name + " ends too early");
            sections.put(name, Arrays.copyOfRange(text, at[0], at[0] + length));
            at[0] += length;
        }
        byte[] sealed = sha(Arrays.copyOf(text, at[0]));
        same("seal", "seal\t" + hex(sealed), nextLine(text, at));
        check(at[0] == text.length, "something follows the seal");
        return sections;
    }

    private static String nextLine(byte[] text, int[] at) {
        int start = at[0];
        while (at[0] < text.length && text[at[0]] != '\n') {
            at[0]++;
        }
        check(at[0] < text.length, "the transcript ends too early");
        return decoded(text, start, at[0]++);
    }

    private static List<String> lines(byte[] section) {
        if (section.length == 0) {
            return List.of();
        }
        check(section[section.length - 1] == '\n', "a last line has no end");
        return List.of(decoded(section, 0, section.length - 1).split("\n", -1));
    }

    private static String decoded(byte[] text, int from, int to) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            throw new Difference("bytes that are no UTF-8");
        }
    }

    // ---- the rule

    private void readRule(byte[] section) {
        List<String> lines = lines(section);
        same("rule", "onepermit-draw-rule\t1", lines.get(0));
        same("rule", "algorithm\tOPD-1", lines.get(1));
        batch = id(fields(lines.get(2), "batch", 2)[1]);
        String redraw = fields(lines.get(3), "redraw", 2)[1];
        check(redraw.equals("-") || redraw.equals(id(redraw)), "redraw: " + redraw);
        text(fields(lines.get(4), "title", 2)[1]);
        visitsFrom = date(fields(lines.get(5), "visits", 3)[1]);
        visitsTo = date(fields(lines.get(5), "visits", 3)[2]);
        check(!visitsTo.isBefore(visitsFrom), "the visits end before they begin");
        seats = number(fields(lines.get(6), "seats", 2)[1], 2, 9);
        pairLimit = number(fields(lines.get(7), "pairs", 2)[1], 1, 9999);
        cap = number(fields(lines.get(8), "cap", 2)[1], 1, 9999);
        List<String> kinds = List.of("grade", "stratum", "exclusion", "cross", "absence", "recusal", "pairing");
        int kind = 0;
        String before = "";
        for (String line : lines.subList(9, lines.size())) {
            String word = line.substring(0, Math.max(0, line.indexOf('\t')));
            while (kind < kinds.size() && !kinds.get(kind).equals(word)) {
                kind++;
                before = "";
            }
            check(kind < kinds.size(), "rule: a line out of place: " + line);
            check(before.compareTo(line) < 0, "rule: lines out of order: " + line);
            before = line;
            readEntry(word, line);
        }
        check(!strata.isEmpty(), "rule: no stratum");
    }

    private void readEntry(String word, String line) {
        switch (word) {
            case "grade" -> {
                String[] fields = fields(line, word, 3);
                check(fields[1].matches("[A-Z-]"), "no grade: " + line);
                check(grades.put(fields[1], number(fields[2], 1, 12)) == null, "twice: " + line);
            }
            case "stratum" -> readStratum(fields(line, word, 6));
            case "exclusion" -> {
                String[] fields = fields(line, word, 3);
                check(Set.of("CLOSED", "CAP_REACHED", "SAME_ITEM_CHECKED", "OPEN_CASE", "POSITIVE_LIST").contains(fields[2]),
                    "no reason: " + line);
                check(excluded.add(id(fields[1])), "twice: " + line);
            }
            case "cross" -> {
                String[] fields = fields(line, word, 3);
                check(cross.put(area(fields[1]), area(fields[2])) == null, "twice: " + line);
            }
            case "absence" -> {
                String[] fields = fields(line, word, 4);
                LocalDate[] days = {date(fields[2]), date(fields[3])};
                check(!days[1].isBefore(days[0]), "an absence ends before it begins: " + line);
                absences.computeIfAbsent(named(fields[1]), inspector -> new ArrayList<>()).add(days);
            }
            case "recusal" -> {
                String[] fields = fields(line, word, 4);
                check(Set.of("OWN_INTEREST", "RELATIVE", "FORMER_EMPLOYER", "OTHER_RELATION", "PARTY_REQUEST").contains(fields[3]),
                    "no reason: " + line);
                check(recusals.computeIfAbsent(id(fields[2]), enterprise -> new HashSet<>()).add(named(fields[1])), "twice: " + line);
            }
            default -> {
                String[] fields = fields(line, word, 4);
                check(named(fields[1]).compareTo(named(fields[2])) < 0, "a pair out of order: " + line);
                check(pairs.put(fields[1] + " " + fields[2], number(fields[3], 1, 999_999_999)) == null, "twice: " + line);
            }
        }
    }

    private void readStratum(String[] fields) {
        String id = stratumId(fields[1]);
        long numerator = number(fields[2]);
        long denominator = number(fields[3], 1, 999_999_999);
        long base = number(fields[4]);
        long quota = (base * numerator + denominator - 1) / denominator;
        check(quota == number(fields[5]), "stratum " + id + ": quota " + fields[5] + ", must be " + quota);
        check(strata.stream().noneMatch(stratum -> stratum.id.equals(id)), "twice: stratum " + id);
        strata.add(new Stratum(id, (int) quota));
    }

    private String named(String inspector) {
        namedInspectors.add(id(inspector));
        return inspector;
    }

    // ---- the registers

    private void readSites(byte[] section) {
        String before = "";
        for (String line : lines(section)) {
            String[] f = fields(line, null, 8);
            check(f[2].matches("[A-Z-]"), "no grade: " + line);
            check(f[5].matches("[0-9]{6}"), "no division: " + line);
            text(f[7]);
            Site site = new Site(id(f[0]), stratumId(f[1]), f[2], id(f[3]), number(f[4], 0, 9999), f[5],
                f[6].equals("-") ? "-" : id(f[6]));
            check(before.compareTo(site.id) < 0, "objects out of order: " + site.id);
            before = site.id;
            sites.put(site.id, site);
        }
    }

    private void readOfficers(byte[] section) {
        String before = "";
        for (String line : lines(section)) {
            String[] f = fields(line, null, 8);
            List<String> specialities = f[2].equals("-") ? List.of() : List.of(f[2].split(",", -1));
            specialities.forEach(VerifyDraw::id);
            for (int i = 1; i < specialities.size(); i++) {
                check(specialities.get(i - 1).compareTo(specialities.get(i)) < 0, "specialities out of order: " + line);
            }
            id(f[3]);
            text(f[7]);
            LocalDate from = date(f[4]);
            LocalDate to = date(f[5]);
            check(!to.isBefore(from), "a certificate ends before it begins: " + line);
            Officer officer = new Officer(id(f[0]), area(f[1]), Set.copyOf(specialities), number(f[6], 1, 9999));
            check(before.compareTo(officer.id) < 0, "inspectors out of order: " + officer.id);
            before = officer.id;
            officers.put(officer.id, officer);
            if (from.isAfter(visitsFrom) || to.isBefore(visitsTo)) {
                hindered.put(officer.id, "CERTIFICATE");
            } else if (isAway(officer.id)) {
                hindered.put(officer.id, "ABSENT");
            } else {
                officersByArea.computeIfAbsent(officer.area, area -> new ArrayList<>()).add(officer);
            }
        }
    }

    private boolean isAway(String inspector) {
        List<LocalDate[]> days = absences.getOrDefault(inspector, List.of());
        LocalDate day = visitsFrom;
        boolean moved = true;
        while (moved && !day.isAfter(visitsTo)) {
            LocalDate today = day;
            LocalDate next = days.stream().filter(absence -> !absence[0].isAfter(today) && !absence[1].isBefore(today))
                .map(absence -> absence[1].plusDays(1)).max(Comparator.naturalOrder()).orElse(today);
            moved = next.isAfter(day);
            day = next;
        }
        return day.isAfter(visitsTo);
    }

    private void checkReferences() {
        excluded.forEach(object -> check(sites.containsKey(object), "excluded, but in no register: " + object));
        namedInspectors.forEach(inspector -> check(officers.containsKey(inspector), "in the rule, but in no register: " + inspector));
        Map<String, Integer> pools = new HashMap<>();
        Set<String> known = new HashSet<>(strata.stream().map(Stratum::id).toList());
        for (Site site : sites.values()) {
            check(known.contains(site.stratum), site.id + ": no stratum " + site.stratum);
            check(grades.containsKey(site.grade), site.id + ": no grade " + site.grade);
            if (!excluded.contains(site.id)) {
                pools.merge(site.stratum, 1, Integer::sum);
                check(eligible(site).size() >= seats, site.id + ": too few inspectors");
            }
        }
        long tasks = 0;
        for (Stratum stratum : strata) {
            check(pools.getOrDefault(stratum.id, 0) >= stratum.quota, "stratum " + stratum.id + ": pool smaller than the quota");
            tasks += stratum.quota;
        }
        long places = officers.values().stream().filter(officer -> !hindered.containsKey(officer.id)).mapToLong(Officer::loadCap).sum();
        check(places >= tasks * seats, "load caps too low for the plan");
    }

    // ---- what was promised, and what opens it

    private String checkCommitment(Map<String, byte[]> sections, String published) {
        List<String> lines = lines(sections.get("commitment"));
        String[] operator = fields(lines.get(5), "operator", 3);
        String[] witness = fields(lines.get(6), "witness", 3);
        String[] entropy = fields(lines.get(7), "entropy", 4);
        String[] committed = fields(lines.get(8), "committed", 2);
        compare("commitment", lines, List.of("onepermit-draw-commitment\t1",
            "batch\t" + batch,
            "rule\t" + hex(sha(sections.get("rule"))),
            "objects\t" + sites.size() + "\t" + hex(root(lines(sections.get("objects")))),
            "inspectors\t" + officers.size() + "\t" + hex(root(lines(sections.get("inspectors")))),
            "operator\t" + id(operator[1]) + "\t" + hash(operator[2]),
            "witness\t" + id(witness[1]) + "\t" + hash(witness[2]),
            "entropy\t" + text(entropy[1]) + "\t" + text(entropy[2]) + "\t" + entropy[3],
            "committed\t" + committed[1]));
        check(!operator[1].equals(witness[1]) && !operator[2].equals(witness[2]), "operator and witness are not two");
        check(instant(committed[1]).isBefore(instant(entropy[3])), "committed when the entropy was known");
        String hash = hex(sha(sections.get("commitment")));
        report.accept("rule and registers match the commitment");
        report.accept("commitment " + hash + (published == null ? ": compare it with the one published before the draw" : ""));
        if (published != null) {
            same("commitment as published", published, hash);
            report.accept("commitment is the one published");
        }
        return hash;
    }

    private static byte[] root(List<String> lines) {
        List<byte[]> level = new ArrayList<>();
        lines.forEach(line -> level.add(sha(join(new byte[] {0}, utf8(line)))));
        return treeRoot(level);
    }

    /** The definition by halves: the left half is the greatest power of two smaller than the whole. */
    private static byte[] treeRoot(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return sha(join(new byte[] {1}, treeRoot(leaves.subList(0, half)), treeRoot(leaves.subList(half, leaves.size()))));
    }

    private byte[] checkReveal(Map<String, byte[]> sections, String commitment) {
        List<String> lines = lines(sections.get("reveal"));
        List<String> promised = lines(sections.get("commitment"));
        same("reveal", "onepermit-draw-reveal\t1", lines.get(0));
        byte[] operator = secret(lines.get(1), "operator-secret", promised.get(5));
        byte[] witness = secret(lines.get(2), "witness-secret", promised.get(6));
        String[] entropy = fields(lines.get(3), "entropy", 4);
        check(lines.size() == 4, "reveal: too many lines");
        check(!id(entropy[2]).equals(id(entropy[3])), "who entered the entropy also confirmed it");
        return sha(parts(utf8("onepermit-draw-seed-1"), unhex(commitment), operator, witness, utf8(plain(text(entropy[1])))));
    }

    private static byte[] secret(String line, String word, String party) {
        byte[] secret = unhex(hash(fields(line, word, 2)[1]));
        same(word, party.substring(party.lastIndexOf('\t') + 1), hex(sha(secret)));
        return secret;
    }

    // ---- the draw

    private List<String> draw() {
        rank();
        List<String> out = new ArrayList<>(List.of("onepermit-draw-outcome\t1"));
        List<Candidate> tasks = new ArrayList<>();
        for (Stratum stratum : strata) {
            List<String> picks = new ArrayList<>();
            int drawn = 0;
            List<Candidate> order = ranked.getOrDefault(stratum.id, List.of());
            for (int at = 0; at < order.size() && drawn < stratum.quota; at++) {
                if (pick(order.get(at), picks)) {
                    tasks.add(order.get(at));
                    drawn++;
                }
            }
            out.add("stratum\t" + stratum.id + "\t" + order.size() + "\t" + stratum.quota + "\t" + drawn);
            out.addAll(picks);
        }
        hindered.forEach((inspector, hindrance) -> out.add("unseatable\t" + inspector + "\t" + hindrance));
        tasks.sort(BY_KEY);
        tasks.forEach(task -> seatTeam(sites.get(task.id), out));
        return out;
    }

    private void rank() {
        sites.values().stream().filter(site -> !excluded.contains(site.id)).forEach(site ->
            ranked.computeIfAbsent(site.stratum, stratum -> new ArrayList<>()).add(new Candidate(site.id, key(site))));
        ranked.values().forEach(candidates -> candidates.sort(BY_KEY));
    }

    private byte[] key(Site site) {
        byte[] smallest = null;
        for (int unit = 1; unit <= grades.get(site.grade); unit++) {
            byte[] key = sha(parts(seed, utf8(site.stratum), utf8(site.id), new byte[] {(byte) unit}));
            if (smallest == null || Arrays.compareUnsigned(key, smallest) < 0) {
                smallest = key;
            }
        }
        return smallest;
    }

    private boolean pick(Candidate candidate, List<String> out) {
        Site site = sites.get(candidate.id);
        String bar = site.checked + visits.getOrDefault(site.enterprise, 0) >= cap ? "ENTERPRISE_CAP"
            : eligible(site).stream().filter(officer -> !withdrawn.contains(officer.id)).limit(seats).count() < seats ? "NO_TEAM" : null;
        if (bar != null) {
            out.add("passed\t" + site.stratum + "\t" + site.id + "\t" + hex(candidate.key) + "\t" + bar);
            return false;
        }
        visits.merge(site.enterprise, 1, Integer::sum);
        everDrawn.add(site.id);
        out.add("drawn\t" + site.stratum + "\t" + site.id + "\t" + hex(candidate.key));
        return true;
    }

    /** Officers who can be drawn for a site: in reach, taught what it needs, not recused. */
    private List<Officer> eligible(Site site) {
        Set<String> recused = recusals.getOrDefault(site.enterprise, Set.of());
        return recused.isEmpty() ? within(site) : within(site).stream().filter(officer -> !recused.contains(officer.id)).toList();
    }

    private List<Officer> within(Site site) {
        return reach.computeIfAbsent(site.division + site.speciality, key -> search(site));
    }

    private List<Officer> search(Site site) {
        String visitors = site.division;
        for (int length : new int[] {2, 4, 6}) {
            visitors = cross.getOrDefault(site.division.substring(0, length), visitors);
        }
        List<Officer> found = new ArrayList<>();
        for (int length = 2; length <= visitors.length(); length += 2) {
            found.addAll(officersByArea.getOrDefault(visitors.substring(0, length), List.of()));
        }
        return found.stream().filter(officer -> site.speciality.equals("-") || officer.specialities.contains(site.speciality)).toList();
    }

    private void seatTeam(Site site, List<String> out) {
        out.add("task\t" + site.id + "\t" + eligible(site).size());
        List<String> members = new ArrayList<>();
        for (int number = 1; number <= seats; number++) {
            members.add(seat(site, number, members, out));
        }
        teams.put(site.id, members);
    }

    /** Seats one officer and counts the load and the pairs. */
    private String seat(Site site, int number, List<String> members, List<String> out) {
        List<Candidate> order = new ArrayList<>();
        for (Officer officer : within(site)) {
            if (!members.contains(officer.id)) {
                order.add(new Candidate(officer.id, sha(parts(seed, utf8("seat"), utf8(site.id), utf8(officer.id)))));
            }
        }
        order.sort(BY_KEY);
        for (Set<String> lenience : List.of(Set.of("-"), Set.of("-", "PAIRED"), Set.of("-", "PAIRED", "LOAD_CAP"))) {
            List<String> unseated = new ArrayList<>();
            for (Candidate candidate : order) {
                String obstacle = obstacle(site, candidate.id, members);
                if (lenience.contains(obstacle)) {
                    out.addAll(unseated);
                    out.add("seat\t" + site.id + "\t" + number + "\t" + candidate.id + "\t" + hex(candidate.key) + "\t" + obstacle);
                    count(candidate.id, members, 1);
                    return candidate.id;
                }
                unseated.add("unseated\t" + site.id + "\t" + number + "\t" + candidate.id + "\t" + obstacle);
            }
        }
        throw new Difference(site.id + ": nobody can take seat " + number);
    }

    private String obstacle(Site site, String officer, List<String> members) {
        if (withdrawn.contains(officer) || gone.getOrDefault(site.id, Set.of()).contains(officer)) {
            return "WITHDRAWN";
        }
        if (recusals.getOrDefault(site.enterprise, Set.of()).contains(officer)) {
            return "RECUSED";
        }
        if (loads.getOrDefault(officer, 0) >= officers.get(officer).loadCap) {
            return "LOAD_CAP";
        }
        return members.stream().anyMatch(member -> pairs.getOrDefault(pair(member, officer), 0) >= pairLimit) ? "PAIRED" : "-";
    }

    private void count(String officer, List<String> members, int by) {
        loads.merge(officer, by, Integer::sum);
        members.forEach(member -> pairs.merge(pair(member, officer), by, Integer::sum));
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    // ---- adjustments

    private int checkAdjustments(List<String> lines, byte[] outcome) {
        byte[] chain = outcome;
        OffsetDateTime latest = OffsetDateTime.MIN;
        boolean isVoid = false;
        int adjusted = 0;
        int at = 0;
        while (at < lines.size()) {
            check(!isVoid, "an adjustment after the batch was void");
            String[] f = fields(lines.get(at), "adjustment", 9);
            check(REASONS.containsKey(f[2]) && REASONS.get(f[2]).contains(f[5]), "adjustment " + f[1] + ": " + f[5] + " is no reason");
            check(!id(f[6]).equals(id(f[7])), "adjustment " + f[1] + ": requested and approved by one person");
            OffsetDateTime when = instant(f[8]);
            check(!when.isBefore(latest), "adjustment " + f[1] + ": earlier than the one before");
            latest = when;
            isVoid = f[2].equals("VOID");
            List<String> expected = new ArrayList<>(List.of("adjustment\t" + ++adjusted + lines.get(at).substring(11 + f[1].length())));
            adjust(f, expected);
            chain = sha(parts(chain, sha(utf8(String.join("\n", expected) + "\n"))));
            expected.add("chain\t" + hex(chain));
            compare("adjustment " + adjusted, lines.subList(at, Math.min(lines.size(), at + expected.size())), expected);
            at += expected.size();
        }
        return adjusted;
    }

    private void adjust(String[] f, List<String> out) {
        if (f[2].equals("VOID")) {
            check(f[3].equals("-") && f[4].equals("-"), "a void concerns the whole batch");
            return;
        }
        List<String> team = teams.get(f[3]);
        check(team != null, "adjustment " + f[1] + ": no such task stands");
        if (f[2].equals("REPLACE_OBJECT")) {
            check(f[4].equals("-"), "adjustment " + f[1] + ": an inspector where none belongs");
            replaceObject(sites.get(f[3]), team, out);
        } else {
            int place = team.indexOf(f[4]);
            check(place >= 0, "adjustment " + f[1] + ": no such seat");
            team.remove(place);
            count(f[4], team, -1);
            gone.computeIfAbsent(f[3], site -> new HashSet<>()).add(f[4]);
            team.add(place, seat(sites.get(f[3]), place + 1, List.copyOf(team), out));
            if (!f[5].equals("INSPECTOR_RECUSAL")) {
                withdrawn.add(f[4]);
            }
        }
    }

    private void replaceObject(Site leaving, List<String> team, List<String> out) {
        while (!team.isEmpty()) {
            String officer = team.remove(0);
            count(officer, team, -1);
        }
        teams.remove(leaving.id);
        visits.merge(leaving.enterprise, -1, Integer::sum);
        for (Candidate candidate : ranked.get(leaving.stratum)) {
            if (!everDrawn.contains(candidate.id) && pick(candidate, out)) {
                seatTeam(sites.get(candidate.id), out);
                return;
            }
        }
        out.add("exhausted\t" + leaving.stratum);
    }

    // ---- fields

    private static String[] fields(String line, String word, int count) {
        String[] fields = line.split("\t", -1);
        check(fields.length == count && (word == null || fields[0].equals(word)), "a line that is not as it must be: " + line);
        return fields;
    }

    private static String id(String id) {
        check(id.matches("[0-9A-Za-z][0-9A-Za-z._-]{0,39}"), "no id: " + id);
        return id;
    }

    private static String stratumId(String id) {
        check(id(id).equals(id.toUpperCase(Locale.ROOT)), "a stratum with lower-case letters: " + id);
        return id;
    }

    private static String area(String area) {
        check(area.matches("([0-9]{2}){1,3}"), "no area: " + area);
        return area;
    }

    private static int number(String digits) {
        check(digits.matches("0|[1-9][0-9]{0,8}"), "no number: " + digits);
        return Integer.parseInt(digits);
    }

    private static int number(String digits, int least, int most) {
        int number = number(digits);
        check(number >= least && number <= most, "out of range: " + digits);
        return number;
    }

    private static LocalDate date(String text) {
        check(text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), "no date: " + text);
        return LocalDate.parse(text);
    }

    private static OffsetDateTime instant(String text) {
        check(text.indexOf('-') == 4, "no instant: " + text);
        OffsetDateTime instant = OffsetDateTime.parse(text, INSTANT);
        same("instant", INSTANT.format(instant), text);
        return instant;
    }

    private static String hash(String hex) {
        check(hex.matches("[0-9a-f]{64}"), "no hash: " + hex);
        return hex;
    }

    /** Free text as it must stand: what is escaped had to be, what is not escaped need not be. */
    private static String text(String written) {
        String plain = plain(written);
        StringBuilder again = new StringBuilder();
        for (char c : plain.toCharArray()) {
            boolean escaped = c < 32 || c == 92 || c >= 127 && c <= 159 || c >= 0x200b && c <= 0x200f || c >= 0x2028 && c <= 0x202e
                || c >= 0x2060 && c <= 0x206f || c == 0xfeff;
            again.append(escaped ? String.format("\\" + "u%04x", (int) c) : String.valueOf(c));
        }
        check(again.toString().equals(written) && !plain.isBlank() && plain.length() <= 400,
            "a text not written as it must be: " + written);
        return written;
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == 92) {
                plain.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(written.charAt(i));
            }
        }
        return plain.toString();
    }

    // ---- hashes

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each part after its length in two bytes. */
    private static byte[] parts(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part.length / 256);
            all.write(part.length % 256);
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] unhex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    // ---- differences

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new Difference(otherwise);
        }
    }

    private static void same(String what, String expected, String found) {
        check(expected.equals(found), what + ": \"" + found + "\" where \"" + expected + "\" is expected");
    }

    private static void compare(String what, List<String> found, List<String> expected) {
        for (int line = 0; line < Math.max(found.size(), expected.size()); line++) {
            same(what + ", line " + (line + 1), line < expected.size() ? expected.get(line) : "(nothing)",
                line < found.size() ? found.get(line) : "(nothing)");
        }
    }
}
