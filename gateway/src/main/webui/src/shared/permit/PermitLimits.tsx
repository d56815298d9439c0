import { useTranslation } from 'react-i18next';
import type { PermitLimit } from '../../api/types';
import { formatNumber, formatQuantity } from '../format';
import { useCodes } from '../hooks/useCodes';
import { byOutlet, type OutletLimits } from './limits';

/** Limits outlet by outlet. */
export function PermitLimits({ limits }: { limits: PermitLimit[] }) {
  const { t } = useTranslation();
  if (limits.length === 0) return <p className="muted">{t('permit.noLimits')}</p>;
  return (
    <div className="stack">
      {byOutlet(limits).map((group) => (
        <OutletTable key={group.outlet} group={group} />
      ))}
    </div>
  );
}

function yearsOf(amounts: (number | null)[] | null | undefined): string {
  const known = (amounts ?? []).filter((amount): amount is number => amount != null);
  if (known.length === 0) return '—';
  return new Set(known).size === 1 ? formatNumber(known[0]) : known.map((amount) => formatNumber(amount)).join(' / ');
}

function OutletTable({ group }: { group: OutletLimits }) {
  const { t } = useTranslation();
  const { pollutantName, unitOf } = useCodes();
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <caption>
          <strong>{group.outlet}</strong> {group.outletName}
          {group.medium && <span className="muted"> · {t(`choice.medium.${group.medium}`, { defaultValue: group.medium })}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('field.pollutant')}</th>
            <th scope="col" className="right">
              {t('permit.concentration')}
            </th>
            <th scope="col" className="right">
              {t('permit.amount')}
            </th>
            <th scope="col">{t('field.standards')}</th>
          </tr>
        </thead>
        <tbody>
          {group.limits.map((limit) => (
            <tr key={limit.pollutant}>
              <th scope="row">{pollutantName(limit.pollutant)}</th>
              <td className="right number">{formatQuantity(limit.concentration, limit.unit ?? unitOf(limit.pollutant))}</td>
              <td className="right number">{yearsOf(limit.tonnesPerYear)}</td>
              <td>{limit.standard ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
