import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';
import type { OpenedAdjustment, OpenedTask } from './opened';

interface Props {
  tasks: OpenedTask[];
  adjustments: OpenedAdjustment[];
}

/** Who was drawn and who went there, and what was changed afterwards. */
export function TasksTable({ tasks, adjustments }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={t('draws.drawnTasks', { count: tasks.length })} testId="drawn-tasks">
      <Table<OpenedTask>
        size="middle"
        rowKey="object"
        dataSource={tasks}
        pagination={tasks.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
        columns={[
          { key: 'name', title: t('draws.object'), render: (_, task) => task.name },
          { key: 'object', title: t('draws.objectNo'), render: (_, task) => <span className="code-text">{task.object}</span> },
          { key: 'seats', title: t('draws.team'), render: (_, task) => task.seats.map((seat) => seat.name).join('、') },
        ]}
      />
      {adjustments.length > 0 && <Adjustments adjustments={adjustments} />}
    </Panel>
  );
}

function Adjustments({ adjustments }: { adjustments: OpenedAdjustment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <h3>{t('draws.adjustments')}</h3>
      <ScrollX>
        <table className="plain-table stack-phone">
          <thead>
            <tr>
              <th scope="col">{t('draws.adjustmentNo')}</th>
              <th scope="col">{t('draws.adjustmentKind')}</th>
              <th scope="col">{t('draws.reasonOf')}</th>
              <th scope="col">{t('draws.objectNo')}</th>
              <th scope="col">{t('draws.inspectorNo')}</th>
              <th scope="col">{t('draws.at')}</th>
            </tr>
          </thead>
          <tbody>
            {adjustments.map((one) => (
              <tr key={one.number}>
                <th scope="row">{one.number}</th>
                <td>{t(`draws.kind.${one.kind}`)}</td>
                <td>{t(`draws.reason.${one.reason}`)}</td>
                <td className="code-text">{one.object}</td>
                <td className="code-text">{one.inspector}</td>
                <td>{format.instant(one.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}
