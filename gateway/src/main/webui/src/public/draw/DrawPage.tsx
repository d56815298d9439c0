import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { publicDrawQuery } from '../../api/draw';
import { BatchStatusTag } from '../../shared/draw/DrawTags';
import { Facts } from '../../shared/Facts';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { ProblemView } from '../../shared/ProblemView';
import { ChainPanel } from './ChainPanel';
import { CommitmentPanel } from './CommitmentPanel';
import { OpenedDraw } from './OpenedDraw';

/** One draw as everybody may see it: what was promised at once, everything else after the reveal. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const { batchNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(publicDrawQuery(batchNo));
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { draw } = data;
  return (
    <>
      <PageHead title={draw.title} lead={<BatchStatusTag status={draw.status} />} />
      <section className="panel" aria-label={t('draws.overview')}>
        <Facts
          items={[
            [t('draws.batchNo'), draw.batchNo],
            [t('draws.area'), divisionName(draw.division)],
            [t('draws.departments'), draw.departments.join('、')],
            [t('draws.visits'), `${format.date(draw.visitsFrom)} – ${format.date(draw.visitsTo)}`],
            [t('draws.quota'), t('draws.quotaOf', { quota: draw.quota, objects: draw.objectsSize })],
            [t('draws.inspectors'), t('draws.persons', { count: draw.inspectorsSize })],
            ...(data.redrawOf ? ([[t('draws.redrawOf'), data.redrawOf]] as [string, string][]) : []),
          ]}
        />
        {draw.status === 'VOID' && (
          <p className="callout callout-block">
            {t('draws.voided', { date: format.instant(draw.voidedAt), reason: t(`draws.reason.${draw.voidReason ?? 'IRREGULARITY'}`) })}
          </p>
        )}
        <p className="callout">{t(`draws.now.${draw.status}`, { date: format.date(draw.visitsTo) })}</p>
      </section>
      <CommitmentPanel page={data} />
      {data.chain.length > 0 && <ChainPanel chain={data.chain} tasks={draw.tasks} />}
      {data.transcript && <OpenedDraw batchNo={draw.batchNo} commitmentHash={draw.commitmentHash ?? ''} />}
    </>
  );
}
