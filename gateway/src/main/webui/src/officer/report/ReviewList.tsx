import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reportTypes } from '../../api/reports';
import { reviewsQuery } from '../../api/reviews';
import { useCodes } from '../../shared/hooks/useCodes';
import { useUrlFilters, without } from '../../shared/hooks/useUrlFilters';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { filtersOf, reviewKinds, useReviewCount, type ReviewKind } from './reviewKinds';
import { useReviewColumns } from './useReviewColumns';

const defaults = { sort: '-risk', kind: 'open' };

/** What waits for review, the heaviest on top; then what runs out first. */
export function ReviewList() {
  const { t } = useTranslation();
  const { divisionChoices } = useCodes();
  const { filters, setFilters } = useUrlFilters(defaults);
  const kind = reviewKinds.find((one) => one === filters.kind);
  // The usual order is the server's own: by risk, and among equals by what runs out first.
  const asked = filters.sort === defaults.sort ? without(filters, 'kind', 'view', 'sort') : without(filters, 'kind', 'view');
  const { data, error, isFetching, refetch } = useQuery(reviewsQuery({ ...asked, ...(kind ? filtersOf(kind) : {}) }));
  const columns = useReviewColumns();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('field.unitName') },
      { key: 'type', label: t('reports.type'), choices: reportTypes.map((value) => ({ value, label: t(`reports.types.${value}`) })) },
      { key: 'division', label: t('field.division'), choices: divisionChoices },
      { key: 'batchNo', label: t('reports.batch') },
    ],
    [t, divisionChoices],
  );
  return (
    <>
      <div className="count-tiles" role="group" aria-label={t('reports.reviewState')}>
        {reviewKinds.map((one) => (
          <CountTile key={one} kind={one} isChosen={one === kind} onChoose={() => setFilters({ kind: one })} />
        ))}
        <button type="button" className="count-tile" aria-pressed={kind === undefined} onClick={() => setFilters({ kind: 'every' })}>
          {t('reports.kinds.every')}
        </button>
      </div>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="report-reviews"
        caption={t('nav.reviewReports')}
        columns={columns}
        rowKey={(row) => row.id}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('reports.nothingToReview')}
      />
    </>
  );
}

function CountTile({ kind, isChosen, onChoose }: { kind: ReviewKind; isChosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation();
  const count = useReviewCount(kind);
  return (
    <button type="button" className="count-tile" aria-pressed={isChosen} onClick={onChoose} data-testid={`kind-${kind}`}>
      {t(`reports.kinds.${kind}`)} <strong>{count ?? '…'}</strong>
    </button>
  );
}
