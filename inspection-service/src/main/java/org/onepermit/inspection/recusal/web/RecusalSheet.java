package org.onepermit.inspection.recusal.web;

import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.recusal.RecusalView;
import org.onepermit.platform.sheet.Export;

/** The list of recusals as a file. */
final class RecusalSheet {

    private static final List<String> HEADS = List.of("任务编号 taskNo", "单位 unitName", "检查人员编号 inspectorNo", "检查人员 inspectorName", "理由 ground",
        "情况 facts", "提出方 party", "提出人 askedBy", "提出时间 askedAt", "状态 state", "决定理由 decision", "接替人员 successorNo", "决定人 decidedBy",
        "决定时间 decidedAt");

    private RecusalSheet() { }

    static Export of(List<RecusalView> recusals) {
        return new Export("recusals", HEADS, recusals.stream().<List<?>>map(each -> Arrays.asList(each.taskNo(), each.unitName(), each.inspectorNo(),
            each.inspectorName(), each.ground(), each.facts(), each.party(), each.askedByName(), each.askedAt(), each.state(), each.decision(),
            each.successorNo(), each.decidedByName(), each.decidedAt())).toList());
    }
}
