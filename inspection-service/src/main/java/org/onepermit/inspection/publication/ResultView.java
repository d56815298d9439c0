package org.onepermit.inspection.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.inspection.visit.rules.CheckType;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.platform.codes.Division;

/**
 * A published result with what stands beside it: what it said before, and the unit's reply.
 *
 * @param departments of a joint visit, the lead first, each with its own result (F-22); empty for any other
 */
public record ResultView(
    String taskNo, String uscc, String unitName, String division, String divisionName, String permitNo, String authority, TaskKind kind,
    CheckType type, List<Item> items, LocalDate visitedOn, ResultCode result, String resultZh, String resultEn, String facts, List<Part> departments,
    FollowUp followUp, LocalDate publishedOn, LocalDate correctedOn, List<Correction> corrections, Reply reply) {

    /** An item that was looked at. */
    public record Item(String key, String zh, String en, String basis) { }

    /** What one department's part came to, with the unit's reply to it. */
    public record Part(
        String department, List<String> items, ResultCode result, String resultZh, String resultEn, String facts, LocalDate correctedOn, Reply reply) { }

    /** What was put right; {@code department} is null for the whole. */
    public record Correction(String department, String reason, ResultCode resultBefore, LocalDate decidedOn, LocalDate correctedOn) { }

    /** What the unit says. */
    public record Reply(String content, Instant repliedAt) { }

    static ResultView of(PublishedResult published, List<ResultCorrection> corrections, List<UnitReply> replies) {
        ResultCode code = published.result();
        return new ResultView(published.taskNo(), published.uscc(), published.unitName(), published.division(),
            Division.of(published.division()).map(Division::fullName).orElse(null), published.permitNo(), published.authority(), published.kind(),
            published.kind().type(), items(published), published.visitedOn(), code, code.zh(), code.en(), published.facts(),
            published.departments().stream().map(part -> part(part, replies)).toList(), published.followUp(), published.publishedOn(),
            published.correctedOn(), corrections.stream().map(each -> new Correction(each.department(), each.reason(), each.resultBefore(),
                each.decidedOn(), each.correctedOn())).toList(), reply(replies, ""));
    }

    private static Part part(PublishedPart part, List<UnitReply> replies) {
        return new Part(part.department(), part.items(), part.result(), part.result().zh(), part.result().en(), part.facts(), part.correctedOn(),
            reply(replies, part.department()));
    }

    private static Reply reply(List<UnitReply> replies, String department) {
        return replies.stream().filter(words -> words.department().equals(department)).findFirst()
            .map(words -> new Reply(words.content(), words.repliedAt())).orElse(null);
    }

    private static List<Item> items(PublishedResult published) {
        return CheckItem.all().stream().filter(item -> published.items().contains(item.key()))
            .map(item -> new Item(item.key(), item.zh(), item.en(), item.basis())).toList();
    }
}
