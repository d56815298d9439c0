package org.onepermit.inspection.draw.rules.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.text.Line;

/**
 * Who visits an object.
 *
 * @param eligible how many could have been drawn
 * @param seats    the first leads, the others assist
 */
public record Team(String object, int eligible, List<Seat> seats) {

    /** Why an inspector who came first by key is not seated, or why one who is seated should not have been. */
    public enum Obstacle {
        /** Withdrawn from this task or from the batch by an adjustment (F-12). */
        WITHDRAWN,
        /** Recused from the enterprise (F-09). */
        RECUSED,
        /** Has as many tasks as the load cap allows. */
        LOAD_CAP,
        /** Was drawn together with one of the team as often as the rule wishes (F-08). */
        PAIRED
    }

    /** An inspector who came earlier by key, and why the seat went to another. */
    public record PassedOver(String inspector, Obstacle obstacle) { }

    /**
     * A seat taken.
     *
     * @param key        smallest that could be taken
     * @param unheeded   the obstacle that could not be avoided, if there was one
     * @param passedOver who came earlier, in the order of their keys
     */
    public record Seat(String inspector, byte[] key, Optional<Obstacle> unheeded, List<PassedOver> passedOver) { }

    public Team {
        seats = List.copyOf(seats);
    }

    /** The same team with another inspector on one seat, counted from 0. */
    Team with(int place, Seat seat) {
        List<Seat> changed = new ArrayList<>(seats);
        changed.set(place, seat);
        return new Team(object, eligible, changed);
    }

    /** Place of an inspector's seat, or -1. */
    int placeOf(String inspector) {
        return seats.stream().map(Seat::inspector).toList().indexOf(inspector);
    }

    void write(List<String> lines) {
        lines.add(Line.of("task", object, eligible));
        for (int place = 0; place < seats.size(); place++) {
            writeSeat(lines, place);
        }
    }

    void writeSeat(List<String> lines, int place) {
        Seat seat = seats.get(place);
        int number = place + 1;
        seat.passedOver.forEach(passed -> lines.add(Line.of("unseated", object, number, passed.inspector, passed.obstacle)));
        lines.add(Line.of("seat", object, number, seat.inspector, seat.key, seat.unheeded.map(Obstacle::name).orElse(Line.NONE)));
    }
}
