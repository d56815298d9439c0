import type { DutySummary, ReportStatus, ReportSummary, ReportType } from '../../api/reports';

/** What a unit owes and has handed in, as one list. */
export interface OwedRow {
  reportNo: string;
  permitNo: string;
  unitName: string;
  reportType: ReportType;
  periodFrom: string;
  periodTo: string;
  /** The day by which the unit has to act next: of the report, or of what has to be put right. */
  dueOn: string;
  status: ReportStatus;
  /** Whether the unit has to do something. */
  isOpen: boolean;
  /** Whether the period is over, so that it can be reported on. */
  isFileable: boolean;
  late: boolean;
  mergedInto?: string;
}

const unitsTurn: ReportStatus[] = ['DUE', 'DRAFT', 'OVERDUE', 'RETURNED', 'OVERDUE_CORRECTION'];

function ofDuty(duty: DutySummary, today: string): OwedRow {
  const byDuty: Record<DutySummary['status'], ReportStatus> = {
    DUE: duty.overdue ? 'OVERDUE' : 'DUE',
    SUBMITTED: 'SUBMITTED',
    SKIPPED: 'SKIPPED',
    MERGED: 'MERGED',
    WITHDRAWN: 'SKIPPED',
  };
  const status = byDuty[duty.status];
  return {
    reportNo: duty.dutyNo,
    permitNo: duty.permitNo,
    unitName: duty.unitName,
    reportType: duty.reportType,
    periodFrom: duty.periodFrom,
    periodTo: duty.periodTo,
    dueOn: duty.dueOn,
    status,
    isOpen: unitsTurn.includes(status),
    isFileable: duty.periodTo < today,
    late: duty.overdue,
    ...(duty.mergedInto ? { mergedInto: duty.mergedInto } : {}),
  };
}

function ofReport(report: ReportSummary, today: string): OwedRow {
  const isReturned = report.status === 'RETURNED' || report.status === 'OVERDUE_CORRECTION';
  return {
    reportNo: report.reportNo,
    permitNo: report.permitNo,
    unitName: report.unitName,
    reportType: report.reportType,
    periodFrom: report.periodFrom,
    periodTo: report.periodTo,
    dueOn: isReturned && report.correctionDueOn ? report.correctionDueOn : report.dueOn,
    status: report.status,
    isOpen: unitsTurn.includes(report.status),
    isFileable: report.periodTo < today,
    late: report.late || report.status === 'OVERDUE' || report.status === 'OVERDUE_CORRECTION',
  };
}

/** One row for each duty; where a report was begun, the report says how it stands. What is to be done comes first, by its day. */
export function owedRows(duties: DutySummary[], reports: ReportSummary[], today: string): OwedRow[] {
  const rows = new Map(duties.map((duty) => [duty.dutyNo, ofDuty(duty, today)]));
  for (const report of reports) {
    // A duty that was withdrawn or merged after its report was opened owes nothing any more.
    const duty = duties.find((one) => one.dutyNo === report.reportNo);
    if (duty && ['WITHDRAWN', 'MERGED', 'SKIPPED'].includes(duty.status) && report.versionNo === 0) continue;
    rows.set(report.reportNo, ofReport(report, today));
  }
  return [...rows.values()].sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || (a.isOpen ? a.dueOn.localeCompare(b.dueOn) : b.dueOn.localeCompare(a.dueOn)));
}

/** Calendar days from one day to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
