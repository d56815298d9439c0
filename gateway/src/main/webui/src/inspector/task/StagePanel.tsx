import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { usePhone } from '../PhoneContext';
import { ArrivalForm } from './ArrivalForm';
import { useTask } from './TaskContext';
import { VisitCode } from './VisitCode';

/** What the task waits for now: to be read, to be arrived at, to be recorded; and the code that the unit is shown. */
export function StagePanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { outbox } = usePhone();
  const { task, stage } = useTask();
  if (stage.at === 'NEW') {
    return (
      <Panel title={t('phone.prepare')} testId="prepare">
        <p>{t('phone.prepareText')}</p>
        <div className="stack">
          <Button type="primary" size="large" block onClick={() => void outbox.add(task.taskNo, { kind: 'PREPARATION', body: { method: 'SITE' } })} data-testid="prepare-site">
            {t('phone.goOnSite')}
          </Button>
          <Button size="large" block onClick={() => void outbox.add(task.taskNo, { kind: 'PREPARATION', body: { method: 'DESK' } })} data-testid="prepare-desk">
            {t('phone.atDesk')}
          </Button>
        </div>
      </Panel>
    );
  }
  if (stage.at === 'PREPARED') return <ArrivalForm />;
  if (stage.at === 'CLOSED') {
    return (
      <Alert
        type="info"
        showIcon
        title={t(task.reportedAt ? 'phone.reported' : 'phone.closedHere')}
        description={task.reportedAt ? format.instant(task.reportedAt) : t('phone.closedHereText')}
      />
    );
  }
  return stage.method === 'DESK' ? null : <VisitCode />;
}
