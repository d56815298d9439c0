import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { correctResult, draftQuery, publish, resultQuery, type PublicText } from '../../api/inspections';
import type { ResultCode, TaskView } from '../../api/inspectionTypes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { resultCodes } from './results';
import { useTaskAct } from './useTaskAct';

/** The result goes to the public, or what was published is put right. */
export function PublishPanel({ task }: { task: TaskView }) {
  return task.status === 'CLOSED' ? <Publish task={task} /> : <Correct task={task} />;
}

function Publish({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: draft } = useQuery(draftQuery(task.taskNo, true));
  const act = useTaskAct((text: PublicText) => publish(task.taskNo, text));
  if (!draft) return <Loading rows={2} />;
  return (
    <Panel title={t('visit.publishTitle')} aside={t('visit.until', { date: format.date(task.publicationDueOn) })} testId="publish-form">
      <p className="muted">{t('visit.publishLead')}</p>
      {act.error && <ProblemView error={act.error} />}
      <Form layout="vertical" initialValues={draft} onFinish={(text: PublicText) => act.mutate({ ...draft, ...text })}>
        <Form.Item name="facts" label={t('visit.publicFacts')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
        {draft.departments.map(({ department }, at) => (
          <Form.Item key={department} label={t('visit.publicFactsOf', { department })} required>
            <Form.Item name={['departments', at, 'department']} hidden>
              <Input />
            </Form.Item>
            <Form.Item name={['departments', at, 'facts']} noStyle rules={[{ required: true }]}>
              <Input.TextArea autoSize={{ minRows: 2 }} aria-label={t('visit.publicFactsOf', { department })} />
            </Form.Item>
          </Form.Item>
        ))}
        <Button type="primary" htmlType="submit" loading={act.isPending} data-testid="publish">
          {t('visit.publish')}
        </Button>
      </Form>
    </Panel>
  );
}

interface Correction {
  department?: string;
  result: ResultCode;
  facts: string;
  reason: string;
  decidedOn: Dayjs;
}

function Correct({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const { data: published } = useQuery(resultQuery(task.taskNo));
  const act = useTaskAct((fields: Correction) => correctResult(task.taskNo, { ...fields, decidedOn: fields.decidedOn.format('YYYY-MM-DD') }));
  const required = [{ required: true }];
  if (!published) return null;
  return (
    <details className="panel">
      <summary>
        <strong>{t('visit.correctTitle')}</strong>
      </summary>
      {act.error && <ProblemView error={act.error} />}
      <Form layout="vertical" initialValues={{ result: published.result, facts: published.facts }} onFinish={(fields: Correction) => act.mutate(fields)}>
        <div className="form-grid">
          {published.departments.length > 0 && (
            <Form.Item name="department" label={t('visit.department')}>
              <Select allowClear placeholder={t('visit.whole')} options={published.departments.map(({ department }) => ({ value: department, label: department }))} />
            </Form.Item>
          )}
          <Form.Item name="result" label={t('visit.result')} rules={required}>
            <Select options={resultCodes.map((value) => ({ value, label: t(`visit.results.${value}`) }))} />
          </Form.Item>
          <Form.Item name="decidedOn" label={t('visit.decidedOn')} rules={required}>
            <DatePicker style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="facts" label={t('visit.publicFacts')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item name="reason" label={t('visit.correctReason')} rules={required}>
          <Input />
        </Form.Item>
        <Button htmlType="submit" loading={act.isPending}>
          {t('visit.correct')}
        </Button>
      </Form>
    </details>
  );
}
