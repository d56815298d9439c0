import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { idempotencyKey } from '../../api/client';
import { classificationQuery, holderQuery, register } from '../../api/enterprise';
import type { Dossier } from '../../api/types';
import { useSession } from '../../app/session';
import { DossierContext } from '../../shared/dossier/DossierContext';
import { identityBlock, outletList, siteBlock, treatmentList } from '../../shared/dossier/blocks';
import { BlockEditor } from '../../shared/dossier/BlockEditor';
import { DossierList } from '../../shared/dossier/DossierList';
import { useDelayed } from '../../shared/hooks/useDelayed';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ClassAnswer } from '../wizard/ClassAnswer';
import { ClassQuestions } from '../wizard/ClassQuestions';
import { useLocalDossier } from './useLocalDossier';

/** The short form for units that only register: filed and receipted at once. */
export function Page() {
  const holder = useQuery(holderQuery());
  const { session } = useSession();
  if (holder.isLoading) return <Loading rows={8} />;
  const last = holder.data?.lastDossier?.identity ?? {};
  const first: Dossier = {
    identity: {
      ...last,
      unitName: holder.data?.name ?? last.unitName ?? undefined,
      uscc: holder.data?.uscc ?? session?.uscc,
    },
  };
  return <RegistrationForm first={first} user={session?.user ?? ''} />;
}

function RegistrationForm({ first, user }: { first: Dossier; user: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { access, dossier, forget, takeErrors } = useLocalDossier(`onepermit.registration.${user}`, first);
  const [key] = useState(idempotencyKey);
  const classification = useQuery(classificationQuery(useDelayed(dossier.facts ?? undefined, 500)));
  const filing = useMutation({
    mutationFn: () => register(dossier, key),
    onError: takeErrors,
    onSuccess: async (registration) => {
      forget();
      await client.invalidateQueries({ queryKey: ['registrations'] });
      await navigate(`/enterprise/registrations/${registration.id ?? registration.registrationNo ?? ''}`);
    },
  });
  const needsPermit = classification.data?.managementClass === 'KEY' || classification.data?.managementClass === 'SIMPLIFIED';

  return (
    <DossierContext value={access}>
      <PageHead
        title={t('registration.title')}
        lead={
          <>
            {t('registration.lead')} <LegalBasis basis="R §24, Code §186" />
          </>
        }
      />
      <BlockEditor block={identityBlock} />
      <BlockEditor block={siteBlock} />
      <Panel title={t('classify.questions')}>
        <ClassQuestions />
        {classification.data && <ClassAnswer classification={classification.data} />}
      </Panel>
      <Panel title={t('block.treatment')}>
        <DossierList path="treatment" spec={treatmentList} hasTitle={false} />
      </Panel>
      <Panel title={t('registration.outlets')}>
        <DossierList path="outlets" spec={outletList} hasTitle={false} />
      </Panel>
      {filing.isError && <ProblemView error={filing.error} kept={t('save.keptHere')} onRetry={() => filing.mutate()} />}
      {needsPermit && <p className="callout callout-block">{t('registration.needsPermit')}</p>}
      <Button
        type="primary"
        size="large"
        loading={filing.isPending}
        disabled={needsPermit}
        onClick={() => filing.mutate()}
        data-testid="file-registration"
      >
        {t('registration.file')}
      </Button>
    </DossierContext>
  );
}
