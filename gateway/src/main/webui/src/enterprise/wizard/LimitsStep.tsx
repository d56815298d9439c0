import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Outlet } from '../../api/types';
import { fugitiveList, limitList } from '../../shared/dossier/blocks';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { DossierList } from '../../shared/dossier/DossierList';
import { StrictestTable } from '../../shared/dossier/StrictestTable';
import { EmptyState } from '../../shared/EmptyState';
import { Panel } from '../../shared/Panel';
import { Tag } from '../../shared/Tags';

/** The limits applied for, outlet by outlet, held against every standard that applies (C-01, C-02). */
export default function LimitsStep() {
  const { t } = useTranslation();
  const [outlets = []] = useDossierValue<Outlet[]>('outlets');
  return (
    <>
      {outlets.length === 0 && (
        <Panel title={t('field.limits')}>
          <EmptyState>
            {t('wizard.noOutlets')} <Link to="../facilities">{t('wizard.step.facilities')}</Link>
          </EmptyState>
        </Panel>
      )}
      {outlets.map((outlet, index) => (
        <Panel
          key={index}
          title={`${outlet.code ?? ''} ${outlet.name ?? ''}`.trim() || t('field.outlets')}
          aside={outlet.grade && <Tag tone={outlet.grade === 'MAIN' ? 'info' : 'plain'}>{t(`choice.grade.${outlet.grade}`)}</Tag>}
        >
          <StrictestTable limits={outlet.limits ?? []} />
          <DossierList path={`outlets/${String(index)}/limits`} spec={limitList} hasTitle={false} />
        </Panel>
      ))}
      <Panel title={t('block.fugitive')}>
        <DossierList path="fugitive" spec={fugitiveList} hasTitle={false} />
      </Panel>
    </>
  );
}
