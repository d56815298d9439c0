import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { deliver } from '../../api/applications';
import type { ApplicationView } from '../../api/types';
import { CodeText } from '../../shared/CodeText';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

const methods = ['ELECTRONIC', 'PICKED_UP', 'POST'];

/** Recording that the permit was handed over, within ten working days of the decision. */
export function DeliveryForm({ view, onChanged }: { view: ApplicationView; onChanged: () => void }) {
  const { t } = useTranslation();
  const [method, setMethod] = useState('ELECTRONIC');
  const [receivedBy, setReceivedBy] = useState(view.dossier.identity?.contactName ?? '');
  const delivery = useMutation({ mutationFn: () => deliver(view.applicationNo, method, receivedBy.trim()), onSuccess: onChanged });
  return (
    <Panel title={t('delivery.title')} aside={<LegalBasis basis="APL §44" />} testId="delivery-form">
      <p>
        <CodeText code={view.permitNo} isCopyable />{' '}
        {view.permitNo && <Link to={`/officer/permits/${view.permitNo}`}>{t('verify.seePermit')}</Link>}
      </p>
      <div className="stack">
        <div className="field">
          <label htmlFor="delivery-method">{t('delivery.method')}</label>
          <Select
            id="delivery-method"
            value={method}
            onChange={setMethod}
            options={methods.map((value) => ({ value, label: t(`delivery.methods.${value}`) }))}
          />
        </div>
        <div className="field">
          <label htmlFor="received-by">{t('delivery.receivedBy')}</label>
          <Input id="received-by" value={receivedBy} onChange={(event) => setReceivedBy(event.target.value)} />
        </div>
        {delivery.error && <ProblemView error={delivery.error} />}
        {delivery.isSuccess ? (
          <p className="all-clear">{t('delivery.done')}</p>
        ) : (
          <Button type="primary" disabled={!receivedBy.trim()} loading={delivery.isPending} onClick={() => delivery.mutate()} data-testid="deliver">
            {t('delivery.submit')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
