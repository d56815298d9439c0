import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesQuery, subscriptionsQuery } from '../../api/engine';
import { useUrlFilters, type Filters } from '../../shared/hooks/useUrlFilters';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { useMessageColumns, useSubscriptionColumns } from './columns';
import { EngineList } from './EngineList';

const defaults = { side: 'waiting' };

interface ListProps {
  filters: Filters;
  setFilters: (changes: Record<string, string | number | undefined>) => void;
}

/** Both sides of every message: who waits for one, and which are kept because nobody has taken them yet. */
export function MessagesTab() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const specs = useMemo<FilterSpec[]>(
    () => [
      {
        key: 'side',
        isRequired: true,
        label: t('engine.message.side'),
        choices: ['waiting', 'kept'].map((value) => ({ value, label: t(`engine.message.sides.${value}`) })),
      },
      { key: 'name', label: t('operator.message') },
      { key: 'correlationKey', label: t('operator.correlation') },
    ],
    [t],
  );
  const Side = filters.side === 'kept' ? Kept : Waiting;
  return (
    <>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <Side filters={filters} setFilters={setFilters} />
    </>
  );
}

function Waiting(props: ListProps) {
  const { t } = useTranslation();
  const query = useQuery(subscriptionsQuery(props.filters));
  const columns = useSubscriptionColumns();
  return <EngineList id="subscriptions" caption={t('engine.message.sides.waiting')} columns={columns} query={query} empty={t('engine.message.noneWaiting')} {...props} />;
}

function Kept(props: ListProps) {
  const { t } = useTranslation();
  const query = useQuery(messagesQuery(props.filters));
  const columns = useMessageColumns();
  return <EngineList id="messages" caption={t('engine.message.sides.kept')} columns={columns} query={query} empty={t('engine.message.noneKept')} {...props} />;
}
