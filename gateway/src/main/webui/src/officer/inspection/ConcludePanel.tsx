import { Button, DatePicker, Form, Input, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { conclude } from '../../api/inspections';
import type { FollowUp, ResultCode, TaskView } from '../../api/inspectionTypes';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { resultCodes } from './results';
import { useTaskAct } from './useTaskAct';

const followUps: FollowUp[] = ['NONE', 'RECTIFY', 'CASE'];

interface Fields {
  result: ResultCode;
  followUp: FollowUp;
  remark?: string;
  demand?: string;
  deadline?: Dayjs;
}

/** What the visit came to, and what follows (F-18, F-21). */
export function ConcludePanel({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const followUp = Form.useWatch('followUp', form);
  const act = useTaskAct((fields: Fields) =>
    conclude(task.taskNo, { ...fields, deadline: fields.deadline?.format('YYYY-MM-DD') }),
  );
  const problems = task.items.filter((item) => item.finding?.value === 'PROBLEM').length;
  const required = [{ required: true }];
  return (
    <Panel title={t('visit.concludeTitle')} testId="conclude-form">
      <p className="muted">{t('visit.concludeLead')}</p>
      {act.error && <ProblemView error={act.error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ result: task.refused ? 'REFUSED_SERIOUS' : problems > 0 ? 'PROBLEM_CORRECTED' : 'NO_PROBLEM', followUp: task.refused ? 'CASE' : problems > 0 ? 'RECTIFY' : 'NONE' }}
        onFinish={(fields) => act.mutate(fields)}
      >
        <Form.Item name="result" label={t('visit.result')} rules={required}>
          <Select options={resultCodes.map((value) => ({ value, label: t(`visit.results.${value}`) }))} />
        </Form.Item>
        <Form.Item name="followUp" label={t('visit.followUp')} rules={required}>
          <Radio.Group optionType="button" options={followUps.map((value) => ({ value, label: t(`visit.followUps.${value}`) }))} />
        </Form.Item>
        {followUp === 'RECTIFY' && (
          <div className="form-grid">
            <Form.Item name="demand" label={t('visit.demand')} rules={required}>
              <Input.TextArea autoSize={{ minRows: 2 }} />
            </Form.Item>
            <Form.Item name="deadline" label={t('visit.deadline')} rules={required}>
              <DatePicker style={{ width: '100%' }} />
            </Form.Item>
          </div>
        )}
        <Form.Item name="remark" label={t('visit.remark')}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.isPending} data-testid="conclude">
          {t('visit.conclude')}
        </Button>
      </Form>
    </Panel>
  );
}
