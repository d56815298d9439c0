import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { deskQuery } from '../../api/draw';
import { legalClockQuery } from '../../api/legalClock';
import { ChainPanel } from '../../public/draw/ChainPanel';
import { OpenedDraw } from '../../public/draw/OpenedDraw';
import { BatchStatusTag } from '../../shared/draw/DrawTags';
import { Facts } from '../../shared/Facts';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { AdjustmentsPanel } from './AdjustmentsPanel';
import { DrawSteps } from './DrawSteps';
import { KeepersPanel } from './KeepersPanel';
import { NextPanel } from './NextPanel';
import { SecrecyTable } from './SecrecyTable';
import { TasksPanel } from './TasksPanel';

/** The draw desk: where a draw stands, who must do what next, and what is secret from whom. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const { batchNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(deskQuery(batchNo));
  const { data: clock } = useQuery(legalClockQuery());
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { batch } = data;
  return (
    <>
      <PageHead
        title={batch.title}
        lead={<BatchStatusTag status={batch.status} />}
        actions={
          <>
            <Link to={`/officer/plans/${batch.planNo}`}>{t('draws.plan', { no: batch.planNo })}</Link>
            {batch.committedAt && <Link to={`/draws/${batch.batchNo}`}>{t('draws.publicPage')}</Link>}
          </>
        }
      />
      <section className="panel" aria-label={t('draws.steps')}>
        <DrawSteps desk={data} />
      </section>
      {batch.status === 'VOID' && (
        <p className="callout callout-block">
          {t('draws.voided', { date: format.instant(batch.voidedAt), reason: t(`draws.reason.${batch.voidReason ?? 'IRREGULARITY'}`) })}
        </p>
      )}
      <div className="draw-desk">
        <div>
          <NextPanel desk={data} now={clock ? new Date(clock.now) : new Date()} />
          <AdjustmentsPanel desk={data} />
          <KeepersPanel desk={data} />
        </div>
        <div>
          <SecrecyTable batch={batch} />
          <Panel title={t('draws.overview')}>
            <Facts
              items={[
                [t('draws.batchNo'), batch.batchNo],
                [t('draws.area'), divisionName(batch.division)],
                [t('draws.departments'), batch.departments.join('、')],
                [t('draws.visits'), `${format.date(batch.visitsFrom)} – ${format.date(batch.visitsTo)}`],
                [t('draws.quota'), t('draws.quotaOf', { quota: batch.quota, objects: batch.objectsSize })],
                [t('draws.inspectors'), t('draws.persons', { count: batch.inspectorsSize })],
                ...(batch.redrawOf ? ([[t('draws.redrawOf'), batch.redrawOf]] as [string, string][]) : []),
              ]}
            />
          </Panel>
        </div>
      </div>
      <TasksPanel desk={data} />
      {data.chain.length > 0 && <ChainPanel chain={data.chain} tasks={batch.tasks} />}
      {batch.revealedAt && <OpenedDraw batchNo={batch.batchNo} commitmentHash={batch.commitmentHash ?? ''} />}
    </>
  );
}
