import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { orderTask } from '../../api/inspections';
import type { TaskKind } from '../../api/inspectionTypes';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

const kinds: TaskKind[] = ['CLUE', 'COMPLAINT', 'PLAN', 'CAMPAIGN', 'JOINT'];

interface Fields {
  kind: TaskKind;
  objectNo: string;
  inspectorNos: string;
  reason: string;
  clueId?: string;
  dueOn?: Dayjs;
  departments?: string[];
}

/** A dispatcher orders a check that was not drawn (F-25). */
export function OrderForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form);
  const order = useMutation({
    mutationFn: (fields: Fields) =>
      orderTask({
        kind: fields.kind,
        objectNo: fields.objectNo.trim(),
        inspectorNos: fields.inspectorNos.split(/[,，、\s]+/).filter(Boolean),
        reason: fields.reason,
        clueId: fields.clueId,
        dueOn: fields.dueOn?.format('YYYY-MM-DD'),
        departments: fields.departments,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['inspection'] });
      onDone();
    },
  });
  const required = [{ required: true }];
  return (
    <Panel title={t('visit.order')} testId="order-form">
      <p className="muted">{t('visit.orderLead')}</p>
      {order.error && <ProblemView error={order.error} />}
      <Form form={form} layout="vertical" initialValues={{ kind: 'CLUE' }} onFinish={(fields) => order.mutate(fields)}>
        <div className="form-grid">
          <Form.Item name="kind" label={t('visit.kind')} rules={required}>
            <Select options={kinds.map((value) => ({ value, label: t(`visit.kinds.${value}`) }))} />
          </Form.Item>
          {(kind === 'CLUE' || kind === 'COMPLAINT') && (
            <Form.Item name="clueId" label={t('visit.clueId')} rules={required}>
              <Input />
            </Form.Item>
          )}
          {kind === 'JOINT' && (
            <Form.Item name="departments" label={t('plans.departments')} extra={t('plans.departmentsHint')} rules={required}>
              <Select mode="tags" open={false} suffixIcon={null} />
            </Form.Item>
          )}
          <Form.Item name="objectNo" label={t('visit.objectNo')} rules={required}>
            <Input />
          </Form.Item>
          <Form.Item name="inspectorNos" label={t('visit.inspectorNos')} rules={required}>
            <Input />
          </Form.Item>
          <Form.Item name="dueOn" label={t('visit.dueOn')}>
            <DatePicker style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="reason" label={t('visit.reason')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={order.isPending} data-testid="send-order">
          {t('visit.order')}
        </Button>
      </Form>
    </Panel>
  );
}
