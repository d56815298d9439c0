import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rectificationQuery } from '../../api/inspections';
import { Facts } from '../Facts';
import { useFormat } from '../hooks/useFormat';
import { Panel } from '../Panel';

/** What was ordered to be put right, what the unit reported, and what the re-check came to. */
export function RectificationPanel({ taskNo }: { taskNo: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(rectificationQuery(taskNo, true));
  if (!data) return null;
  return (
    <Panel title={t('visit.rectification')} testId="rectification">
      <Facts
        items={[
          [t('visit.demand'), data.demand],
          [t('visit.orderedOn'), format.date(data.orderedOn)],
          [t('visit.deadline'), format.date(data.deadline)],
          [t('visit.recheckDueOn'), format.date(data.recheckDueOn)],
          [t('visit.unitReport'), data.unitReport],
          [
            t('visit.recheckOutcome'),
            data.passed === null ? null : `${t(data.passed ? 'visit.passed' : 'visit.notPassed')} · ${data.findings ?? ''}`,
          ],
        ]}
      />
    </Panel>
  );
}
