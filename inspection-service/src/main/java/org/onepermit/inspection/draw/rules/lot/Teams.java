package org.onepermit.inspection.draw.rules.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * left to fewer inspectors than the law asks for. Recusal is never let pass.
 */
final class Teams {

    /** What may be let pass, least first. */
    private static final List<Set<Obstacle>> LENIENCE =
        List.of(Set.of(), Set.of(Obstacle.PAIRED), Set.of(Obstacle.PAIRED, Obstacle.LOAD_CAP));

    private final FrozenPlan plan;
    private final Eligible eligible;
    private final SeatLots lots;
    private final Map<String, Integer> loads = new HashMap<>();
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    private record Pair(String first, String second) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    Teams(FrozenPlan plan, SeatLots lots) {
        this.plan = plan;
        this.eligible = plan.eligible();
        this.lots = lots;
        plan.rule().pairings().forEach(pairing -> pairs.put(new Pair(pairing.first(), pairing.second()), pairing.times()));
    }

    /** Seats a whole team; {@code shortList} are its first candidates by key. */
    Team seat(InspectionObject object, int[] shortList) {
        List<Seat> seats = new ArrayList<>();
        List<String> members = new ArrayList<>();
        while (seats.size() < plan.rule().seats()) {
            Seat seat = seat(object, shortList, members, Set.of());
            join(members, seat.inspector());
            seats.add(seat);
            members.add(seat.inspector());
        }
        return new Team(object.id(), eligible.count(object), seats);
    }

    Team seat(InspectionObject object) {
        return seat(object, new int[0]);
    }

    /** Whether enough inspectors are left for a team, however loaded. */
    boolean canSeat(InspectionObject object) {
        return withdrawn.isEmpty() || free(object, List.of(), Set.of()) >= plan.rule().seats();
    }

    private long free(InspectionObject object, List<String> members, Set<String> gone) {
        return Arrays.stream(eligible.within(object)).filter(place -> !eligible.isRecused(place, object))
            .mapToObj(place -> eligible.seatable().get(place).id())
            .filter(id -> !members.contains(id) && !gone.contains(id) && !withdrawn.contains(id)).count();
    }

    /**
     * Fills one seat of a team anew.
     *
     * @param gone who has left this team
     */
    Team reseat(InspectionObject object, Team team, int place, Set<String> gone) {
        List<String> members = new ArrayList<>(team.seats().stream().map(Seat::inspector).toList());
        String leaving = members.remove(place);
        DrawProblem.NO_INSPECTOR_LEFT.unless(free(object, members, gone) > 0, "nobody is left for a seat at " + object.id());
        leave(members, leaving);
        Seat seat = seat(object, new int[0], members, gone);
        join(members, seat.inspector());
        return team.with(place, seat);
    }

    /** The task is not done: its seats weigh on nobody. */
    void dissolve(Team team) {
        List<String> members = new ArrayList<>(team.seats().stream().map(Seat::inspector).toList());
        while (!members.isEmpty()) {
            leave(members, members.remove(members.size() - 1));
        }
    }

    /** Takes no further seat in this batch. */
    void withdraw(String inspector) {
        withdrawn.add(inspector);
    }

    private Seat seat(InspectionObject object, int[] shortList, List<String> members, Set<String> gone) {
        return seat(object, shortList, members, gone, LENIENCE.get(0)).orElseGet(() -> {
            int[] all = lots.candidates(object);
            return LENIENCE.stream().map(lenience -> seat(object, all, members, gone, lenience)).flatMap(Optional::stream).findFirst()
                .orElseThrow();
        });
    }

    private Optional<Seat> seat(InspectionObject object, int[] candidates, List<String> members, Set<String> gone,
            Set<Obstacle> lenience) {
        List<PassedOver> passedOver = new ArrayList<>();
        for (int place : candidates) {
            Inspector candidate = eligible.seatable().get(place);
            if (!members.contains(candidate.id())) {
                Optional<Obstacle> obstacle = obstacle(object, place, candidate, members, gone);
                if (obstacle.isEmpty() || lenience.contains(obstacle.get())) {
                    return Optional.of(new Seat(candidate.id(), lots.key(object, place), obstacle, List.copyOf(passedOver)));
                }
                passedOver.add(new PassedOver(candidate.id(), obstacle.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Obstacle> obstacle(InspectionObject object, int place, Inspector candidate, List<String> members,
            Set<String> gone) {
        if (withdrawn.contains(candidate.id()) || gone.contains(candidate.id())) {
            return Optional.of(Obstacle.WITHDRAWN);
        }
        if (eligible.isRecused(place, object)) {
            return Optional.of(Obstacle.RECUSED);
        }
        if (loads.getOrDefault(candidate.id(), 0) >= candidate.loadCap()) {
            return Optional.of(Obstacle.LOAD_CAP);
        }
        boolean paired = members.stream().anyMatch(
            member -> pairs.getOrDefault(Pair.of(member, candidate.id()), 0) >= plan.rule().pairs());
        return paired ? Optional.of(Obstacle.PAIRED) : Optional.empty();
    }

    private void join(List<String> members, String inspector) {
        loads.merge(inspector, 1, Integer::sum);
        members.forEach(member -> pairs.merge(Pair.of(member, inspector), 1, Integer::sum));
    }

    private void leave(List<String> members, String inspector) {
        loads.merge(inspector, -1, Integer::sum);
        members.forEach(member -> pairs.merge(Pair.of(member, inspector), -1, Integer::sum));
    }
}
