import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../shared/Panel';
import { Facts } from '../../shared/Facts';
import { CodeText } from '../../shared/CodeText';
import { ClassTag } from '../../shared/Tags';
import { SignForm } from '../SignForm';
import { useDraft, useDraftStore } from '../draft/DraftContext';

/** The last step: what is submitted, whether it can be, and the signature. */
export default function SignStep() {
  const { t } = useTranslation();
  const store = useDraftStore();
  const view = useDraft((draft) => draft.view);
  const blocking = useDraft((draft) => draft.findings).filter((finding) => finding.severity === 'BLOCK').length;
  const { identity } = view.dossier;
  return (
    <Panel title={t('wizard.step.sign')}>
      <Facts
        items={[
          [t('application.number'), <CodeText key="no" code={view.applicationNo} />],
          [t('field.unitName'), identity?.unitName],
          [t('field.siteName'), identity?.siteName],
          [t('permit.class'), <ClassTag key="class" value={view.managementClass} />],
        ]}
      />
      {blocking > 0 && (
        <p className="callout callout-block">
          {t('check.blocking', { count: blocking })} <Link to="../check">{t('wizard.step.check')}</Link>
        </p>
      )}
      {view.managementClass === 'KEY' && view.status === 'DRAFT' && (
        <p className="callout callout-block">
          {t('sign.needsDisclosure')} <Link to="../disclosure">{t('wizard.step.disclosure')}</Link>
        </p>
      )}
      <SignForm view={view} beforeSubmit={() => store.flush()} />
    </Panel>
  );
}
