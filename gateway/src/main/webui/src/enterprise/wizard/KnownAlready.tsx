import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { holderQuery } from '../../api/enterprise';
import type { HolderPrefill, Identity } from '../../api/types';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { useFieldName } from '../../shared/hooks/useFieldLabel';

type Source = 'account' | 'lastFiling' | 'register';

interface Known {
  name: keyof Identity;
  value: string;
  source: Source;
}

/** What the bureau knows of this unit, each with where it comes from. */
function knownOf(holder: HolderPrefill): Known[] {
  const last = holder.lastDossier?.identity ?? {};
  const site = holder.sites?.[0];
  const all: [keyof Identity, string | null | undefined, Source][] = [
    ['uscc', holder.uscc, 'account'],
    ['unitName', holder.name, 'register'],
    ['legalRepresentative', holder.legalRepresentative ?? last.legalRepresentative, holder.legalRepresentative ? 'register' : 'lastFiling'],
    ['domicile', holder.domicile ?? last.domicile, holder.domicile ? 'register' : 'lastFiling'],
    ['contactName', last.contactName, 'lastFiling'],
    ['contactPhone', last.contactPhone, 'lastFiling'],
    ['siteName', site?.name ?? last.siteName, site ? 'register' : 'lastFiling'],
    ['siteAddress', site?.address ?? last.siteAddress, site?.address ? 'register' : 'lastFiling'],
    ['division', site?.division ?? last.division, site?.division ? 'register' : 'lastFiling'],
    ['mainIndustry', last.mainIndustry, 'lastFiling'],
  ];
  return all.flatMap(([name, value, source]) => (value ? [{ name, value, source }] : []));
}

/** Nothing is asked twice: what is known and not yet in the form can be taken over with one click. */
export function KnownAlready() {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const { data } = useQuery(holderQuery());
  const [identity, change] = useDossierValue<Identity>('identity');
  if (!data) return null;
  const known = knownOf(data);
  const missing = known.filter((one) => !identity?.[one.name]);
  const sources = [...new Set(known.filter((one) => identity?.[one.name] === one.value).map((one) => one.source))];

  if (missing.length === 0) {
    return sources.length > 0 ? (
      <p className="callout">{t('known.filled', { sources: sources.map((source) => t(`known.source.${source}`)).join('、') })}</p>
    ) : null;
  }
  const takeOver = () => change({ ...identity, ...Object.fromEntries(missing.map((one) => [one.name, one.value])) });
  return (
    <div className="callout">
      <p>{t('known.missing')}</p>
      <ul>
        {missing.map((one) => (
          <li key={one.name}>
            {nameOf(one.name)}
            {t('shared.colon')}
            {one.value} <span className="muted small">（{t(`known.source.${one.source}`)}）</span>
          </li>
        ))}
      </ul>
      <Button type="primary" onClick={takeOver} data-testid="take-over">
        {t('known.takeOver')}
      </Button>
    </div>
  );
}
