package org.onepermit.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.rules.CancelReason;
import org.onepermit.inspection.visit.rules.CheckType;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.Method;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.TaskStatus;

/**
 * A task as its readers see it.
 *
 * @param clueId     what it follows, and
 * @param reason     why it was ordered; null for the unit, which might guess who told (F-20)
 * @param assigned   whether the reader has a seat
 * @param arrived    whether the reader is an officer of the visit; one who took a seat during it is not before showing a certificate
 * @param parts      what each department answers and concluded; empty for a task of one department (F-22)
 * @param items      what the check list holds, with what is recorded so far
 * @param visit      the record; null before there is one
 * @param serverTime the legal time of this answer, by which a device sets its own (F-16)
 */
public record TaskView(
    String taskNo, TaskKind kind, CheckType type, TaskStatus status, String batchNo, String clueId, String reason, Site site, List<Seat> seats,
    List<String> itemNumbers, List<String> departments, List<PartView> parts, Method method, LocalDate dueOn, Instant openedAt, Instant preparedAt, Instant startedAt,
    Instant reportedAt, boolean refused, LocalDate conclusionDueOn, ResultCode result, String resultZh, String resultEn, String remark,
    FollowUp followUp, Instant concludedAt, LocalDate closedOn, LocalDate publicationDueOn, LocalDate publishedOn, String leadNo,
    CancelReason cancelReason, boolean overdue, LocalDate waitsUntil, boolean assigned, boolean arrived, List<VisitView.ItemView> items, VisitView visit,
    Instant serverTime, long version) { }
