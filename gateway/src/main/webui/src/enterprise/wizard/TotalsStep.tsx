import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types';
import { calculationList, quotaBlock, totalList } from '../../shared/dossier/blocks';
import { BlockEditor } from '../../shared/dossier/BlockEditor';
import { CalculationLines } from '../../shared/dossier/CalculationLines';
import { CeilingTable } from '../../shared/dossier/CeilingTable';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { DossierList } from '../../shared/dossier/DossierList';
import { Panel } from '../../shared/Panel';

/** How much a year: the arithmetic, the three ceilings, and the totals the permit will state. */
export default function TotalsStep() {
  const { t } = useTranslation();
  const [dossier] = useDossierValue<Dossier>('');
  return (
    <>
      <Panel title={t('block.calculations')}>
        <p className="muted">{t('wizard.calculationsText')}</p>
        <CalculationLines calculations={dossier?.calculations ?? []} />
        <DossierList path="calculations" spec={calculationList} hasTitle={false} />
      </Panel>
      <Panel title={t('block.totals')}>
        <p className="muted">{t('wizard.totalsText')}</p>
        <CeilingTable dossier={dossier ?? {}} />
        <DossierList path="totals" spec={totalList} hasTitle={false} />
      </Panel>
      <BlockEditor block={quotaBlock} />
    </>
  );
}
