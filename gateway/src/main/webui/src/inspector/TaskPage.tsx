import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useParams } from 'react-router';
import { EmptyState } from '../shared/EmptyState';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';
import { followPosition } from './device/position';
import { useKeptTask } from './PhoneContext';
import { isSettled } from './queue/entry';
import { stageOf } from './queue/stage';
import { SignalBar } from './SignalBar';
import { CheckPart } from './task/CheckPart';
import { EvidencePart } from './task/EvidencePart';
import { FilePart } from './task/FilePart';
import { LeavePart } from './task/LeavePart';
import { StagePanel } from './task/StagePanel';
import { TaskContext, useTask } from './task/TaskContext';

const parts = { file: FilePart, check: CheckPart, evidence: EvidencePart, leave: LeavePart } as const;
type PartName = keyof typeof parts;

/** One task: the object's file, the check list, the evidence, and the end of the visit. */
export function Page() {
  const { t } = useTranslation();
  const { taskNo = '', part } = useParams();
  const kept = useKeptTask(taskNo);
  useEffect(followPosition, []);
  if (!kept) return <Loading />;
  if (!kept.task) {
    return (
      <EmptyState>
        {t('phone.notTaken')} <Link to="/inspector">{t('phone.back')}</Link>
      </EmptyState>
    );
  }
  const { file, readAt } = kept.task;
  const stage = stageOf(file.task, kept.entries);
  const name: PartName = part && part in parts ? (part as PartName) : stage.at === 'OPEN' ? 'check' : 'file';
  return (
    <TaskContext value={{ task: file.task, file, readAt, entries: kept.entries, stage, isOpen: stage.at === 'OPEN' }}>
      <Link to="/inspector" className="small">
        {t('phone.back')}
      </Link>
      <PageHead title={file.task.site.unitName} lead={file.task.site.address} />
      <SignalBar />
      <StagePanel />
      <PartLinks current={name} />
      <Part name={name} />
    </TaskContext>
  );
}

function Part({ name }: { name: PartName }) {
  const Chosen = parts[name];
  return <Chosen />;
}

function PartLinks({ current }: { current: PartName }) {
  const { t } = useTranslation();
  const { task, entries } = useTask();
  const here = entries.filter((entry) => !isSettled(entry)).length;
  return (
    <nav className="part-links" aria-label={t('phone.parts')}>
      {(Object.keys(parts) as PartName[]).map((name) => (
        <NavLink
          key={name}
          to={`/inspector/tasks/${encodeURIComponent(task.taskNo)}/${name}`}
          replace
          aria-current={name === current ? 'page' : undefined}
          className={name === current ? 'current' : ''}
          data-testid={`part-${name}`}
        >
          {t(`phone.part.${name}`)}
          {name === 'leave' && here > 0 && <span className="small"> · {here}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
