package org.onepermit.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onepermit.inspection.draw.DrawnTasks;
import org.onepermit.inspection.draw.rules.frozen.Absence;
import org.onepermit.inspection.draw.rules.frozen.Pairing;
import org.onepermit.inspection.draw.rules.frozen.Period;
import org.onepermit.inspection.draw.rules.frozen.Recusal;
import org.onepermit.inspection.roster.InspectorTies;
import org.onepermit.inspection.roster.RegisteredInspector;

/** What stands between inspectors and seats when a draw is frozen: absences, recusals, teams of earlier draws of the year (F-08, F-09). */
@ApplicationScoped
class Ties {

    private final InspectorTies ties;
    private final DrawnTasks tasks;

    Ties(InspectorTies ties, DrawnTasks tasks) {
        this.ties = ties;
        this.tasks = tasks;
    }

    List<Absence> absences(List<RegisteredInspector> inspectors, Period visits) {
        return ties.absences(numbers(inspectors), visits.from(), visits.to()).stream()
            .map(absence -> new Absence(absence.inspectorNo(), new Period(absence.firstDay(), absence.lastDay()))).distinct().toList();
    }

    List<Recusal> recusals(List<RegisteredInspector> inspectors) {
        return ties.recusals(numbers(inspectors)).stream()
            .map(recusal -> new Recusal(recusal.inspectorNo(), recusal.uscc(), recusal.reason())).toList();
    }

    List<Pairing> pairings(List<RegisteredInspector> inspectors, String area, int year) {
        Set<String> known = new HashSet<>(numbers(inspectors));
        Map<List<String>, Integer> times = new TreeMap<>((one, two) -> String.join(" ", one).compareTo(String.join(" ", two)));
        for (List<String> team : tasks.teamsOfStanding(area, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            List<String> members = team.stream().filter(known::contains).sorted().toList();
            for (int one = 0; one < members.size(); one++) {
                for (int two = one + 1; two < members.size(); two++) {
                    times.merge(List.of(members.get(one), members.get(two)), 1, Integer::sum);
                }
            }
        }
        return times.entrySet().stream().map(pair -> new Pairing(pair.getKey().get(0), pair.getKey().get(1), pair.getValue())).toList();
    }

    private static List<String> numbers(List<RegisteredInspector> inspectors) {
        return inspectors.stream().map(RegisteredInspector::no).toList();
    }
}
