import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { objectClasses } from '../../api/plans';
import { entriesQuery, exportAddress, registerNames, type Entry, type RegisterName } from '../../api/registers';
import { useHasRole } from '../../app/session';
import { useCodes } from '../../shared/hooks/useCodes';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import type { ListColumn } from '../../shared/list/columns';
import { DataList } from '../../shared/list/DataList';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { PageHead } from '../../shared/PageHead';
import { ScrollX } from '../../shared/ScrollX';
import { numberField, registerFields } from './fields';
import { ImportDialog } from './ImportDialog';
import { useFieldText } from './useFieldText';

/** The four registers that draws are made from. Clerks keep them; who draws does not (J-01). */
export function Page() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const shown = registerNames.find((name) => name === params.get('tab')) ?? 'objects';
  return (
    <>
      <PageHead title={t('nav.registers')} lead={t('registers.lead')} />
      <ScrollX className="spaced">
        <Segmented
          aria-label={t('nav.registers')}
          data-testid="register-tabs"
          value={shown}
          onChange={(tab) => setParams({ tab }, { replace: true })}
          options={registerNames.map((name) => ({ value: name, label: t(`registers.tab.${name}`) }))}
        />
      </ScrollX>
      <RegisterList key={shown} register={shown} />
    </>
  );
}

const defaults = {};

function RegisterList({ register }: { register: RegisterName }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const { filters, setFilters } = useUrlFilters(defaults);
  const wanted = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== 'tab'));
  const { data, error, isFetching, refetch } = useQuery(entriesQuery(register, wanted));
  const columns = useColumns(register);
  const specs = useSpecs(register);
  const [isImporting, setImporting] = useState(false);
  const tools = (keys: string[]) => (
    <>
      <Button icon={<DownloadOutlined />} href={exportAddress(register, wanted, keys, 'XLSX')} data-testid="export-all">
        {t('registers.exportAll')}
      </Button>
      {hasRole('CLERK') && (
        <>
          <Button icon={<UploadOutlined />} onClick={() => setImporting(true)} data-testid="import">
            {t('registers.import')}
          </Button>
          <Link to={`/officer/registers/${register}/new`}>
            <Button type="primary" icon={<PlusOutlined />} data-testid="new-entry">
              {t('registers.enter')}
            </Button>
          </Link>
        </>
      )}
    </>
  );
  return (
    <>
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <DataList
        id={`register-${register}`}
        caption={t(`registers.tab.${register}`)}
        columns={columns}
        rowKey={(row) => row.no}
        page={data}
        isLoading={isFetching}
        error={error}
        onRetry={() => void refetch()}
        filters={filters}
        setFilters={setFilters}
        empty={t(hasRole('CLERK') ? 'registers.emptyClerk' : 'registers.empty')}
        tools={tools}
      />
      {isImporting && <ImportDialog register={register} onClose={() => setImporting(false)} />}
    </>
  );
}

function useColumns(register: RegisterName): ListColumn<Entry>[] {
  const { t } = useTranslation();
  const textOf = useFieldText();
  return useMemo(() => {
    const number: ListColumn<Entry> = {
      key: numberField[register],
      title: t(`registers.field.${numberField[register]}`),
      text: (row) => row.no,
      render: (row) => <span className="code-text">{row.no}</span>,
      sort: numberField[register],
    };
    const fields = registerFields[register].map((field): ListColumn<Entry> => {
      const text = (row: Entry) => textOf(field, row.content);
      return {
        key: field.name,
        title: t(`registers.field.${field.name}`),
        text,
        ...(field.name === 'name'
          ? { isFixed: true, render: (row) => <Link to={`/officer/registers/${register}/${encodeURIComponent(row.no)}`}>{text(row)}</Link> }
          : {}),
        ...(field.kind === 'words' ? {} : { sort: field.name }),
        isOptional: field.isOptional ?? false,
      };
    });
    return [...fields.filter(({ key }) => key === 'name'), number, ...fields.filter(({ key }) => key !== 'name')];
  }, [register, t, textOf]);
}

function useSpecs(register: RegisterName): FilterSpec[] {
  const { t } = useTranslation();
  const { divisionChoices } = useCodes();
  return useMemo(() => {
    const choices = (values: readonly string[], words: string) => values.map((value) => ({ value, label: t(`${words}.${value}`) }));
    const has = (name: string) => registerFields[register].some((field) => field.name === name);
    return [
      { key: 'q', label: t('registers.q') },
      { key: 'division', label: t('registers.field.division'), choices: divisionChoices },
      ...(has('objectClass') ? [{ key: 'objectClass', label: t('registers.field.objectClass'), choices: choices(objectClasses, 'plans.class') }] : []),
      ...(has('kind')
        ? [{ key: 'kind', label: t('registers.field.kind'), choices: choices(['PERMIT', 'REGISTRATION', 'CONSTRUCTION', 'OTHER'], 'registers.kind') }]
        : []),
      { key: 'active', label: t('registers.active'), choices: choices(['true', 'false'], 'registers.actives') },
    ];
  }, [register, t, divisionChoices]);
}
