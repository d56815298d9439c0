package org.onepermit.inspection.draw.rules.lot;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;
import static org.onepermit.inspection.draw.rules.DrawProblem.NOT_STANDING;
import static org.onepermit.inspection.draw.rules.DrawProblem.VOID;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onepermit.inspection.draw.rules.frozen.FrozenPlan;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.lot.Adjustment.Reason;
import org.onepermit.inspection.draw.rules.lot.Outcome.Bar;
import org.onepermit.inspection.draw.rules.lot.Outcome.Drawn;
import org.onepermit.inspection.draw.rules.lot.Outcome.Pick;
import org.onepermit.inspection.draw.rules.text.Line;

/**
 * A batch drawn from a plan and a seed, and adjusted one change after the other. Plan, seed and changes alone decide what it is; drawing
 * it again gives it again. For one thread.
 */
public final class Batch {

    private final FrozenPlan plan;
    private final ObjectLots lots;
    private final Teams teams;
    private final Outcome outcome;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> everDrawn = new HashSet<>();
    private final Map<String, Set<String>> gone = new HashMap<>();
    private final Map<String, Team> standing = new LinkedHashMap<>();
    private OffsetDateTime latest = OffsetDateTime.MIN;
    private boolean isVoid;

    private Batch(FrozenPlan plan, byte[] seed) {
        this.plan = plan;
        this.lots = new ObjectLots(plan, seed);
        SeatLots seats = new SeatLots(plan.eligible(), seed);
        this.teams = new Teams(plan, seats);
        this.outcome = draw(seats);
    }

    public static Batch draw(FrozenPlan plan, byte[] seed) {
        return new Batch(plan, seed);
    }

    /** As drawn, without adjustments. */
    public Outcome outcome() {
        return outcome;
    }

    /** The teams of the tasks that stand after all adjustments. */
    public List<Team> standing() {
        return List.copyOf(standing.values());
    }

    public boolean isVoid() {
        return isVoid;
    }

    private Outcome draw(SeatLots seats) {
        List<Drawn> drawn = new ArrayList<>();
        for (int stratum = 0; stratum < plan.rule().strata().size(); stratum++) {
            drawn.add(drawn(stratum));
        }
        List<Lot> tasks = drawn.stream().flatMap(one -> one.lots().stream()).parallel().sorted(Lot.BY_KEY).toList();
        Candidates[] shortLists = seats.shortLists(tasks);
        List<Team> seated = new ArrayList<>();
        for (int task = 0; task < tasks.size(); task++) {
            Team team = teams.seat(tasks.get(task).object(), shortLists[task]);
            seated.add(team);
            standing.put(team.object(), team);
        }
        return new Outcome(drawn, plan.eligible().unseatable(), seated);
    }

    private Drawn drawn(int place) {
        Stratum stratum = plan.rule().strata().get(place);
        List<Pick> picks = new ArrayList<>();
        int drawn = 0;
        Lot lot;
        for (int at = 0; drawn < stratum.quota() && (lot = lots.lot(place, at)) != null; at++) {
            Pick pick = pick(lot);
            picks.add(pick);
            drawn += pick.isDrawn() ? 1 : 0;
        }
        return new Drawn(stratum.id(), plan.pool(place), stratum.quota(), picks);
    }

    private Pick pick(Lot lot) {
        InspectionObject object = lot.object();
        Optional<Bar> bar = bar(object);
        if (bar.isEmpty()) {
            visits.merge(object.enterprise(), 1, Integer::sum);
            everDrawn.add(object.id());
        }
        return new Pick(lot, bar);
    }

    private Optional<Bar> bar(InspectionObject object) {
        if (object.checked() + visits.getOrDefault(object.enterprise(), 0) >= plan.rule().cap()) {
            return Optional.of(Bar.ENTERPRISE_CAP);
        }
        return teams.canSeat(object) ? Optional.empty() : Optional.of(Bar.NO_TEAM);
    }

    /**
     * Changes the batch and says, line by line, what follows (F-12).
     *
     * @throws org.onepermit.platform.problem.ProblemException and changes nothing, if it cannot be done
     */
    List<String> adjust(Adjustment adjustment) {
        VOID.unless(!isVoid, plan.rule().batch() + " is void");
        INVALID_VALUE.unless(!adjustment.at().isBefore(latest), "an adjustment is not earlier than the one before");
        List<String> effects = switch (adjustment.kind()) {
            case REPLACE_OBJECT -> replaceObject(adjustment);
            case REPLACE_SEAT -> replaceSeat(adjustment);
            case VOID -> declareVoid();
        };
        latest = adjustment.at();
        return effects;
    }

    private List<String> declareVoid() {
        isVoid = true;
        return List.of();
    }

    /** The next key of the stratum takes the place, with a team of its own. */
    private List<String> replaceObject(Adjustment adjustment) {
        InspectionObject leaving = plan.objects().find(team(adjustment).object()).orElseThrow();
        teams.dissolve(standing.remove(leaving.id()));
        visits.merge(leaving.enterprise(), -1, Integer::sum);
        int stratum = plan.rule().strata().stream().map(Stratum::id).toList().indexOf(leaving.stratum());
        List<String> lines = new ArrayList<>();
        Lot lot;
        for (int at = 0; (lot = lots.lot(stratum, at)) != null; at++) {
            if (!everDrawn.contains(lot.object().id())) {
                Pick pick = pick(lot);
                lines.add(pick.line());
                if (pick.isDrawn()) {
                    Team team = teams.seat(lot.object());
                    standing.put(team.object(), team);
                    team.write(lines);
                    return lines;
                }
            }
        }
        lines.add(Line.of("exhausted", leaving.stratum()));
        return lines;
    }

    /** Only that seat is drawn anew (F-09). Who is on leave or ill takes no other seat of this batch either. */
    private List<String> replaceSeat(Adjustment adjustment) {
        Team team = team(adjustment);
        int place = team.placeOf(adjustment.inspector());
        NOT_STANDING.unless(place >= 0, adjustment.inspector() + " has no seat at " + team.object());
        Set<String> left = new HashSet<>(gone.getOrDefault(team.object(), Set.of()));
        left.add(adjustment.inspector());
        Team changed = teams.reseat(plan.objects().find(team.object()).orElseThrow(), team, place, left);
        gone.put(team.object(), left);
        if (adjustment.reason() != Reason.INSPECTOR_RECUSAL) {
            teams.withdraw(adjustment.inspector());
        }
        standing.put(team.object(), changed);
        List<String> lines = new ArrayList<>();
        changed.writeSeat(lines, place);
        return lines;
    }

    private Team team(Adjustment adjustment) {
        Team team = standing.get(adjustment.object());
        NOT_STANDING.unless(team != null, adjustment.object() + " is not among the tasks that stand");
        return team;
    }
}
