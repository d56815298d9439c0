import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../api/types';
import { Facts } from '../../shared/Facts';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';

/** Why an application was not taken, and who is competent instead. */
export function NonAcceptancePanel({ nonAcceptance }: { nonAcceptance: NonNullable<ApplicationView['nonAcceptance']> }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('publication.NOT_ACCEPTED')} aside={<LegalBasis basis="R §9" />}>
      <Facts
        items={[
          [t('publications.reasons'), nonAcceptance.reason],
          [t('acceptance.authority'), nonAcceptance.competentAuthority],
        ]}
      />
    </Panel>
  );
}
