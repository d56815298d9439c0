package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.NewLead;
import org.onepermit.inspection.enforcement.OpenLead;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;

/** Enforcement gets a lead from a visit (F-21, M.5): once for a task, whoever asks and however often. */
@ApplicationScoped
public class OpenVisitLead {

    private static final int LONGEST_FACTS = 3000;

    private final Tasks tasks;
    private final VisitRepository visits;
    private final VisitPapers papers;
    private final OpenLead leads;

    OpenVisitLead(Tasks tasks, VisitRepository visits, VisitPapers papers, OpenLead leads) {
        this.tasks = tasks;
        this.visits = visits;
        this.papers = papers;
        this.leads = leads;
    }

    /** For the process, which asks again after a break. */
    @Transactional
    public String open(String taskNo) {
        return open(tasks.lock(taskNo));
    }

    /** The number of the lead. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String open(InspectionTask task) {
        Visit visit = visits.of(task.taskNo()).orElseThrow();
        List<Answer> problems = papers.answers(task.taskNo()).stream().filter(answer -> answer.finding() == Finding.PROBLEM).toList();
        String subject = task.isRefused() ? "拒绝、阻碍现场检查" : "现场检查发现问题" + problems.size() + "项";
        String number = leads.open(new NewLead(LeadSource.VISIT, task.taskNo(), task.site().uscc(), task.site().unitName(), task.site().permitNo(),
            task.site().division(), subject, facts(visit, problems), evidence(visit)));
        task.lead(number);
        return number;
    }

    private static String facts(Visit visit, List<Answer> problems) {
        String facts = Stream.concat(Stream.ofNullable(visit.refusal()), problems.stream().map(answer -> answer.item() + "：" + answer.facts()))
            .collect(Collectors.joining("\n"));
        return facts.length() > LONGEST_FACTS ? facts.substring(0, LONGEST_FACTS) : facts;
    }

    private Map<String, Object> evidence(Visit visit) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("taskNo", visit.taskNo());
        evidence.put("recordHash", String.valueOf(visit.recordHash()));
        evidence.put("files", papers.files(visit.taskNo()).stream().map(file -> Map.of("id", file.id(), "sha256", file.sha256())).toList());
        return evidence;
    }
}
