import { useTranslation } from 'react-i18next';
import { eiaList } from '../../shared/dossier/blocks';
import { DossierList } from '../../shared/dossier/DossierList';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';

export default function EiaStep() {
  const { t } = useTranslation();
  return (
    <Panel title={t('block.eia')} aside={<LegalBasis basis="R §7(2)" />}>
      <p className="muted">{t('wizard.eiaText')}</p>
      <DossierList path="eia" spec={eiaList} hasTitle={false} />
    </Panel>
  );
}
