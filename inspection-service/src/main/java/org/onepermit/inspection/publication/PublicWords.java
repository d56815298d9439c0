package org.onepermit.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onepermit.inspection.rules.PrivacyFilter;
import org.onepermit.inspection.visit.DepartmentResult;
import org.onepermit.inspection.visit.DepartmentResultRepository;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.VisitPapers;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;

/** Words for the public as they could stand: the problems found, with persons masked. */
@ApplicationScoped
class PublicWords {

    private final VisitPapers papers;
    private final DepartmentResultRepository results;

    PublicWords(VisitPapers papers, DepartmentResultRepository results) {
        this.papers = papers;
        this.results = results;
    }

    String whole(InspectionTask task) {
        String words = problems(papers.answers(task.taskNo()));
        return PrivacyFilter.masked(words.isEmpty() ? Optional.ofNullable(task.remark()).orElse(task.result().zh()) : words);
    }

    /** One for each department of a joint task; none for any other. */
    List<PublishedPart> parts(InspectionTask task) {
        if (!task.parts().isJoint()) {
            return List.of();
        }
        List<Answer> answers = papers.answers(task.taskNo());
        Map<String, DepartmentResult> concluded = results.of(task.taskNo());
        return task.departments().stream().filter(concluded::containsKey).map(department -> part(task, concluded.get(department), answers)).toList();
    }

    private static PublishedPart part(InspectionTask task, DepartmentResult concluded, List<Answer> answers) {
        List<Answer> own = answers.stream().filter(answer -> task.parts().departmentOf(answer.item()).equals(concluded.department())).toList();
        String problems = problems(own);
        return new PublishedPart(concluded.department(), own.stream().map(Answer::item).toList(), concluded.result(),
            PrivacyFilter.masked(problems.isEmpty() ? concluded.reason() : problems), null);
    }

    private static String problems(List<Answer> answers) {
        Map<String, CheckItem> items = CheckItem.all().stream().collect(Collectors.toMap(CheckItem::key, Function.identity()));
        return answers.stream().filter(answer -> answer.finding() == Finding.PROBLEM)
            .map(answer -> items.get(answer.item()).zh() + "：" + answer.facts()).collect(Collectors.joining("\n"));
    }
}
