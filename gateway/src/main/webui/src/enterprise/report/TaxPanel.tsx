import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { taxQuery } from '../../api/duty';
import { formatNumber } from '../../shared/format';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ScrollX } from '../../shared/ScrollX';
import { Tag } from '../../shared/Tags';
import '../../shared/account/account.css';

/** What the environment tax of the year comes to, line by line with its working. An estimate: the tax authority assesses. */
export function TaxPanel({ permitNo, year }: { permitNo: string; year: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { pollutantName } = useCodes();
  const { data, error, refetch } = useQuery(taxQuery(permitNo, year));
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Panel title={t('duty.tax.title')} aside={<strong className="number">{format.money(data.yuan)}</strong>} testId="tax">
      <p className="muted small">{t('duty.tax.lead')}</p>
      {data.rateMark == null && <Alert type="warning" showIcon title={t('duty.tax.noRate')} />}
      {data.rateMark === 'UNVERIFIED' && (
        <Alert type="warning" showIcon title={t('duty.tax.unverified', { air: formatNumber(data.airYuan), water: formatNumber(data.waterYuan) })} />
      )}
      {data.months.length === 0 && <p className="muted">{t('duty.account.noData')}</p>}
      {data.months.length > 0 && (
        <ScrollX>
          <table className="plain-table month-table">
            <thead>
              <tr>
                <th scope="col">{t('duty.account.month')}</th>
                <th scope="col">{t('duty.account.outlet')}</th>
                <th scope="col">{t('field.pollutant')}</th>
                <th scope="col">{t('duty.tax.result')}</th>
                <th scope="col">{t('duty.account.working')}</th>
                <th scope="col" className="right">
                  {t('duty.tax.yuan')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.months.map((month) => (
                <Fragment key={month.month}>
                  {month.lines.map((line) => (
                    <tr key={`${line.outlet} ${line.pollutant}`}>
                      <td className="number">{month.month}</td>
                      <td>{line.outlet}</td>
                      <td>{pollutantName(line.pollutant)}</td>
                      <td>
                        <Tag tone={line.result === 'LEVIED' ? 'info' : 'plain'}>
                          {line.exemption ? t(`duty.tax.exemptions.${line.exemption}`) : t(`duty.tax.results.${line.result}`)}
                        </Tag>
                        {line.result === 'LEVIED' && line.payPercent < 100 && <div className="small">{t('duty.tax.pays', { percent: line.payPercent })}</div>}
                      </td>
                      <td className="formula">{line.formula}</td>
                      <td className="right number">{formatNumber(line.yuan, 2)}</td>
                    </tr>
                  ))}
                  <tr>
                    <th scope="row" colSpan={5}>
                      {t('duty.tax.monthSum', { month: month.month })}
                    </th>
                    <td className="right number">
                      <strong>{formatNumber(month.yuan, 2)}</strong>
                    </td>
                  </tr>
                </Fragment>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </Panel>
  );
}
