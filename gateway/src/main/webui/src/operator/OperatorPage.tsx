import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useHasRole } from '../app/session';
import { PageHead } from '../shared/PageHead';
import { ScrollX } from '../shared/ScrollX';
import { AuditPanel } from './AuditPanel';
import { ClockPanel } from './ClockPanel';
import { ExchangePanel } from './ExchangePanel';
import { HealthPanel } from './HealthPanel';
import { OutboxPanel } from './OutboxPanel';

/** How the system itself is doing, and the few things an operator can do about it. */
export function Page() {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const [params, setParams] = useSearchParams();
  const isOperator = hasRole('OPERATOR');
  const tabs = [
    ...(isOperator
      ? [
          { key: 'health', children: <HealthPanel /> },
          { key: 'outbox', children: <OutboxPanel /> },
          { key: 'exchange', children: <ExchangePanel /> },
          { key: 'clock', children: <ClockPanel /> },
        ]
      : []),
    { key: 'audit', children: <AuditPanel /> },
  ];
  const shown = tabs.find((tab) => tab.key === params.get('tab')) ?? tabs[0];
  return (
    <>
      <PageHead title={t('nav.operator')} lead={t('operator.lead')} />
      <ScrollX className="spaced">
        <Segmented
          aria-label={t('nav.operator')}
          data-testid="operator-tabs"
          value={shown?.key ?? ''}
          onChange={(tab) => setParams({ tab }, { replace: true })}
          options={tabs.map((tab) => ({ value: tab.key, label: t(`operator.tabs.${tab.key}`) }))}
        />
      </ScrollX>
      {shown?.children}
    </>
  );
}
