import { useTranslation } from 'react-i18next';
import type { MonthAmount } from '../../api/duty';
import { formatNumber } from '../format';
import { useCodes } from '../hooks/useCodes';
import { ScrollX } from '../ScrollX';
import './account.css';

/** The months in numbers, with how each was found where the reader may see it. */
export function MonthTable({ months }: { months: MonthAmount[] }) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const hasWorking = months.some((month) => month.formula);
  return (
    <ScrollX>
      <table className="plain-table month-table">
        <thead>
          <tr>
            <th scope="col">{t('duty.account.month')}</th>
            <th scope="col">{t('duty.account.outlet')}</th>
            <th scope="col">{t('field.pollutant')}</th>
            <th scope="col" className="right">
              kg
            </th>
            <th scope="col">{t('duty.account.method')}</th>
            {hasWorking && <th scope="col">{t('duty.account.working')}</th>}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={`${month.month} ${month.outlet} ${month.pollutant}`}>
              <td className="number">{month.month}</td>
              <td>{month.outlet}</td>
              <td>{pollutantName(month.pollutant)}</td>
              <td className="right number">{formatNumber(month.kilograms, 3)}</td>
              <td>{t(`duty.methods.${month.method}`)}</td>
              {hasWorking && <td className="formula">{month.formula}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
