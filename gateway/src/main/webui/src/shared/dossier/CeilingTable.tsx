import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types';
import { formatNumber } from '../format';
import { useCodes } from '../hooks/useCodes';
import { ceilingsOf, type Ceiling } from './arithmetic';
import { ScrollX } from '../ScrollX';

const tolerance = 0.01;

/** What may be permitted at most: the least of technique, EIA and quota (C-03), held against what is applied for. */
export function CeilingTable({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const ceilings = ceilingsOf(dossier);
  if (ceilings.length === 0) return null;
  return (
    <ScrollX className="spaced">
      <table className="plain-table">
        <caption className="visually-hidden">{t('totals.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.pollutant')} (t/a)</th>
            {['technical', 'eia', 'quota', 'requested', 'outlets'].map((name) => (
              <th key={name} scope="col" className="right">
                {t(`totals.${name}`)}
              </th>
            ))}
            <th scope="col">{t('strictest.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {ceilings.map((ceiling) => (
            <tr key={ceiling.pollutant}>
              <th scope="row">{pollutantName(ceiling.pollutant)}</th>
              {[ceiling.technical, ceiling.eia, ceiling.quota].map((value, index) => (
                <td key={index} className={`right number${value != null && value === ceiling.allowed ? ' strictest' : ''}`}>
                  {formatNumber(value)}
                </td>
              ))}
              <td className="right number">
                <strong>{formatNumber(ceiling.requested)}</strong>
              </td>
              <td className="right number">{formatNumber(ceiling.outlets)}</td>
              <td>
                <CeilingVerdict ceiling={ceiling} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function CeilingVerdict({ ceiling }: { ceiling: Ceiling }) {
  const { t } = useTranslation();
  const { requested = 0, allowed, outlets } = ceiling;
  const messages: string[] = [];
  if (allowed != null && requested > allowed + 1e-9) {
    messages.push(t('totals.above', { requested: formatNumber(requested), allowed: formatNumber(allowed) }));
  }
  if (outlets != null && Math.abs(outlets - requested) > tolerance) {
    messages.push(t('totals.notSum', { outlets: formatNumber(outlets), requested: formatNumber(requested) }));
  }
  if (messages.length > 0) {
    return (
      <span className="field-error">
        <CloseCircleFilled aria-hidden /> {messages.join('；')}
      </span>
    );
  }
  if (allowed == null) return <span className="muted">—</span>;
  return (
    <span className="verdict-ok">
      <CheckCircleFilled aria-hidden /> {t('totals.within')}
    </span>
  );
}
