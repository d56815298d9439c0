package org.onepermit.inspection.draw.rules.lot;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onepermit.inspection.draw.rules.frozen.Eligible.Unseatable;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.inspection.draw.rules.text.Lines;

/**
 * The result of a draw (FORMAT.md 8).
 *
 * @param strata     in the order of their ids
 * @param unseatable who took part in no seat, and why
 * @param teams      in the order in which they were seated: by the keys of their objects
 */
public record Outcome(List<Drawn> strata, List<Unseatable> unseatable, List<Team> teams) {

    private static final String HEAD = "onepermit-draw-outcome";
    /** Teams of a piece. */
    private static final int PIECE = 2048;

    /**
     * What was drawn of a stratum.
     *
     * @param pool  how many could be drawn
     * @param quota how many were to be drawn; fewer are if the enterprises' caps leave no more
     * @param picks in the order of their keys
     */
    public record Drawn(String stratum, int pool, int quota, List<Pick> picks) {

        public List<Lot> lots() {
            return picks.stream().filter(Pick::isDrawn).map(Pick::lot).toList();
        }

        private List<String> lines() {
            String head = Line.of("stratum", stratum, pool, quota, lots().size());
            return Stream.concat(Stream.of(head), picks.stream().map(Pick::line)).toList();
        }
    }

    /** Why an object is not drawn although its turn has come. */
    public enum Bar {
        /** Its enterprise has had, this batch included, as many checks as it may have in a year (F-04). */
        ENTERPRISE_CAP,
        /** So many inspectors were withdrawn by adjustments that no team is left for it (F-08). */
        NO_TEAM
    }

    /** An object whose turn it was: drawn, or passed over. */
    public record Pick(Lot lot, Optional<Bar> bar) {

        public boolean isDrawn() {
            return bar.isEmpty();
        }

        String line() {
            String object = lot.object().id();
            String stratum = lot.object().stratum();
            return isDrawn() ? Line.of("drawn", stratum, object, lot.key()) : Line.of("passed", stratum, object, lot.key(), bar.get());
        }
    }

    public List<Lot> lots() {
        return strata.stream().flatMap(drawn -> drawn.lots().stream()).toList();
    }

    public byte[] text() {
        // Piece by piece: a list of all lines would weigh several times the text.
        List<byte[]> pieces = new ArrayList<>(List.of(Lines.write(List.of(Line.of(HEAD, 1)))));
        strata.forEach(drawn -> pieces.add(Lines.write(drawn.lines())));
        pieces.add(Lines.write(unseatable.stream()
            .map(inspector -> Line.of("unseatable", inspector.inspector(), inspector.hindrance())).toList()));
        IntStream.range(0, (teams.size() + PIECE - 1) / PIECE).parallel().mapToObj(this::piece).forEachOrdered(pieces::add);
        return joined(pieces);
    }

    private byte[] piece(int number) {
        List<String> lines = new ArrayList<>();
        teams.subList(number * PIECE, Math.min(teams.size(), (number + 1) * PIECE)).forEach(team -> team.write(lines));
        return Lines.write(lines);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteBuffer text = ByteBuffer.allocate(pieces.stream().mapToInt(piece -> piece.length).reduce(0, Math::addExact));
        pieces.forEach(text::put);
        return text.array();
    }
}
