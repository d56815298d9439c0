import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportFinding } from '../../api/reports';
import { getAt } from '../../shared/dossier/paths';
import { Panel } from '../../shared/Panel';
import { chapterOf, chapters, type ChapterKey, type ChapterSpec } from '../../shared/report/chapters';
import { byPlace } from '../../shared/report/placing';
import { usePermitLimits } from '../../shared/report/usePermitLimits';
import { AnnexBoard } from './AnnexBoard';
import { EditTable } from './EditTable';
import { FieldNotes } from './FieldNotes';
import { useReportDraft } from './ReportDraftContext';
import { ReportField } from './ReportField';
import { SecretFields } from './SecretFields';
import { TreatmentRuns } from './TreatmentRuns';

/** Where findings of a chapter can be shown: its fields, its lists and their rows. */
function placesOf(chapter: ChapterSpec, report: unknown): Set<string> {
  const places = new Set(chapter.fields.map((field) => field.name));
  for (const path of [...chapter.tables.map((table) => table.path), ...(chapter.key === 'treatment' ? ['treatment'] : [])]) {
    places.add(path);
    const rows = getAt(report, path);
    if (Array.isArray(rows)) rows.forEach((_, index) => places.add(`${path}/${String(index)}`));
  }
  return places;
}

/** One chapter of the report to fill in, with what the checks say where it is to be put right. */
export function ChapterForm({ chapter: key, number }: { chapter: ChapterKey; number: number }) {
  const { t } = useTranslation();
  const chapter = chapters.find((one) => one.key === key) as ChapterSpec;
  const permitNo = useReportDraft((draft) => draft.view.permitNo);
  const findings = useReportDraft((draft) => draft.findings);
  const report = useReportDraft((draft) => draft.dossier);
  const limitOf = usePermitLimits(permitNo);
  const notes = useMemo<Map<string, ReportFinding[]>>(() => {
    const own = findings.filter((finding) => chapterOf(finding.field) === chapter.key);
    return byPlace(own, placesOf(chapter, report), 'chapter');
  }, [findings, chapter, report]);

  return (
    <Panel title={`${String(number)}. ${t(`reports.chapter.${key}`)}`} testId={`chapter-${key}`}>
      <p className="muted small">{t(`reports.lead.${key}`)}</p>
      <FieldNotes findings={notes.get('chapter')} />
      {chapter.fields.length > 0 && (
        <div className="report-fields">
          {chapter.fields.map((cell) => (
            <ReportField key={cell.name} cell={cell} notes={notes.get(cell.name)} />
          ))}
        </div>
      )}
      {key === 'treatment' && <TreatmentRuns notes={notes} limitOf={limitOf} />}
      {(key === 'attachments' ? [] : chapter.tables).map((table) => (
        <section key={table.path}>
          {(chapter.tables.length > 1 || chapter.fields.length > 0) && <h3>{t(`reports.table.${table.path.replaceAll('/', '-')}`)}</h3>}
          <EditTable spec={table} notes={notes} limitOf={limitOf} />
        </section>
      ))}
      {key === 'attachments' && <AnnexBoard />}
      {key === 'basics' && <SecretFields />}
    </Panel>
  );
}
