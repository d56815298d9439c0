import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Rate, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { rate, rectificationQuery, reply, reportRectification, resultQuery, taskQuery } from '../../api/inspections';
import type { PublishedResult } from '../../api/inspectionTypes';
import { useHasRole } from '../../app/session';
import { useTaskAct } from '../../officer/inspection/useTaskAct';
import { CodeText } from '../../shared/CodeText';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { PartsPanel } from '../../shared/visit/PartsPanel';
import { RecordPanel } from '../../shared/visit/RecordPanel';
import { AskRecusal } from '../../shared/visit/AskRecusal';
import { RecusalPanel } from '../../shared/visit/RecusalPanel';
import { RectificationPanel } from '../../shared/visit/RectificationPanel';
import { ResultCard } from '../../shared/visit/ResultCard';
import { TaskStatusTag } from '../../shared/visit/TaskStatusTag';

/** The unit's own copy of a visit, with what it can do now: report, reply, rate. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const { taskNo = '' } = useParams();
  const { data: task, error, isLoading, refetch } = useQuery(taskQuery(taskNo));
  const { data: result } = useQuery(resultQuery(taskNo, task?.status === 'PUBLISHED'));
  if (isLoading) return <Loading rows={8} />;
  if (!task) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead title={t('visit.taskTitle')} lead={`${task.taskNo} · ${format.date(task.startedAt)}`} />
      <Panel title={t('visit.task')} aside={<TaskStatusTag status={task.status} />}>
        <Facts
          items={[
            [t('visit.code'), task.visit && <CodeText key="code" code={task.visit.visitCode} />],
            [t('visit.checkType'), t(`visit.types.${task.type}`)],
            [t('visit.basis'), task.visit?.basis],
            [t('visit.result'), task.result && t(`visit.results.${task.result}`)],
            [t('visit.followUp'), task.followUp && t(`visit.followUps.${task.followUp}`)],
          ]}
        />
      </Panel>
      <RecusalPanel taskNo={taskNo}>{task.status === 'ON_SITE' && <AskRecusal taskNo={taskNo} seats={task.seats} />}</RecusalPanel>
      {task.status === 'RECTIFYING' && <Report taskNo={taskNo} />}
      {result && <ResultCard result={result} />}
      {result && hasRole('ENT_LEGAL') && <ReplyForm result={result} />}
      {task.followUp === 'RECTIFY' && <RectificationPanel taskNo={taskNo} />}
      {task.reportedAt && <RateForm taskNo={taskNo} />}
      <PartsPanel task={task} />
      <RecordPanel task={task} />
    </>
  );
}

function Report({ taskNo }: { taskNo: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(rectificationQuery(taskNo, true));
  const act = useTaskAct(({ report }: { report: string }) => reportRectification(taskNo, report));
  if (!data || data.unitReport) return null;
  return (
    <Panel title={t('visit.reportTitle')} testId="report-form">
      <p>{data.demand}</p>
      {act.error && <ProblemView error={act.error} />}
      <Form layout="vertical" onFinish={(fields: { report: string }) => act.mutate(fields)}>
        <Form.Item name="report" label={t('visit.unitReport')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {t('visit.report')}
        </Button>
      </Form>
    </Panel>
  );
}

interface ReplyFields {
  department?: string;
  content: string;
}

/** To the whole and to each department's part of it, once each. */
function ReplyForm({ result }: { result: PublishedResult }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ReplyFields>();
  const act = useTaskAct(({ department, content }: ReplyFields) => reply(result.taskNo, department || undefined, content));
  const open = [...(result.reply ? [] : [{ value: '', label: t('visit.whole') }]), ...result.departments.filter((part) => !part.reply).map(({ department }) => ({ value: department, label: department }))];
  const first = open[0];
  if (!first) return null;
  return (
    <Panel title={t('visit.replyTitle')} testId="reply-form">
      <p className="muted">{t('visit.replyLead')}</p>
      {act.error && <ProblemView error={act.error} />}
      <Form
        key={open.length}
        form={form}
        layout="vertical"
        initialValues={{ department: first.value }}
        onFinish={(fields: ReplyFields) => act.mutate(fields, { onSuccess: () => form.resetFields() })}
      >
        {result.departments.length > 0 && (
          <Form.Item name="department" label={t('visit.replyTo')}>
            <Select options={open} />
          </Form.Item>
        )}
        <Form.Item name="content" label={t('visit.replyContent')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {t('visit.reply')}
        </Button>
      </Form>
    </Panel>
  );
}

function RateForm({ taskNo }: { taskNo: string }) {
  const { t } = useTranslation();
  const act = useTaskAct(({ stars, remark }: { stars: number; remark?: string }) => rate(taskNo, stars, remark));
  return (
    <Panel title={t('visit.rateTitle')} testId="rate-form">
      {act.isSuccess ? (
        <p role="status">{t('visit.rated')}</p>
      ) : (
        <>
          <p className="muted">{t('visit.rateLead')}</p>
          {act.error && <ProblemView error={act.error} />}
          <Form layout="vertical" onFinish={(fields: { stars: number; remark?: string }) => act.mutate(fields)}>
            <Form.Item name="stars" label={t('visit.stars')} rules={[{ required: true }]}>
              <Rate />
            </Form.Item>
            <Form.Item name="remark" label={t('visit.remark')}>
              <Input.TextArea autoSize={{ minRows: 2 }} />
            </Form.Item>
            <Button htmlType="submit" loading={act.isPending}>
              {t('visit.rate')}
            </Button>
          </Form>
        </>
      )}
    </Panel>
  );
}
