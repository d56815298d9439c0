import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { publicationsQuery } from '../api/publics';
import type { PublicationEntry } from '../api/types';
import { useCodes } from '../shared/hooks/useCodes';
import { useFormat } from '../shared/hooks/useFormat';
import { useUrlFilters } from '../shared/hooks/useUrlFilters';
import type { ListColumn } from '../shared/list/columns';
import { DataList } from '../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../shared/list/FilterBar';
import { PageHead } from '../shared/PageHead';
import { Tag } from '../shared/Tags';
import { publicationTone } from './publicationTone';

const defaults = {};
const kinds = ['ACCEPTANCE', 'NOT_ACCEPTED', 'NOT_REQUIRED', 'GRANT', 'REFUSAL'];

function useColumns(): ListColumn<PublicationEntry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  return useMemo<ListColumn<PublicationEntry>[]>(() => {
    const kindName = (row: PublicationEntry) => t(`publication.${row.kind}`, { defaultValue: row.kind });
    return [
      { key: 'unitName', title: t('field.unitName'), isFixed: true, text: (row) => row.unitName },
      {
        key: 'kind',
        title: t('publications.kind'),
        text: kindName,
        render: (row) => <Tag tone={publicationTone(row.kind)}>{kindName(row)}</Tag>,
      },
      { key: 'publishedAt', title: t('publications.publishedAt'), text: (row) => format.date(row.publishedAt), sort: 'publishedAt' },
      { key: 'division', title: t('field.division'), text: (row) => divisionName(row.division) },
      { key: 'applicationNo', title: t('application.number'), text: (row) => row.applicationNo ?? '—' },
      {
        key: 'permitNo',
        title: t('permit.number'),
        text: (row) => row.permitNo ?? '—',
        render: (row) => (row.permitNo ? <Link to={`/permits/${row.permitNo}`}>{row.permitNo}</Link> : '—'),
      },
      { key: 'reasons', title: t('publications.reasons'), text: (row) => row.reasons ?? '—', isOptional: true },
    ];
  }, [t, format, divisionName]);
}

/** What the authority has accepted, refused and granted, with dates. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isFetching, refetch } = useQuery(publicationsQuery(filters));
  const columns = useColumns();
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('permits.q') },
      { key: 'kind', label: t('publications.kind'), choices: kinds.map((value) => ({ value, label: t(`publication.${value}`) })) },
    ],
    [t],
  );
  return (
    <>
      <PageHead title={t('nav.publications')} lead={t('publications.lead')} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id="publications"
        caption={t('nav.publications')}
        columns={columns}
        rowKey={(row) => row.id}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t('publications.empty')}
      />
    </>
  );
}
