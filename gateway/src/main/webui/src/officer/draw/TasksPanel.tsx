import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawnTasksQuery, type Desk, type DrawnTask } from '../../api/draw';
import { useHasRole } from '../../app/session';
import { useCodes } from '../../shared/hooks/useCodes';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { Tag } from '../../shared/Tags';
import { AdjustmentForm } from './AdjustmentForm';

/** The tasks of a drawn batch: the dispatcher's all, an inspector's own, nobody else's before the reveal (F-11). */
export function TasksPanel({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const { batch } = desk;
  if (batch.drawnAt === null) return null;
  if (batch.revealedAt === null && !hasRole('DISPATCHER', 'INSPECTOR')) {
    return (
      <Panel title={t('draws.tasks')} testId="tasks-sealed">
        <p className="callout">{t('draws.tasksSealed')}</p>
      </Panel>
    );
  }
  return <Tasks desk={desk} isDispatcher={hasRole('DISPATCHER')} />;
}

function Tasks({ desk, isDispatcher }: { desk: Desk; isDispatcher: boolean }) {
  const { t } = useTranslation();
  const { divisionName } = useCodes();
  const { batch } = desk;
  const { data = [], error, isLoading, refetch } = useQuery(drawnTasksQuery(batch.batchNo, true));
  const [adjusted, setAdjusted] = useState<DrawnTask>();
  const adjust: TableProps<DrawnTask>['columns'] = [
    {
      key: 'adjust',
      title: t('draws.adjustments'),
      render: (_, task) =>
        task.standing && (
          <Button size="small" onClick={() => setAdjusted(task)} data-testid={`adjust-${task.objectNo}`}>
            {t('draws.askAdjust')}
          </Button>
        ),
    },
  ];
  return (
    <Panel title={t('draws.tasks')} aside={<span className="muted">{t('draws.tasksCount', { count: data.length })}</span>} testId="tasks">
      {batch.status === 'DRAWN' && <p className="callout callout-warn">{t(isDispatcher ? 'draws.tasksSecret' : 'draws.tasksOwn')}</p>}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      <Table<DrawnTask>
        size="small"
        rowKey="taskNo"
        loading={isLoading}
        dataSource={data}
        locale={{ emptyText: t('draws.noTasks') }}
        pagination={data.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            key: 'object',
            title: t('draws.object'),
            render: (_, task) => (
              <>
                {task.objectName} {!task.standing && <Tag>{t('draws.withdrawn')}</Tag>}
                <div className="small muted code-text">{task.objectNo}</div>
              </>
            ),
          },
          { key: 'division', title: t('draws.area'), render: (_, task) => divisionName(task.division) },
          { key: 'stratum', title: t('draws.stratum'), render: (_, task) => task.stratum },
          { key: 'team', title: t('draws.team'), render: (_, task) => task.seats.map((seat) => seat.inspectorName).join('、') },
          { key: 'taskNo', title: t('draws.taskNo'), render: (_, task) => <span className="code-text">{task.taskNo}</span> },
          ...(isDispatcher && batch.status === 'DRAWN' ? adjust : []),
        ]}
      />
      {adjusted && <AdjustmentForm batchNo={batch.batchNo} task={adjusted} onClose={() => setAdjusted(undefined)} />}
    </Panel>
  );
}
