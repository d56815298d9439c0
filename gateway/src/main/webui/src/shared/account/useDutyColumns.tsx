import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../api/duty';
import { CodeText } from '../CodeText';
import { useFormat } from '../hooks/useFormat';
import type { ListColumn } from '../list/columns';
import { DutyTag } from './DutyTag';

/** Columns of a list of duties; the unit's name for officers only. */
export function useDutyColumns(withUnit: boolean): ListColumn<Duty>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const period = (duty: Duty) => t('permit.fromTo', { from: format.date(duty.periodFrom), to: format.date(duty.periodTo) });
    const columns: ListColumn<Duty>[] = [
      { key: 'type', title: t('duty.type'), text: (duty) => t(`duty.types.${duty.reportType}`), sort: 'reportType', isFixed: true },
      { key: 'period', title: t('duty.period'), text: period, sort: 'periodFrom' },
      { key: 'dueOn', title: t('duty.dueOn'), text: (duty) => format.date(duty.dueOn), sort: 'dueOn', isFixed: true },
      { key: 'status', title: t('duty.status'), text: (duty) => t(`duty.statuses.${duty.status}`), render: (duty) => <DutyTag duty={duty} />, sort: 'status' },
      { key: 'permitNo', title: t('permit.number'), text: (duty) => duty.permitNo, render: (duty) => <CodeText code={duty.permitNo} />, isOptional: !withUnit },
      { key: 'submittedOn', title: t('duty.submittedOn'), text: (duty) => format.date(duty.submittedOn), isOptional: true },
    ];
    const unit: ListColumn<Duty> = { key: 'unitName', title: t('field.unitName'), text: (duty) => duty.unitName, sort: 'unitName', isFixed: true };
    return withUnit ? [unit, ...columns] : columns;
  }, [t, format, withUnit]);
}
