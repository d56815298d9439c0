import { useTranslation } from 'react-i18next';
import type { PlanPage, StratumRow } from '../../api/plans';
import { ratioText } from '../../shared/draw/ratio';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';
import { quarters, quotas } from './planRules';

/** Strata with their ratios and sources, and for each quarter the denominator that was frozen and what follows from it. */
export function StrataPanel({ page }: { page: PlanPage }) {
  const { t } = useTranslation();
  const { divisionName } = useCodes();
  const format = useFormat();
  const { content, bases } = page;
  const baseOf = (row: StratumRow, quarter: number) => bases.find((base) => base.stratum === row.id && base.quarter === quarter);
  return (
    <Panel title={t('plans.strata')} testId="strata">
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('draws.stratum')}</th>
              <th scope="col">{t('plans.objectClass')}</th>
              <th scope="col">{t('draws.ratio')}</th>
              {quarters.map((quarter) => (
                <th key={quarter} scope="col">
                  {t('plans.quarter', { quarter })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.strata.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.id}
                  <div className="small muted">{divisionName(row.division)}</div>
                </th>
                <td>
                  {t(`plans.class.${row.objectClass}`)}
                  <div className="small muted">{t(`plans.level.${row.level}`)}</div>
                </td>
                <td>
                  {t(`plans.ratio.${row.counted}.${row.period}`, { ratio: ratioText(row.numerator, row.denominator) })}
                  {row.source && <div className="small muted">{row.source}</div>}
                </td>
                {quarters.map((quarter) => {
                  const base = baseOf(row, quarter);
                  const due = quotas(row, base, content.months);
                  if (!base || !due) {
                    return (
                      <td key={quarter} className="muted">
                        {t('plans.notFrozen')}
                      </td>
                    );
                  }
                  return (
                    <td key={quarter} className="number">
                      <strong>{t('plans.due', { count: due.quarter })}</strong>
                      <div className="small">{t('plans.dueMonths', { months: due.months.join(' / ') })}</div>
                      <div className="small muted">
                        {t(`plans.base.${row.counted}`, { count: row.counted === 'OBJECTS' ? base.objects : base.inspectors })} · {format.date(base.frozenAt)}
                      </div>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p className="small muted">{t('plans.strataText')}</p>
    </Panel>
  );
}
