import { Button, Select } from 'antd';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { focusField } from '../../shared/focusField';
import { FieldLabelContext } from '../../shared/hooks/useFieldLabel';
import { useIsPhone } from '../../shared/hooks/useIsPhone';
import { chapterKeys, chapterOf, isAskedFor, type ChapterKey } from '../../shared/report/chapters';
import { useReportLabel } from '../../shared/report/useReportLabel';
import { ChapterForm } from './ChapterForm';
import { CheckSummary } from './CheckSummary';
import { useReportDraft } from './ReportDraftContext';
import { isSettledBySigning } from './reportDraft';

type Step = ChapterKey | 'check';

/** The report chapter by chapter, saved and checked as it is filled in. */
export function ReportForm() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const report = useReportDraft((draft) => draft.dossier);
  const findings = useReportDraft((draft) => draft.findings);
  const type = useReportDraft((draft) => draft.view.reportType);
  const labelOf = useReportLabel(report);
  const showsAll = params.has('all');
  const asked = chapterKeys.filter((key) => showsAll || isAskedFor(key, type, report, findings));
  const steps: Step[] = [...asked, 'check'];
  const step = steps.find((one) => one === params.get('chapter')) ?? steps[0] ?? 'check';

  const open = useCallback(
    (next: string, focus = '') =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        after.set('chapter', next);
        if (focus) after.set('field', focus);
        else after.delete('field');
        return after;
      }),
    [setParams],
  );
  const goTo = useCallback((field: string) => open(chapterOf(field) ?? 'check', field), [open]);

  const focus = params.get('field');
  useEffect(() => {
    if (!focus) return;
    const timer = setTimeout(() => focusField(focus), 120);
    return () => clearTimeout(timer);
  }, [focus, step]);

  const position = steps.indexOf(step);
  const [before, after] = [steps[position - 1], steps[position + 1]];
  return (
    <FieldLabelContext value={labelOf}>
      <div className="wizard">
        <Chapters steps={steps} current={step} onOpen={open} hidden={chapterKeys.length - asked.length} />
        <div className="wizard-body">
          {step === 'check' ? <CheckSummary onGoTo={goTo} /> : <ChapterForm key={step} chapter={step} number={chapterKeys.indexOf(step) + 1} />}
          <div className="wizard-pager">
            {before && <Button onClick={() => open(before)}>{t('reports.previous', { chapter: t(`reports.chapter.${before}`) })}</Button>}
            {after && (
              <Button type="primary" onClick={() => open(after)} data-testid="next-chapter">
                {t('reports.next', { chapter: t(`reports.chapter.${after}`) })}
              </Button>
            )}
          </div>
        </div>
      </div>
    </FieldLabelContext>
  );
}

interface ChaptersProps {
  steps: Step[];
  current: Step;
  onOpen: (step: string) => void;
  /** How many chapters are not asked for in a report of this type and not shown. */
  hidden: number;
}

/** All chapters with the number of things to settle in each. */
function Chapters({ steps, current, onOpen, hidden }: ChaptersProps) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const [, setParams] = useSearchParams();
  const findings = useReportDraft((draft) => draft.findings);
  const counts = useMemo(() => {
    const open = findings.filter((finding) => !isSettledBySigning(finding));
    return new Map(
      steps.map((step) => {
        const own = open.filter((finding) => (chapterOf(finding.field) ?? 'check') === step);
        return [step, { blocking: own.filter((finding) => finding.severity === 'BLOCK').length, others: own.filter((finding) => finding.severity !== 'BLOCK').length }];
      }),
    );
  }, [findings, steps]);
  const numberOf = (step: Step) => (step === 'check' ? '✓' : String(chapterKeys.indexOf(step) + 1));

  if (isPhone) {
    return (
      <Select<Step>
        aria-label={t('reports.chapters')}
        style={{ width: '100%', marginBottom: 12 }}
        size="large"
        value={current}
        onChange={onOpen}
        options={steps.map((step) => {
          const { blocking = 0, others = 0 } = counts.get(step) ?? {};
          const open = blocking + others;
          return { value: step, label: `${numberOf(step)} ${t(`reports.chapter.${step}`)}${open > 0 ? ` (${String(open)})` : ''}` };
        })}
      />
    );
  }
  return (
    <nav className="wizard-nav" aria-label={t('reports.chapters')}>
      <ol>
        {steps.map((step) => {
          const { blocking = 0, others = 0 } = counts.get(step) ?? {};
          return (
            <li key={step}>
              <button type="button" className="chapter-link" aria-current={step === current ? 'step' : undefined} onClick={() => onOpen(step)} data-testid={`open-${step}`}>
                <span className="wizard-number">{numberOf(step)}</span>
                <span>{t(`reports.chapter.${step}`)}</span>
                {blocking > 0 && <Count className="wizard-open" number={blocking} words={t('reports.toCorrect', { count: blocking })} />}
                {others > 0 && <Count className="wizard-open wizard-missing" number={others} words={t('reports.toLookAt', { count: others })} />}
              </button>
            </li>
          );
        })}
      </ol>
      {hidden > 0 && (
        <Button type="link" size="small" onClick={() => setParams((old) => new URLSearchParams([...old, ['all', '']]))}>
          {t('reports.otherChapters', { count: hidden })}
        </Button>
      )}
    </nav>
  );
}

function Count({ className, number, words }: { className: string; number: number; words: string }) {
  return (
    <span className={className} title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden>{number}</span>
    </span>
  );
}
