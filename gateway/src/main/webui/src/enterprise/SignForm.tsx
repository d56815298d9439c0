import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { resubmitApplication, submitApplication } from '../api/applications';
import type { ApplicationView } from '../api/types';
import { useHasRole, useSession } from '../app/session';
import { LegalBasis } from '../shared/LegalBasis';
import { ProblemView } from '../shared/ProblemView';

interface Props {
  view: ApplicationView;
  beforeSubmit?: () => Promise<void>;
}

/** Only the legal representative signs; an agent is told how to hand over. */
export function SignForm({ view, beforeSubmit }: Props) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  return hasRole('ENT_LEGAL') ? <Signing view={view} beforeSubmit={beforeSubmit} /> : <AskLegal view={view} title={t('sign.askLegal')} />;
}

function AskLegal({ view, title }: { view: ApplicationView; title: string }) {
  const { t } = useTranslation();
  const address = `${window.location.origin}/enterprise/applications/${view.applicationNo}`;
  return (
    <div className="callout" data-testid="ask-legal">
      <strong>{title}</strong>
      <p>{t('sign.askLegalText', { name: view.dossier.identity?.legalRepresentative ?? '' })}</p>
      <Typography.Text copyable={{ text: address }}>{address}</Typography.Text>
    </div>
  );
}

function Signing({ view, beforeSubmit }: Props) {
  const { t } = useTranslation();
  const { session } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAccepted, setAccepted] = useState(false);
  const [name, setName] = useState(session?.name ?? '');
  const isResubmission = view.status === 'CORRECTION';

  const submission = useMutation({
    mutationFn: async () => {
      await beforeSubmit?.();
      const body = { commitmentAccepted: true, signature: { name: name.trim() } };
      return isResubmission ? resubmitApplication(view.applicationNo, body) : submitApplication(view.applicationNo, body);
    },
    onSuccess: async () => {
      await client.invalidateQueries();
      await navigate(`/enterprise/applications/${view.applicationNo}`);
    },
  });

  return (
    <form
      className="stack sign-form"
      onSubmit={(event) => {
        event.preventDefault();
        submission.mutate();
      }}
    >
      <h3>{t('sign.commitment')}</h3>
      <blockquote className="commitment">{t('sign.commitmentText')}</blockquote>
      <Checkbox checked={isAccepted} onChange={(event) => setAccepted(event.target.checked)} data-testid="commitment">
        {t('sign.accept')}
      </Checkbox>
      <div className="field">
        <label htmlFor="signature-name">{t('sign.name')}</label>
        <Input id="signature-name" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      {submission.error && <ProblemView error={submission.error} kept={t('sign.kept')} />}
      <div className="row">
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          disabled={!isAccepted || !name.trim()}
          loading={submission.isPending}
          data-testid="submit-application"
        >
          {t(isResubmission ? 'sign.resubmit' : 'sign.submit')}
        </Button>
        <LegalBasis basis="R §7" />
      </div>
      <p className="small muted">{t('sign.next')}</p>
    </form>
  );
}
