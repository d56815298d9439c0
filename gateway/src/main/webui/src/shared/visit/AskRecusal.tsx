import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { askRecusal, grounds, type Ground } from '../../api/visitRecusals';
import type { Seat } from '../../api/inspectionTypes';
import { useTaskAct } from '../../officer/inspection/useTaskAct';
import { ProblemView } from '../ProblemView';

interface Fields {
  inspectorNo: string;
  ground: Ground;
  facts: string;
}

/** The unit asks about an inspector, or an inspector declares himself. Work goes on until the head decides. */
export function AskRecusal({ taskNo, seats }: { taskNo: string; seats: Seat[] }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const act = useTaskAct((fields: Fields) => askRecusal(taskNo, fields));
  const required = [{ required: true }];
  return (
    <details>
      <summary data-testid="ask-recusal">{t('visit.askRecusal')}</summary>
      <p className="muted">{t('visit.askRecusalLead')}</p>
      {act.error && <ProblemView error={act.error} />}
      <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields, { onSuccess: () => form.resetFields() })}>
        <div className="form-grid">
          <Form.Item name="inspectorNo" label={t('visit.recusalOf')} rules={required}>
            <Select options={seats.map((seat) => ({ value: seat.inspectorNo, label: `${seat.name} ${seat.certificateNo}` }))} />
          </Form.Item>
          <Form.Item name="ground" label={t('visit.recusalGround')} rules={required}>
            <Select options={grounds.map((value) => ({ value, label: t(`visit.ground.${value}`) }))} />
          </Form.Item>
        </div>
        <Form.Item name="facts" label={t('visit.recusalFacts')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
        <Button htmlType="submit" loading={act.isPending} data-testid="send-recusal">
          {t('visit.sendRecusal')}
        </Button>
      </Form>
    </details>
  );
}
