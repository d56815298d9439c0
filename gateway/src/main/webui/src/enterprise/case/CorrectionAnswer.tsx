import { CheckCircleFilled } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerCorrectionItem } from '../../api/applications';
import type { ApplicationView, CorrectionItem } from '../../api/types';
import { useHasRole } from '../../app/session';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import { ProblemView } from '../../shared/ProblemView';
import { stepOf } from '../wizard/steps';

interface Props {
  number: number;
  view: ApplicationView;
  item: CorrectionItem;
  onChanged: () => void;
}

/** One item: what is wrong, what is asked for, where to put it right, and the answer with its evidence. */
export function CorrectionAnswer({ number, view, item, onChanged }: Props) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const hasRole = useHasRole();
  const [answer, setAnswer] = useState(item.answer ?? '');
  const [files, setFiles] = useState(item.attachmentIds ?? []);
  const saving = useMutation({
    mutationFn: () => answerCorrectionItem(view.applicationNo, item.itemId, answer.trim(), files),
    onSuccess: onChanged,
  });
  const isChanged = answer.trim() !== (item.answer ?? '') || files.join() !== (item.attachmentIds ?? []).join();

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
      {hasRole('ENT_AGENT') ? (
        <div className="stack">
          {item.field && (
            <Link to={`/enterprise/applications/${view.applicationNo}/edit/${stepOf(item.field)}#${item.field}`}>
              {t('finding.goTo', { field: labelOf(item.field) })}
            </Link>
          )}
          <div className="field">
            <label htmlFor={`answer-${item.itemId}`}>{t('correction.answer')}</label>
            <Input.TextArea id={`answer-${item.itemId}`} rows={2} value={answer} onChange={(event) => setAnswer(event.target.value)} />
          </div>
          <Select
            mode="multiple"
            aria-label={t('correction.evidence')}
            placeholder={t('correction.evidence')}
            value={files}
            onChange={setFiles}
            options={view.attachments.map((file) => ({ value: file.id, label: file.filename }))}
          />
          {saving.error && <ProblemView error={saving.error} onRetry={() => saving.mutate()} />}
          <Button
            type="primary"
            disabled={!answer.trim() || !isChanged}
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
