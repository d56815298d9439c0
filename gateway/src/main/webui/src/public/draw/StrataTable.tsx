import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/format';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';
import type { Counted, OpenedStratum } from './opened';

/** How many were to be drawn of each stratum, of how many, and what was left out before. */
export function StrataTable({ strata, exclusions }: { strata: OpenedStratum[]; exclusions: Counted[] }) {
  const { t } = useTranslation();
  const numbers = ['base', 'quota', 'pool', 'drawn'] as const;
  return (
    <Panel title={t('draws.strata')}>
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('draws.stratum')}</th>
              <th scope="col" className="right">
                {t('draws.ratio')}
              </th>
              {numbers.map((name) => (
                <th key={name} scope="col" className="right">
                  {t(`draws.counted.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {strata.map((stratum) => (
              <tr key={stratum.id}>
                <th scope="row">{stratum.id}</th>
                <td className="right number">{stratum.ratio}</td>
                {numbers.map((name) => (
                  <td key={name} className="right number">
                    {formatNumber(stratum[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <h3>{t('draws.exclusions')}</h3>
      {exclusions.length === 0 ? (
        <p className="muted">{t('draws.noExclusions')}</p>
      ) : (
        <ul>
          {exclusions.map(({ reason, count }) => (
            <li key={reason}>
              {t(`draws.exclusion.${reason}`)}
              {t('shared.colon')}
              {t('draws.objects', { count })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
