import { CloudDownloadOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskView } from '../api/phone';
import { EmptyState } from '../shared/EmptyState';
import { formatNumber } from '../shared/format';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';
import { ProblemView } from '../shared/ProblemView';
import { currentFix, lastFix, onPosition } from './device/position';
import { useOnline } from './device/useOnline';
import { useEntries, useKeptTasks, usePhoneState, usePhoneStatus } from './PhoneContext';
import { inRouteOrder, metresBetween, placeOf } from './queue/route';
import { SignalBar } from './SignalBar';
import type { Entry } from './queue/entry';

/** Today's tasks in the order to drive in. */
export function Page() {
  const { t } = useTranslation();
  const { phone, isSignedIn } = usePhoneState();
  const status = usePhoneStatus();
  const tasks = useKeptTasks();
  const entries = useEntries() ?? [];
  const isOnline = useOnline();
  const here = useSyncExternalStore(onPosition, lastFix);

  useEffect(() => {
    void currentFix();
  }, []);
  useEffect(() => {
    if (isOnline && isSignedIn) void phone.takeAlong();
  }, [phone, isOnline, isSignedIn]);

  const route = inRouteOrder((tasks ?? []).map((row) => row.file.task), here);
  return (
    <>
      <PageHead title={t('phone.today')} lead={t('phone.todayLead')} />
      <SignalBar />
      {status.takingFailed !== undefined && <ProblemView error={status.takingFailed} onRetry={() => void phone.takeAlong()} kept={t('phone.filesKept')} />}
      {tasks === undefined && <Loading />}
      {tasks?.length === 0 && !status.isTaking && <EmptyState>{t('phone.noTasks')}</EmptyState>}
      <ol className="phone-list" data-testid="route">
        {route.map((task, index) => (
          <li key={task.taskNo}>
            <TaskCard task={task} place={index + 1} entries={entries.filter((entry) => entry.taskNo === task.taskNo)} />
          </li>
        ))}
      </ol>
      {isOnline && isSignedIn && (
        <Button icon={<CloudDownloadOutlined />} size="large" block loading={status.isTaking} onClick={() => void phone.takeAlong()} data-testid="take-along">
          {t('phone.takeAlong')}
        </Button>
      )}
      <p className="small">
        <Link to="/inspector/sign-out">{t('phone.leave')}</Link>
      </p>
    </>
  );
}

function TaskCard({ task, place, entries }: { task: TaskView; place: number; entries: Entry[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useSyncExternalStore(onPosition, lastFix);
  const site = placeOf(task);
  const kept = entries.filter((entry) => entry.state !== 'SENT' && entry.state !== 'WITHDRAWN').length;
  return (
    <Link to={`/inspector/tasks/${encodeURIComponent(task.taskNo)}`} className="task-card" data-testid={`task-${task.taskNo}`}>
      <span className="task-place" aria-label={t('phone.stop', { place })}>
        {place}
      </span>
      <span className="task-facts">
        <strong>{task.site.unitName}</strong>
        <span>{task.site.address}</span>
        <span className="row small">
          <span className={`phone-tag ${task.status.toLowerCase()}`}>{t(`phone.status.${task.status}`, { defaultValue: task.status })}</span>
          <span className={task.overdue ? 'overdue' : 'muted'}>{t(task.overdue ? 'phone.overdueSince' : 'phone.dueOn', { day: format.date(task.dueOn) })}</span>
          {here && site && <span className="muted">{t('phone.kilometres', { km: formatNumber(Math.round(metresBetween(here, site) / 100) / 10) })}</span>}
        </span>
        <span className="small">{kept > 0 ? t('phone.keptHere', { count: kept }) : t(entries.length > 0 ? 'phone.allSent' : 'phone.nothingYet')}</span>
      </span>
      <RightOutlined aria-hidden />
    </Link>
  );
}
