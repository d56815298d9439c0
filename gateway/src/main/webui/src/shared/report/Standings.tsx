import { useTranslation } from 'react-i18next';
import type { Examined, RuleState } from '../../api/reports';
import { useFormat } from '../hooks/useFormat';

const states: RuleState[] = ['FOUND', 'PASSED', 'PARTLY_CHECKED', 'NOT_CHECKED', 'NOT_APPLICABLE'];

/** How each of the forty checks ended; what could not be checked says what was missing, so that silence is no pass. */
export function Standings({ examined }: { examined: Examined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unchecked = examined.standings.filter((standing) => standing.gaps.length > 0);
  return (
    <details data-testid="standings">
      <summary>
        <strong>{t('reports.standings')}</strong>{' '}
        <span className="muted">
          {states
            .map((state) => ({ state, count: examined.standings.filter((standing) => standing.state === state).length }))
            .filter(({ count }) => count > 0)
            .map(({ state, count }) => `${t(`reports.ruleState.${state}`)} ${String(count)}`)
            .join(' · ')}
        </span>
      </summary>
      <p className="small muted">{t('reports.checkedOn', { date: format.date(examined.on) })}</p>
      {unchecked.length > 0 && (
        <table className="plain-table stack-phone">
          <caption>{t('reports.gaps')}</caption>
          <tbody>
            {unchecked.map((standing) => (
              <tr key={standing.rule}>
                <th scope="row">
                  <span className="code-text small">{standing.rule}</span> {format.pick(standing.titleZh, standing.titleEn)}
                </th>
                <td>{t(`reports.ruleState.${standing.state}`)}</td>
                <td>{standing.gaps.map((gap) => format.pick(gap.textZh, gap.textEn)).join(t('reports.and'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
