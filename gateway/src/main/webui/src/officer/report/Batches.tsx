import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { acceptBatch, batchesQuery, drawBatch, type Batch } from '../../api/reviews';
import { useHasRole } from '../../app/session';
import { EmptyState } from '../../shared/EmptyState';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { Tag } from '../../shared/Tags';
import { useReviewCount } from './reviewKinds';
import { checkSample, nextOf } from './sample';

/** Acceptance by sampling: clean reports of units of low risk are drawn together, a sample is looked at, the rest goes with it. */
export function Batches() {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const client = useQueryClient();
  const clean = useReviewCount('clean');
  const { data, error, isLoading, refetch } = useQuery(batchesQuery());
  const draw = useMutation({ mutationFn: drawBatch, onSuccess: () => client.invalidateQueries() });
  const mayDraw = hasRole('CLERK', 'REVIEWER');
  return (
    <>
      <Panel title={t('reports.drawTitle')} testId="draw-batch">
        <p>
          {t('reports.drawText')} <Link to="/officer/reports?kind=clean">{t('reports.cleanWaiting', { count: clean ?? 0 })}</Link>
        </p>
        {draw.error && <ProblemView error={draw.error} />}
        {mayDraw && (
          <Popconfirm title={t('reports.drawConfirm', { count: clean ?? 0 })} okText={t('reports.draw')} cancelText={t('reports.cancel')} onConfirm={() => draw.mutate()}>
            <Button type="primary" disabled={!clean} loading={draw.isPending} data-testid="draw-sample">
              {t('reports.draw')}
            </Button>
          </Popconfirm>
        )}
      </Panel>
      {isLoading && <Loading rows={4} />}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState>{t('reports.noBatch')}</EmptyState>}
      {data?.map((batch) => (
        <OneBatch key={batch.batchNo} batch={batch} />
      ))}
    </>
  );
}

function OneBatch({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const client = useQueryClient();
  const check = useMemo(() => checkSample(batch), [batch]);
  const accept = useMutation({ mutationFn: () => acceptBatch(batch.batchNo), onSuccess: () => client.invalidateQueries() });
  const next = nextOf(batch);
  const rest = batch.population.length - batch.chosen.length;
  return (
    <Panel
      title={t('reports.batchNo', { number: batch.batchNo })}
      aside={<Tag tone={batch.status === 'ACCEPTED' ? 'ok' : batch.status === 'DISSOLVED' ? 'block' : 'warn'}>{t(`reports.batchStatus.${batch.status}`)}</Tag>}
      testId={`batch-${batch.batchNo}`}
    >
      <Facts
        items={[
          [t('reports.population'), t('reports.populationText', { count: batch.population.length, share: batch.sharePercent, chosen: batch.chosen.length })],
          [t('reports.drawnBy'), `${batch.drawnBy} ${format.instant(batch.drawnAt)}`],
          ...(batch.closedAt ? [[t('reports.closedBy'), `${batch.closedBy ?? ''} ${format.instant(batch.closedAt)}`] as [string, string]] : []),
        ]}
      />
      <h3>{t('reports.sample')}</h3>
      <ol className="plain-list" data-testid="sample">
        {batch.chosen.map((number) => {
          const isOpen = batch.notReviewed.includes(number);
          return (
            <li key={number} className="finding-link">
              <Link to={`/officer/reports/${number}`} className="code-text">
                {number}
              </Link>
              <Tag tone={isOpen ? 'warn' : 'ok'}>{t(isOpen ? 'reports.notReviewed' : 'reports.reviewed')}</Tag>
            </li>
          );
        })}
      </ol>
      <details>
        <summary>
          {check === 'agrees' ? <CheckCircleFilled className="verdict-ok" aria-hidden /> : <CloseCircleFilled className="field-error" aria-hidden />}{' '}
          <strong data-testid="sample-check" data-result={check}>
            {t(`reports.sampleCheck.${check}`)}
          </strong>
        </summary>
        <p className="small">{t('reports.sampleHow')}</p>
        <dl className="facts">
          <div>
            <dt>{t('reports.seed')}</dt>
            <dd className="code-text small seed">{batch.seed}</dd>
          </div>
          <div>
            <dt>{t('reports.populationHash')}</dt>
            <dd className="code-text small seed">{batch.populationHash}</dd>
          </div>
        </dl>
      </details>
      {next === 'review' && <p className="callout">{t('reports.reviewSample', { count: batch.notReviewed.length })}</p>}
      {accept.error && <ProblemView error={accept.error} />}
      {next !== 'closed' && hasRole('REVIEWER') && (
        <Popconfirm title={t('reports.acceptRestConfirm', { count: rest })} okText={t('reports.acceptRest', { count: rest })} cancelText={t('reports.cancel')} onConfirm={() => accept.mutate()}>
          <Button type="primary" disabled={next !== 'accept'} loading={accept.isPending} data-testid="accept-rest">
            {t('reports.acceptRest', { count: rest })}
          </Button>
        </Popconfirm>
      )}
      {batch.status === 'ACCEPTED' && <p className="callout">{t('reports.batchAccepted', { count: batch.accepted })}</p>}
      {batch.status === 'DISSOLVED' && <p className="callout callout-warn">{t('reports.batchDissolved')}</p>}
    </Panel>
  );
}
