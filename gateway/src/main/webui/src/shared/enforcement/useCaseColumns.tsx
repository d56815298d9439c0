import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseRow } from '../../api/enforcement';
import { useFormat } from '../hooks/useFormat';
import type { ListColumn } from '../list/columns';
import { CaseStatusTag } from './CaseTags';

/** Columns of a list of cases, whose causes lead to `home`. */
export function useCaseColumns(home: string): ListColumn<CaseRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo<ListColumn<CaseRow>[]>(
    () => [
      {
        key: 'cause',
        title: t('enforcement.cause'),
        isFixed: true,
        text: (row) => row.cause,
        render: (row) => <Link to={`${home}/${row.caseNo}`}>{row.cause}</Link>,
      },
      { key: 'unitName', title: t('enforcement.unit'), sort: 'unitName', text: (row) => row.unitName },
      {
        key: 'status',
        title: t('enforcement.state'),
        sort: 'status',
        text: (row) => t(`enforcement.status.${row.status}`),
        render: (row) => <CaseStatusTag status={row.status} isOverdue={row.overdue} />,
      },
      { key: 'conduct', title: t('enforcement.conduct'), text: (row) => t(`enforcement.conducts.${row.conduct}`) },
      { key: 'filedOn', title: t('enforcement.filedOn'), sort: 'filedOn', text: (row) => format.date(row.filedOn) },
      { key: 'decisionDueOn', title: t('enforcement.decisionDueOn'), sort: 'decisionDueOn', text: (row) => format.date(row.decisionDueOn) },
      { key: 'amountYuan', title: t('enforcement.fine'), sort: 'amountYuan', text: (row) => format.money(row.amountYuan) },
      { key: 'penaltyNo', title: t('enforcement.penaltyNo'), text: (row) => row.penaltyNo ?? '—' },
      { key: 'caseNo', title: t('enforcement.caseNo'), text: (row) => row.caseNo, isOptional: true },
    ],
    [t, format, home],
  );
}
