import { FileAddOutlined, FormOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { applicationsQuery, createApplication } from '../api/applications';
import { ownPermitsQuery, registrationsQuery } from '../api/enterprise';
import type { ApplicationSummary } from '../api/types';
import { useHasRole, useSession } from '../app/session';
import { EmptyState } from '../shared/EmptyState';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';
import { ClassTag, StatusTag } from '../shared/Tags';
import { CodeText } from '../shared/CodeText';
import { OwnPermits } from './OwnPermits';
import { OwnRegistrations } from './OwnRegistrations';
import { nextStepKey } from './nextStep';

const recent = { size: 20, sort: '-createdAt' };

/** What this enterprise has and what it must do next. */
export function Page() {
  const { t } = useTranslation();
  const { session } = useSession();
  const hasRole = useHasRole();
  const navigate = useNavigate();
  const applications = useQuery(applicationsQuery(recent));
  const permits = useQuery(ownPermitsQuery());
  const registrations = useQuery(registrationsQuery());
  const creation = useMutation({
    mutationFn: () => createApplication(),
    onSuccess: (view) => navigate(`/enterprise/applications/${view.applicationNo}/edit`),
  });
  const isAgent = hasRole('ENT_AGENT');

  return (
    <>
      <PageHead
        title={t('enterprise.title')}
        lead={
          <>
            {session?.name} · {t('field.uscc')} <CodeText code={session?.uscc} />
          </>
        }
        actions={
          isAgent && (
            <>
              <Button icon={<FormOutlined />} href="/enterprise/registrations/new" data-testid="new-registration">
                {t('enterprise.newRegistration')}
              </Button>
              <Button
                type="primary"
                icon={<FileAddOutlined />}
                loading={creation.isPending}
                onClick={() => creation.mutate()}
                data-testid="new-application"
              >
                {t('enterprise.newApplication')}
              </Button>
            </>
          )
        }
      />
      {creation.error && <ProblemView error={creation.error} onRetry={() => creation.mutate()} />}
      <Panel title={t('enterprise.applications')} testId="own-applications">
        {applications.isLoading && <Loading rows={3} />}
        {applications.error && <ProblemView error={applications.error} onRetry={() => void applications.refetch()} />}
        {applications.data?.items.length === 0 && (
          <EmptyState>{t(isAgent ? 'enterprise.noApplications' : 'enterprise.noApplicationsLegal')}</EmptyState>
        )}
        <ul className="plain-list">
          {applications.data?.items.map((application) => (
            <ApplicationLine key={application.applicationNo} application={application} />
          ))}
        </ul>
      </Panel>
      <Panel title={t('enterprise.permits')}>
        <OwnPermits query={permits} />
      </Panel>
      <Panel title={t('enterprise.registrations')}>
        <OwnRegistrations query={registrations} />
      </Panel>
    </>
  );
}

function ApplicationLine({ application }: { application: ApplicationSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const isDraft = ['DRAFT', 'DISCLOSING', 'DISCLOSED'].includes(application.status);
  const to = `/enterprise/applications/${application.applicationNo}${isDraft && hasRole('ENT_AGENT') ? '/edit' : ''}`;
  return (
    <li className="case-line-item">
      <div>
        <Link to={to}>{application.siteName ?? application.unitName ?? application.applicationNo}</Link>{' '}
        <StatusTag status={application.status} /> <ClassTag value={application.managementClass} />
        <div className="small muted">
          {application.applicationNo} · {format.date(application.submittedAt ?? application.createdAt)}
        </div>
      </div>
      <div className="case-line-next">{t(nextStepKey(application.status, hasRole('ENT_LEGAL')))}</div>
    </li>
  );
}
