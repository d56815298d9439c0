import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types';
import { centralPlantBlock, outletList, productionBlock, treatmentList } from '../../shared/dossier/blocks';
import { BlockEditor } from '../../shared/dossier/BlockEditor';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { DossierList } from '../../shared/dossier/DossierList';
import { FlowPicture } from '../../shared/dossier/FlowPicture';
import { Panel } from '../../shared/Panel';
import { useGoTo } from './goTo';

/** Production, treatment and outlets, and the picture of how they hang together. */
export default function FacilitiesStep() {
  const { t } = useTranslation();
  const [dossier] = useDossierValue<Dossier>('');
  const goTo = useGoTo();
  const isCentralPlant = dossier?.identity?.mainIndustry?.startsWith('462') ?? false;
  return (
    <>
      <Panel title={t('flow.title')}>
        <FlowPicture dossier={dossier ?? {}} onGoTo={goTo} />
      </Panel>
      <BlockEditor block={productionBlock} />
      <Panel title={t('block.treatment')}>
        <DossierList path="treatment" spec={treatmentList} hasTitle={false} />
      </Panel>
      <Panel title={t('block.outlets')}>
        <DossierList path="outlets" spec={outletList} hasTitle={false} />
      </Panel>
      {isCentralPlant && <BlockEditor block={centralPlantBlock} />}
    </>
  );
}
