import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/applications';
import type { ApplicationStatus, CaseView } from '../../api/types';
import { Clock } from '../Clock';
import { useFormat } from '../hooks/useFormat';
import { useIsPhone } from '../hooks/useIsPhone';
import { Loading } from '../Loading';
import { Panel } from '../Panel';
import { ProblemView } from '../ProblemView';
import { CaseSteps } from './CaseSteps';
import { CaseTimeline } from './CaseTimeline';

const BpmnDiagram = lazy(() => import('./BpmnDiagram').then((module) => ({ default: module.BpmnDiagram })));

interface Props {
  applicationNo: string;
  status: ApplicationStatus;
  /** On the officer's desk the picture and the record are folded away. */
  isCompact?: boolean;
}

/** Where an application stands. */
export function CaseLine({ applicationNo, status, isCompact = false }: Props) {
  return <CaseBoard query={useQuery(caseQuery(applicationNo))} stations={<CaseSteps status={status} />} isCompact={isCompact} />;
}

interface BoardProps {
  query: UseQueryResult<CaseView>;
  stations: ReactNode;
  /** What the picture shows, in words; without it, that of an application. */
  label?: string;
  isCompact?: boolean;
}

/** Where any case stands: the stations, who has it, its clock, the process picture and what has happened. */
export function CaseBoard({ query, stations, label, isCompact = false }: BoardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPhone = useIsPhone();
  const [isDiagramWanted, setDiagramWanted] = useState<boolean>();
  const { data, error, refetch, isLoading } = query;
  const showsDiagram = isDiagramWanted ?? !(isPhone || isCompact);
  const holder = data?.holderOfCase;

  return (
    <Panel
      title={t('case.title')}
      testId="case-line"
      aside={
        holder && (
          <span>
            {t('case.with')} <strong>{t(`role.${holder.role}`, { defaultValue: holder.role })}</strong>
            {holder.name && ` ${holder.name}`}
            {holder.since && <span className="muted"> · {t('case.since', { date: format.date(holder.since) })}</span>}
          </span>
        )
      }
    >
      {stations}
      {isLoading && <Loading rows={3} />}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data?.clock && <Clock clock={data.clock} />}
      {data && (
        <>
          <div className="row" style={{ margin: '12px 0 6px', justifyContent: 'space-between' }}>
            <h3 style={{ margin: 0 }}>{t('case.diagram')}</h3>
            <Button size="small" aria-expanded={showsDiagram} onClick={() => setDiagramWanted(!showsDiagram)}>
              {t(showsDiagram ? 'case.hideDiagram' : 'case.showDiagram')}
            </Button>
          </div>
          {showsDiagram && (
            <Suspense fallback={<Loading rows={3} />}>
              <BpmnDiagram
                processId={data.processId}
                active={data.active}
                done={data.done}
                isEnded={data.active.length === 0 && data.done.length > 0}
                {...(label ? { label } : {})}
              />
              <p className="small muted bpmn-legend">
                <span className="swatch swatch-done" /> {t('case.legendDone')} <span className="swatch swatch-here" />{' '}
                {t('case.legendHere')}
              </p>
            </Suspense>
          )}
          <details open={!isCompact}>
            <summary>
              <strong>{t('case.timeline')}</strong> <span className="muted number">{t('shared.count', { count: data.timeline.length })}</span>
            </summary>
            <CaseTimeline entries={data.timeline} />
          </details>
        </>
      )}
    </Panel>
  );
}
