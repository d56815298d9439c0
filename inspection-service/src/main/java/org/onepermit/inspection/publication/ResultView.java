package org.onepermit.inspection.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.inspection.visit.rules.CheckType;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.platform.codes.Division;

/** A published result with what stands beside it: what it said before, and the unit's reply. */
public record ResultView(
    String taskNo, String uscc, String unitName, String division, String divisionName, String permitNo, String authority, TaskKind kind,
    CheckType type, List<Item> items, LocalDate visitedOn, ResultCode result, String resultZh, String resultEn, String facts, FollowUp followUp,
    LocalDate publishedOn, LocalDate correctedOn, List<Correction> corrections, Reply reply) {

    /** An item that was looked at. */
    public record Item(String key, String zh, String en, String basis) { }

    /** What was put right. */
    public record Correction(String reason, ResultCode resultBefore, LocalDate decidedOn, LocalDate correctedOn) { }

    /** What the unit says. */
    public record Reply(String content, Instant repliedAt) { }

    static ResultView of(PublishedResult published, List<ResultCorrection> corrections, Optional<UnitReply> reply) {
        ResultCode code = published.result();
        return new ResultView(published.taskNo(), published.uscc(), published.unitName(), published.division(),
            Division.of(published.division()).map(Division::fullName).orElse(null), published.permitNo(), published.authority(), published.kind(),
            published.kind().type(), items(published), published.visitedOn(), code, code.zh(), code.en(), published.facts(), published.followUp(),
            published.publishedOn(), published.correctedOn(),
            corrections.stream().map(each -> new Correction(each.reason(), each.resultBefore(), each.decidedOn(), each.correctedOn())).toList(),
            reply.map(words -> new Reply(words.content(), words.repliedAt())).orElse(null));
    }

    private static List<Item> items(PublishedResult published) {
        return CheckItem.all().stream().filter(item -> published.items().contains(item.key()))
            .map(item -> new Item(item.key(), item.zh(), item.en(), item.basis())).toList();
    }
}
