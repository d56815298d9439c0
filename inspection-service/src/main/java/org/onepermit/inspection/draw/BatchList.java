package org.onepermit.inspection.draw;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.listing.Like;
import org.onepermit.platform.listing.Orders;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.sheet.SheetProblem;

/** The draws of the own area as a list and as a table of just what the list shows; nothing of it is sealed (F-11). */
@ApplicationScoped
public class BatchList {

    private static final Orders ORDERS = Orders.of("b", "-frozenAt", "batchNo", "planNo", "period", "status", "division", "visitsFrom",
        "visitsTo", "frozenAt", "committedAt", "drawnAt", "revealedAt");
    private static final List<String> HEADERS = List.of("抽取编号", "名称", "计划编号", "时段", "行政区划代码", "状态", "检查开始", "检查结束", "应抽数", "实抽数",
        "承诺哈希", "公布承诺", "抽取时间", "公开时间");

    private final DrawBatchRepository batches;
    private final CurrentUser user;

    BatchList(DrawBatchRepository batches, CurrentUser user) {
        this.batches = batches;
        this.user = user;
    }

    /**
     * Which draws are wanted; null for all.
     *
     * @param q part of a number or title
     */
    public record Filter(String q, BatchStatus status, String planNo) {

        public Filter {
            q = q == null || q.isBlank() ? null : q;
        }
    }

    public PageOf<BatchSummary> list(Filter filter, PageRequest page) {
        List<BatchSummary> rows = find(filter, page.sort(), page.index(), page.size());
        return PageOf.of(rows, batches.count("from DrawBatch b " + where(filter), values(filter)), page);
    }

    /** @throws ProblemException if it is more than {@link Export#MOST} rows */
    public Export export(Filter filter, String sort) {
        List<BatchSummary> rows = find(filter, sort, 0, Export.MOST + 1);
        if (rows.size() > Export.MOST) {
            throw new ProblemException(SheetProblem.TOO_MANY_ROWS, Map.of("max", Export.MOST));
        }
        return new Export("draws", HEADERS, rows.stream().<List<?>>map(BatchList::row).toList());
    }

    private List<BatchSummary> find(Filter filter, String sort, int page, int size) {
        return batches.find("select b from DrawBatch b " + where(filter) + " order by " + ORDERS.clause(sort), values(filter)).page(page, size)
            .list().stream().map(DrawBatch::summary).toList();
    }

    private static String where(Filter filter) {
        return "where b.division like :area" + (filter.q == null ? "" : " and (b.batchNo like :q escape '!' or b.title like :q escape '!')")
            + (filter.status == null ? "" : " and b.status = :status") + (filter.planNo == null ? "" : " and b.planNo = :planNo");
    }

    private Parameters values(Filter filter) {
        Parameters values = Parameters.with("area", user.divisionPrefix() + "%");
        if (filter.q != null) {
            values.and("q", Like.containing(filter.q));
        }
        if (filter.status != null) {
            values.and("status", filter.status);
        }
        return filter.planNo == null ? values : values.and("planNo", filter.planNo);
    }

    private static List<?> row(BatchSummary batch) {
        return Arrays.asList(batch.batchNo(), batch.title(), batch.planNo(), batch.period(), batch.division(), batch.status(),
            batch.visitsFrom(), batch.visitsTo(), batch.quota(), batch.tasks(), batch.commitmentHash(), batch.committedAt(), batch.drawnAt(),
            batch.revealedAt());
    }
}
