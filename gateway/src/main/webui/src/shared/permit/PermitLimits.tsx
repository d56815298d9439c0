import { useTranslation } from 'react-i18next';
import type { PermitLimit } from '../../api/types';
import { formatNumber, formatQuantity } from '../format';
import { useCodes } from '../hooks/useCodes';
import { byOutlet, type OutletLimits } from './limits';
import { ScrollX } from '../ScrollX';

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

/** A concentration, a rate or, for noise, the levels of day and night. */
function valueOf(limit: PermitLimit, unit: string | undefined): string {
  if (limit.dayDecibel != null || limit.nightDecibel != null) {
    return `${formatNumber(limit.dayDecibel)} / ${formatNumber(limit.nightDecibel)} dB(A)`;
  }
  const concentration = formatQuantity(limit.concentration, unit);
  return limit.rateKgPerHour == null ? concentration : `${concentration} · ${formatQuantity(limit.rateKgPerHour, 'kg/h')}`;
}

function OutletTable({ group }: { group: OutletLimits }) {
  const { t } = useTranslation();
  const { pollutantName, unitOf } = useCodes();
  return (
    <ScrollX>
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
              <th scope="row">{limit.pollutant ? pollutantName(limit.pollutant) : t('permit.noise')}</th>
              <td className="right number">{valueOf(limit, limit.unit ?? unitOf(limit.pollutant))}</td>
              <td className="right number">{yearsOf(limit.tonnesPerYear)}</td>
              <td>{limit.standard ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
