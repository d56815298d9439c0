package org.onepermit.inspection.draw.rules.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.frozen.Eligible;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Inspector;
import org.onepermit.inspection.draw.rules.lot.Team.Obstacle;
import org.onepermit.inspection.draw.rules.lot.Team.PassedOver;
import org.onepermit.inspection.draw.rules.lot.Team.Seat;

/**
 * Fills seats one after the other (F-08, F-09) and remembers who has how many tasks and who was together with whom. A seat goes to the
 * first candidate by key whom nothing stands against. If there is none, earlier pairing is let pass, then the load cap: a task is never
 * left to fewer inspectors than the law asks for. Recusal is never let pass. Inspectors are known by their places among the seatable.
 */
final class Teams {

    /** What may be let pass, least first. */
    private static final List<Set<Obstacle>> LENIENCE =
        List.of(Set.of(), Set.of(Obstacle.PAIRED), Set.of(Obstacle.PAIRED, Obstacle.LOAD_CAP));

    private final FrozenPlan plan;
    private final Eligible eligible;
    private final List<Inspector> inspectors;
    private final SeatLots lots;
    private final Map<String, Integer> places;
    private final int[] loads;
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final Set<Integer> withdrawn = new HashSet<>();

    Teams(FrozenPlan plan, SeatLots lots) {
        this.plan = plan;
        this.eligible = plan.eligible();
        this.inspectors = eligible.seatable();
        this.lots = lots;
        this.loads = new int[inspectors.size()];
        this.places = IntStream.range(0, loads.length).boxed()
            .collect(Collectors.toMap(place -> inspectors.get(place).id(), place -> place));
        plan.rule().pairings().stream()
            .filter(pairing -> places.containsKey(pairing.first()) && places.containsKey(pairing.second()))
            .forEach(pairing -> pairs.put(pair(places.get(pairing.first()), places.get(pairing.second())), pairing.times()));
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** Seats a whole team; {@code shortList} are its first candidates by key. */
    Team seat(InspectionObject object, Candidates shortList) {
        List<Seat> seats = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        while (seats.size() < plan.rule().seats()) {
            Seat seat = seat(object, shortList, members, Set.of());
            members.add(join(members, seat));
            seats.add(seat);
        }
        return new Team(object.id(), eligible.count(object), seats);
    }

    Team seat(InspectionObject object) {
        return seat(object, Candidates.NONE);
    }

    /** Whether enough inspectors are left for a team, however loaded. */
    boolean canSeat(InspectionObject object) {
        return withdrawn.isEmpty() || free(object, List.of(), Set.of()) >= plan.rule().seats();
    }

    private long free(InspectionObject object, List<Integer> members, Set<String> gone) {
        return Arrays.stream(eligible.within(object)).filter(place -> !eligible.isRecused(place, object)
            && !members.contains(place) && !isWithdrawn(place, gone)).count();
    }

    /**
     * Fills one seat of a team anew.
     *
     * @param gone who has left this team
     */
    Team reseat(InspectionObject object, Team team, int number, Set<String> gone) {
        List<Integer> members = members(team);
        int leaving = members.remove(number);
        DrawProblem.NO_INSPECTOR_LEFT.unless(free(object, members, gone) > 0, "nobody is left for a seat at " + object.id());
        count(members, leaving, -1);
        Seat seat = seat(object, Candidates.NONE, members, gone);
        join(members, seat);
        return team.with(number, seat);
    }

    /** The task is not done: its seats weigh on nobody. */
    void dissolve(Team team) {
        List<Integer> members = members(team);
        while (!members.isEmpty()) {
            int leaving = members.remove(members.size() - 1);
            count(members, leaving, -1);
        }
    }

    private List<Integer> members(Team team) {
        return team.seats().stream().map(seat -> places.get(seat.inspector())).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes no further seat in this batch. */
    void withdraw(String inspector) {
        withdrawn.add(places.get(inspector));
    }

    private Seat seat(InspectionObject object, Candidates shortList, List<Integer> members, Set<String> gone) {
        return seat(object, shortList, members, gone, LENIENCE.get(0)).orElseGet(() -> {
            Candidates all = lots.candidates(object);
            return LENIENCE.stream().map(lenience -> seat(object, all, members, gone, lenience)).flatMap(Optional::stream).findFirst()
                .orElseThrow();
        });
    }

    private Optional<Seat> seat(InspectionObject object, Candidates candidates, List<Integer> members, Set<String> gone,
            Set<Obstacle> lenience) {
        List<PassedOver> passedOver = new ArrayList<>();
        for (int at = 0; at < candidates.places().length; at++) {
            int place = candidates.places()[at];
            if (!members.contains(place)) {
                Optional<Obstacle> obstacle = obstacle(object, place, members, gone);
                String inspector = inspectors.get(place).id();
                if (obstacle.isEmpty() || lenience.contains(obstacle.get())) {
                    return Optional.of(new Seat(inspector, candidates.keys()[at], obstacle, List.copyOf(passedOver)));
                }
                passedOver.add(new PassedOver(inspector, obstacle.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Obstacle> obstacle(InspectionObject object, int place, List<Integer> members, Set<String> gone) {
        if (isWithdrawn(place, gone)) {
            return Optional.of(Obstacle.WITHDRAWN);
        }
        if (eligible.isRecused(place, object)) {
            return Optional.of(Obstacle.RECUSED);
        }
        if (loads[place] >= inspectors.get(place).loadCap()) {
            return Optional.of(Obstacle.LOAD_CAP);
        }
        boolean paired = members.stream().anyMatch(member -> pairs.getOrDefault(pair(member, place), 0) >= plan.rule().pairs());
        return paired ? Optional.of(Obstacle.PAIRED) : Optional.empty();
    }

    private boolean isWithdrawn(int place, Set<String> gone) {
        return withdrawn.contains(place) || !gone.isEmpty() && gone.contains(inspectors.get(place).id());
    }

    private int join(List<Integer> members, Seat seat) {
        int place = places.get(seat.inspector());
        count(members, place, 1);
        return place;
    }

    private void count(List<Integer> members, int place, int by) {
        loads[place] += by;
        members.forEach(member -> pairs.merge(pair(member, place), by, Integer::sum));
    }
}
