import { useTranslation } from 'react-i18next';
import type { ApplicationView, Correction } from '../../api/types';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { CorrectionAnswer } from './CorrectionAnswer';

interface Props {
  view: ApplicationView;
  correction: Correction;
  onChanged: () => void;
}

/** The one correction notice, answered item by item. */
export function CorrectionPanel({ view, correction, onChanged }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const answered = correction.items.filter((item) => item.answer).length;
  return (
    <Panel title={t('correction.title')} aside={<LegalBasis basis="R §9(4)" />} testId="correction">
      <p>
        {t('correction.text')}
        {correction.dueOn && <strong> {t('clock.due', { date: format.date(correction.dueOn) })}</strong>}
      </p>
      <p role="status">{t('correction.progress', { answered, total: correction.items.length })}</p>
      <ol className="plain-list stack">
        {correction.items.map((item, index) => (
          <CorrectionAnswer key={item.itemId} number={index + 1} view={view} item={item} onChanged={onChanged} />
        ))}
      </ol>
      {answered === correction.items.length && <p className="callout">{t('correction.allAnswered')}</p>}
    </Panel>
  );
}
