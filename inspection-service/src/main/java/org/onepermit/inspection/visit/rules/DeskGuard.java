package org.onepermit.inspection.visit.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;

/** Whether a task can be closed from the desk (M.5 closeDesk): every mandatory item was judged, none left for a visit. */
public final class DeskGuard {

    private DeskGuard() { }

    public static List<Objection> refused(List<Answer> answers) {
        Map<String, Answer> known = answers.stream().collect(Collectors.toMap(Answer::item, answer -> answer, (first, later) -> later));
        return CheckItem.all().stream().filter(CheckItem::mandatory).filter(item -> open(known.get(item.key())))
            .map(item -> Objection.of("M5-DESK", "items/" + item.key(), Map.of("item", item.number()), item.basis())).toList();
    }

    private static boolean open(Answer answer) {
        return answer == null || answer.finding() == Finding.NOT_CHECKED;
    }
}
