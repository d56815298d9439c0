import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { correctResult, draftQuery, publish, resultQuery } from '../../api/inspections';
import type { ResultCode, TaskView } from '../../api/inspectionTypes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { useTaskAct } from './useTaskAct';

const results: ResultCode[] = ['NO_PROBLEM', 'PROBLEM_CORRECTED', 'PROBLEM_PENDING', 'UNREACHABLE', 'REFUSED_SERIOUS', 'OTHER'];

/** The result goes to the public, or what was published is put right. */
export function PublishPanel({ task }: { task: TaskView }) {
  return task.status === 'CLOSED' ? <Publish task={task} /> : <Correct task={task} />;
}

function Publish({ task }: { task: TaskView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: draft } = useQuery(draftQuery(task.taskNo, true));
  const act = useTaskAct(({ facts }: { facts: string }) => publish(task.taskNo, facts));
  if (!draft) return <Loading rows={2} />;
  return (
    <Panel title={t('visit.publishTitle')} aside={t('visit.until', { date: format.date(task.publicationDueOn) })} testId="publish-form">
      <p className="muted">{t('visit.publishLead')}</p>
      {act.error && <ProblemView error={act.error} />}
      <Form layout="vertical" initialValues={draft} onFinish={(fields: { facts: string }) => act.mutate(fields)}>
        <Form.Item name="facts" label={t('visit.publicFacts')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.isPending} data-testid="publish">
          {t('visit.publish')}
        </Button>
      </Form>
    </Panel>
  );
}

interface Correction {
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
          <Form.Item name="result" label={t('visit.result')} rules={required}>
            <Select options={results.map((value) => ({ value, label: t(`visit.results.${value}`) }))} />
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
