package org.onepermit.report.publication.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.onepermit.report.attachment.rules.AttachmentKind;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Attachment;
import org.onepermit.report.filing.rules.ExecutionReport.Basics;
import org.onepermit.report.filing.rules.ExecutionReport.Output;
import org.onepermit.report.filing.rules.ExecutionReport.Stop;
import org.onepermit.report.filing.rules.ExecutionReport.TreatmentRun;
import org.onepermit.report.filing.rules.ExecutionReport.Use;

/**
 * A report without what the unit keeps secret with a reason. Only production may be: outputs, materials, fuels, water, power and
 * reagents. What is emitted, in which concentration and amount, how treatment ran and what went wrong is public by law (R §23).
 */
public final class PublicForm {

    private final Set<String> secret;

    private PublicForm(Set<String> secret) {
        this.secret = secret;
    }

    /** @param secretReasons reasons by the field's path, such as {@code basics/outputs/0/amount} or {@code basics/materials} */
    public static ExecutionReport of(ExecutionReport report, Map<String, String> secretReasons) {
        return new PublicForm(Set.copyOf(secretReasons.keySet())).of(report);
    }

    /** Whether a field of this path may be kept secret at all. */
    public static boolean mayBeSecret(String path) {
        return path.matches("basics/(outputs|materials|fuels|waterTonnes|powerKilowattHours)(/.*)?|treatment/[0-9]+/reagents(/.*)?");
    }

    private ExecutionReport of(ExecutionReport r) {
        return new ExecutionReport(r.permitNumber(), r.type(), r.periodFrom(), r.periodTo(), r.basics() == null ? null : basics(r.basics()), r.compliance(),
            r.changes(), lines("treatment", r.treatment(), this::treatment), r.monitoring(), r.ledger(), r.emissions(), r.tax(), r.disclosure(), r.management(),
            r.permitItems(), r.waste(), r.otherMatters(), r.conclusion(), attachments(r.attachments()), r.commitment());
    }

    /** Files of a secret kind are not even named. */
    private static List<Attachment> attachments(List<Attachment> files) {
        return files.stream().filter(file -> !AttachmentKind.isSecret(file.kind())).toList();
    }

    private Basics basics(Basics b) {
        List<Stop> stops = b.stops();
        return new Basics(b.unitName(), b.productionHours(), outputs(b.outputs()), uses("basics/materials", b.materials()), uses("basics/fuels", b.fuels()),
            open("basics/waterTonnes") ? b.waterTonnes() : null, open("basics/powerKilowattHours") ? b.powerKilowattHours() : null, stops);
    }

    private List<Output> outputs(List<Output> outputs) {
        return !open("basics/outputs") ? List.of() : lines("basics/outputs", outputs, (path, each) -> new Output(
            open(path + "/name") ? each.name() : null, open(path + "/amount") ? each.amount() : null, each.unit(),
            open(path + "/builtCapacity") ? each.builtCapacity() : null));
    }

    private List<Use> uses(String list, List<Use> uses) {
        return !open(list) ? List.of() : lines(list, uses, (path, each) -> new Use(open(path + "/name") ? each.name() : null,
            open(path + "/amount") ? each.amount() : null, each.unit()));
    }

    private TreatmentRun treatment(String path, TreatmentRun run) {
        return new TreatmentRun(run.facility(), run.hours(), uses(path + "/reagents", run.reagents()), run.removalPercent(), run.abnormal());
    }

    /** A line as everybody sees it. */
    private interface Shown<T> {
        T of(String path, T line);
    }

    /** A line that is secret as a whole is left out. */
    private <T> List<T> lines(String list, List<T> lines, Shown<T> shown) {
        IntFunction<String> path = index -> list + "/" + index;
        return IntStream.range(0, lines.size()).filter(index -> open(path.apply(index)))
            .mapToObj(index -> shown.of(path.apply(index), lines.get(index))).toList();
    }

    private boolean open(String path) {
        return !secret.contains(path) || !mayBeSecret(path);
    }
}
