package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What other rooms may read of drawn tasks. It does not ask who reads: whoever shows any of it to a person must hold to F-11 (until the
 * visit, the dispatcher and those seated only).
 */
@ApplicationScoped
public class DrawnTasks {

    private final DrawnTaskRepository tasks;
    private final DrawnSeatRepository seats;

    DrawnTasks(DrawnTaskRepository tasks, DrawnSeatRepository seats) {
        this.tasks = tasks;
        this.seats = seats;
    }

    /** A seat that is taken now; the one with {@code seat} 1 leads. */
    public record Seat(int seat, String inspectorNo, String inspectorName, String certificateNo) { }

    /**
     * A task.
     *
     * @param objectNo    its number in the object register; {@code roster} says where it is
     * @param departments that visit together (F-22)
     * @param shares      department by key of the check item; null or not named: the lead's
     * @param items       numbers of the items to be checked
     * @param standing    false once an adjustment has taken it back
     */
    public record Task(
        String taskNo, String batchNo, String objectNo, String objectName, String uscc, String division, String stratum,
        LocalDate visitsFrom, LocalDate visitsTo, List<String> departments, Map<String, String> shares, List<String> items, List<Seat> seats,
        boolean standing) { }

    public Optional<Task> find(String taskNo) {
        return tasks.findByIdOptional(taskNo).map(task -> task(task, seats.of(taskNo)));
    }

    /** Numbers of a batch's tasks that stand, in their order. */
    public List<String> standing(String batchNo) {
        return tasks.standing(batchNo).stream().map(DrawnTask::taskNo).toList();
    }

    /** Social credit codes of an area's tasks that stand and whose visits begin within a period, by task number. */
    public Map<String, String> unitsOfStanding(String divisionPrefix, LocalDate from, LocalDate to) {
        return tasks.standing(divisionPrefix, from, to).stream().collect(Collectors.toMap(DrawnTask::taskNo, DrawnTask::uscc));
    }

    /** Teams of those tasks: numbers of their inspectors. */
    public Collection<List<String>> teamsOfStanding(String divisionPrefix, LocalDate from, LocalDate to) {
        return seats.ofStanding(divisionPrefix, from, to).stream().collect(Collectors.groupingBy(DrawnSeat::taskNo,
            Collectors.mapping(DrawnSeat::inspectorNo, Collectors.toList()))).values();
    }

    private static Task task(DrawnTask task, List<DrawnSeat> seats) {
        return new Task(task.taskNo(), task.batchNo(), task.objectNo(), task.objectName(), task.uscc(), task.division(), task.stratum(),
            task.visitsFrom(), task.visitsTo(), task.departments(), task.shares(), task.items(), seats.stream().map(DrawnTasks::seat).toList(),
            task.isStanding());
    }

    static Seat seat(DrawnSeat seat) {
        return new Seat(seat.seat(), seat.inspectorNo(), seat.inspectorName(), seat.certificateNo());
    }
}
