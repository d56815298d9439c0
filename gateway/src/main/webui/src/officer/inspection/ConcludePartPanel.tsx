import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { concludePart } from '../../api/inspections';
import type { PartView, ResultCode, TaskView } from '../../api/inspectionTypes';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { resultCodes } from './results';
import { useTaskAct } from './useTaskAct';

interface Fields {
  result: ResultCode;
  reason: string;
}

/** What one department's part of a joint visit came to; the whole is concluded when all parts are (F-22). */
export function ConcludePartPanel({ task, part }: { task: TaskView; part: PartView }) {
  const { t } = useTranslation();
  const act = useTaskAct((fields: Fields) => concludePart(task.taskNo, { department: part.department, ...fields }));
  const problems = task.items.filter((item) => part.items.includes(item.key) && item.finding?.value === 'PROBLEM').length;
  const required = [{ required: true }];
  return (
    <Panel title={t('visit.concludePartTitle', { department: part.department })} testId="conclude-part-form">
      <p className="muted">{t('visit.concludePartLead', { items: part.items.length, problems })}</p>
      {act.error && <ProblemView error={act.error} />}
      <Form
        layout="vertical"
        initialValues={{ result: task.refused ? 'REFUSED_SERIOUS' : problems > 0 ? 'PROBLEM_CORRECTED' : 'NO_PROBLEM' }}
        onFinish={(fields: Fields) => act.mutate(fields)}
      >
        <Form.Item name="result" label={t('visit.result')} rules={required}>
          <Select options={resultCodes.map((value) => ({ value, label: t(`visit.results.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t('visit.partReason')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.isPending} data-testid="conclude-part">
          {t('visit.concludePart')}
        </Button>
      </Form>
    </Panel>
  );
}
