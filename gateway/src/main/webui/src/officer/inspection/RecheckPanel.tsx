import { Button, DatePicker, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { recheck } from '../../api/inspections';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { useTaskAct } from './useTaskAct';

interface Fields {
  passed: boolean;
  findings: string;
  checkedOn: Dayjs;
}

/** Those who were there look again. */
export function RecheckPanel({ taskNo }: { taskNo: string }) {
  const { t } = useTranslation();
  const act = useTaskAct((fields: Fields) => recheck(taskNo, { ...fields, checkedOn: fields.checkedOn.format('YYYY-MM-DD') }));
  const required = [{ required: true }];
  return (
    <Panel title={t('visit.recheckTitle')} testId="recheck-form">
      {act.error && <ProblemView error={act.error} />}
      <Form layout="vertical" onFinish={(fields: Fields) => act.mutate(fields)}>
        <Form.Item name="passed" label={t('visit.recheckOutcome')} rules={required}>
          <Radio.Group
            optionType="button"
            options={[
              { value: true, label: t('visit.passed') },
              { value: false, label: t('visit.notPassed') },
            ]}
          />
        </Form.Item>
        <Form.Item name="checkedOn" label={t('visit.checkedOn')} rules={required}>
          <DatePicker />
        </Form.Item>
        <Form.Item name="findings" label={t('visit.recheckFindings')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.isPending} data-testid="recheck">
          {t('visit.recheckTitle')}
        </Button>
      </Form>
    </Panel>
  );
}
