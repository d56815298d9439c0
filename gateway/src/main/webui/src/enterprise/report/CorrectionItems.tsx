import { CheckCircleFilled } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../api/applications';
import { answerItem, type ReportView } from '../../api/reports';
import type { CorrectionItem } from '../../api/types';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

interface Props {
  view: ReportView;
  onAnswered: (latest: Versioned<ReportView>) => void;
  onGoTo?: (field: string) => void;
}

/** What the one return asked for, answered item by item. */
export function CorrectionItems({ view, onAnswered, onGoTo }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const answered = view.corrections.filter((item) => item.answer?.trim()).length;
  return (
    <Panel title={t('reports.returned')} testId="report-corrections">
      <p>
        {t('reports.returnedText')}
        {view.correctionDueOn && <strong> {t('clock.due', { date: format.date(view.correctionDueOn) })}</strong>}
      </p>
      <p role="status">{t('correction.progress', { answered, total: view.corrections.length })}</p>
      <ol className="plain-list stack">
        {view.corrections.map((item, index) => (
          <Item key={item.itemId} number={index + 1} view={view} item={item} onAnswered={onAnswered} {...(onGoTo ? { onGoTo } : {})} />
        ))}
      </ol>
    </Panel>
  );
}

function Item({ number, view, item, onAnswered, onGoTo }: Props & { number: number; item: CorrectionItem }) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const [answer, setAnswer] = useState(item.answer ?? '');
  const saving = useMutation({ mutationFn: () => answerItem(view.reportNo, item.itemId, answer.trim()), onSuccess: onAnswered });
  const mayAnswer = view.allowedActs.includes('ANSWER');
  return (
    <li className="row-card" data-testid={`correction-item-${String(number)}`}>
      <div className="row-card-head">
        <strong>
          {number}. {labelOf(item.field)}
        </strong>
        {item.answer && (
          <span className="all-clear">
            <CheckCircleFilled aria-hidden /> {t('correction.answered')}
          </span>
        )}
      </div>
      <p>
        {t('correction.problem')}
        {t('shared.colon')}
        {item.problem}
      </p>
      <p>
        {t('correction.requirement')}
        {t('shared.colon')}
        {item.requirement}
      </p>
      {onGoTo && item.field && mayAnswer && (
        <Button type="link" style={{ padding: 0 }} onClick={() => onGoTo(item.field)}>
          {t('finding.goTo', { field: labelOf(item.field) })}
        </Button>
      )}
      {mayAnswer ? (
        <div className="stack">
          <div className="field">
            <label htmlFor={`answer-${item.itemId}`}>{t('correction.answer')}</label>
            <Input.TextArea
              id={`answer-${item.itemId}`}
              autoSize={{ minRows: 2 }}
              maxLength={4000}
              value={answer}
              onChange={(event) => setAnswer(event.target.value)}
            />
          </div>
          {saving.error && <ProblemView error={saving.error} onRetry={() => saving.mutate()} />}
          <Button
            type="primary"
            disabled={!answer.trim() || answer.trim() === (item.answer ?? '')}
            loading={saving.isPending}
            onClick={() => saving.mutate()}
            data-testid={`save-answer-${String(number)}`}
          >
            {t('correction.save')}
          </Button>
        </div>
      ) : (
        <p>
          {t('correction.answer')}
          {t('shared.colon')}
          {item.answer ?? t('correction.notAnswered')}
        </p>
      )}
    </li>
  );
}
