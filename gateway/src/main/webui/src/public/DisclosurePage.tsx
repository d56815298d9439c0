import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { disclosedQuery } from '../api/publics';
import { DossierReader } from '../shared/dossier/DossierReader';
import { Facts } from '../shared/Facts';
import { useFormat } from '../shared/hooks/useFormat';
import { LegalBasis } from '../shared/LegalBasis';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';

/** What one unit discloses before it applies. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { applicationNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(disclosedQuery(applicationNo));
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { application, dossier } = data;
  return (
    <>
      <PageHead title={application.unitName} lead={t('nav.disclosures')} />
      <Panel title={t('nav.disclosures')} aside={<LegalBasis basis="R §8(1)" />}>
        <Facts
          items={[
            [t('application.number'), application.applicationNo],
            [t('field.siteName'), application.siteName],
            [t('disclosures.startedOn'), format.date(application.startedOn)],
            [t('disclosures.endsOn'), format.date(application.endsOn)],
          ]}
        />
        <p>{t('disclosures.comment')}</p>
      </Panel>
      <DossierReader dossier={dossier} />
    </>
  );
}
