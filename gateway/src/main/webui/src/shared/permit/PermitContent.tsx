import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PermitView } from '../../api/types';
import { CodeText } from '../CodeText';
import { useCodes } from '../hooks/useCodes';
import { useFormat } from '../hooks/useFormat';
import { Loading } from '../Loading';
import { Panel } from '../Panel';
import { Facts } from '../Facts';
import { ClassTag, PermitStatusTag } from '../Tags';
import { PermitLimits } from './PermitLimits';
import { limitsOf, totalsOf } from './limits';

const TotalsPlot = lazy(() => import('./TotalsPlot').then((module) => ({ default: module.TotalsPlot })));

/** What a permit says: basic data, limits outlet by outlet, amounts by year, and what was published about it. */
export function PermitContent({ permit }: { permit: PermitView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const identity = permit.dossier?.identity;
  const totals = totalsOf(permit);

  return (
    <>
      <Panel title={t('permit.basic')} aside={<PermitStatusTag status={permit.status} />}>
        <Facts
          items={[
            [t('permit.number'), <CodeText key="no" code={permit.permitNo} isCopyable />],
            [t('permit.class'), <ClassTag key="class" value={permit.managementClass} />],
            [t('permit.validity'), t('permit.fromTo', { from: format.date(permit.validFrom), to: format.date(permit.validTo) })],
            [t('permit.authority'), permit.issuingAuthority],
            [t('permit.issuedOn'), format.date(permit.issuedOn ?? permit.validFrom)],
            [t('field.legalRepresentative'), permit.legalRepresentative ?? identity?.legalRepresentative],
            [t('field.domicile'), permit.domicile ?? identity?.domicile],
            [t('field.siteAddress'), permit.siteAddress ?? identity?.siteAddress],
            [t('field.division'), divisionName(permit.division)],
            [t('permits.industry'), [permit.industry ?? identity?.mainIndustry, permit.industryName].filter(Boolean).join(' ')],
          ]}
        />
      </Panel>
      <Panel title={t('permit.limits')}>
        <PermitLimits limits={limitsOf(permit)} />
      </Panel>
      {totals.length > 0 && (
        <Panel title={t('permit.totals')}>
          <Suspense fallback={<Loading rows={4} />}>
            <TotalsPlot totals={totals} />
          </Suspense>
        </Panel>
      )}
      {permit.publications && permit.publications.length > 0 && (
        <Panel title={t('permit.publications')}>
          <ul className="plain-list stack">
            {permit.publications.map((entry) => (
              <li key={entry.id}>
                <span className="muted number">{format.date(entry.publishedAt)}</span>{' '}
                {entry.title ?? t(`publication.${entry.kind}`, { defaultValue: entry.kind })}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
