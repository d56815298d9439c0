import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { decideRecusal, type Recusal } from '../../api/visitRecusals';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { RecusalText } from '../../shared/visit/RecusalPanel';
import { useTaskAct } from './useTaskAct';

interface Fields {
  granted: boolean;
  reason: string;
  successorNo?: string;
}

/** The head decides, with a reason; a seat that was drawn is drawn anew, any other goes to whom the head names (F-09). */
export function DecideRecusal({ recusal, onDone }: { recusal: Recusal; onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const granted = Form.useWatch('granted', form);
  const act = useTaskAct((fields: Fields) => decideRecusal(recusal.id, { ...fields, successorNo: fields.successorNo?.trim() || undefined }));
  const required = [{ required: true }];
  return (
    <Panel title={t('visit.decideRecusal')} aside={`${recusal.unitName} · ${recusal.taskNo}`} testId="decide-recusal">
      <RecusalText recusal={recusal} />
      {act.error && <ProblemView error={act.error} />}
      <Form form={form} layout="vertical" onFinish={(fields) => act.mutate(fields, { onSuccess: onDone })}>
        <Form.Item name="granted" label={t('visit.recusalDecision')} rules={required}>
          <Radio.Group
            optionType="button"
            options={[
              { value: true, label: t('visit.grantRecusal') },
              { value: false, label: t('visit.refuseRecusal') },
            ]}
          />
        </Form.Item>
        {granted && recusal.drawn && <p className="muted">{t('visit.successorDrawn')}</p>}
        {granted && !recusal.drawn && (
          <Form.Item name="successorNo" label={t('visit.successorNo')} extra={t('visit.successorHint')}>
            <Input maxLength={40} />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t('visit.recusalReason')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
        </Form.Item>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={act.isPending} data-testid="send-decision">
            {t('visit.decideRecusal')}
          </Button>
          <Button onClick={onDone}>{t('visit.close')}</Button>
        </div>
      </Form>
    </Panel>
  );
}
