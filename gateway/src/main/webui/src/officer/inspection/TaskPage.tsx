import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { taskCaseQuery, taskQuery } from '../../api/inspections';
import type { TaskView } from '../../api/inspectionTypes';
import { useHasRole } from '../../app/session';
import { CaseBoard } from '../../shared/case/CaseLine';
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
import { TaskStatusTag } from '../../shared/visit/TaskStatusTag';
import { CancelPanel } from './CancelPanel';
import { ConcludePanel } from './ConcludePanel';
import { ConcludePartPanel } from './ConcludePartPanel';
import { PublishPanel } from './PublishPanel';
import { RecheckPanel } from './RecheckPanel';

/** One task at the officer's desk: where it stands, the record, and what this person decides now. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const { taskNo = '' } = useParams();
  const { data: task, error, isLoading, refetch } = useQuery(taskQuery(taskNo));
  const story = useQuery(taskCaseQuery(taskNo));
  if (isLoading) return <Loading rows={8} />;
  if (!task) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const isSealed = task.status === 'CREATED' || task.status === 'PREPARED';
  return (
    <>
      <PageHead title={task.site.unitName} lead={`${t('visit.taskTitle')} ${task.taskNo} · ${task.site.address}`} />
      {task.status === 'REPORTED' && hasRole('APPROVER') && <Conclude task={task} />}
      {task.status === 'RECTIFYING' && task.assigned && <RecheckPanel taskNo={taskNo} />}
      {(task.status === 'CLOSED' || task.status === 'PUBLISHED') && hasRole('DISCLOSER') && <PublishPanel task={task} />}
      <Panel title={t('visit.task')} aside={<TaskStatusTag status={task.status} isOverdue={task.overdue} />}>
        <Facts
          items={[
            [t('visit.kind'), `${t(`visit.kinds.${task.kind}`)} · ${t(`visit.types.${task.type}`)}`],
            [t('visit.reason'), task.reason],
            [t('visit.clueId'), task.clueId],
            [t('visit.team'), task.seats.map((seat) => [seat.name, seat.certificateNo, task.parts.length > 0 && seat.department].filter(Boolean).join(' ')).join('、')],
            [t('visit.dueOn'), format.date(task.dueOn)],
            [t('visit.result'), task.result && t(`visit.results.${task.result}`)],
            [t('visit.remark'), task.remark],
            [t('visit.followUp'), task.followUp && t(`visit.followUps.${task.followUp}`)],
            [t('visit.leadNo'), task.leadNo],
            [t('visit.publicationDueOn'), format.date(task.publicationDueOn)],
          ]}
        />
        {isSealed && hasRole('DISPATCHER') && !task.batchNo && <CancelPanel taskNo={taskNo} />}
      </Panel>
      {!hasRole('DISCLOSER') && (
        <RecusalPanel taskNo={taskNo}>{task.assigned && (isSealed || task.status === 'ON_SITE') && <AskRecusal taskNo={taskNo} seats={task.seats} />}</RecusalPanel>
      )}
      <PartsPanel task={task} />
      <RecordPanel task={task} />
      {task.followUp === 'RECTIFY' && <RectificationPanel taskNo={taskNo} />}
      <CaseBoard query={story} stations={null} label={t('visit.diagram')} />
    </>
  );
}

/** The departments of a joint visit one after the other, then the whole. */
function Conclude({ task }: { task: TaskView }) {
  const open = task.parts.find((part) => part.result === null);
  return open ? <ConcludePartPanel key={open.department} task={task} part={open} /> : <ConcludePanel task={task} />;
}
