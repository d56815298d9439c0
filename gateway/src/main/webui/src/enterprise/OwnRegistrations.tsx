import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PageOf, RegistrationView } from '../api/types';
import { EmptyState } from '../shared/EmptyState';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { ProblemView } from '../shared/ProblemView';
import { CodeText } from '../shared/CodeText';
import { registrationKey } from './registration/registrationKey';

export function OwnRegistrations({ query }: { query: UseQueryResult<PageOf<RegistrationView>> }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (query.isLoading) return <Loading rows={2} />;
  if (query.error) return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
  const registrations = query.data?.items ?? [];
  if (registrations.length === 0) return <EmptyState>{t('enterprise.noRegistrations')}</EmptyState>;
  return (
    <ul className="plain-list">
      {registrations.map((registration) => (
        <li key={registrationKey(registration)} className="case-line-item">
          <div>
            <Link to={`/enterprise/registrations/${registrationKey(registration)}`}>{registration.unitName}</Link>
            <div>
              {registration.registrationNo ? <CodeText code={registration.registrationNo} isCopyable /> : t('registration.numberPending')}
            </div>
            <div className="small muted">
              {t('permit.fromTo', { from: format.date(registration.validFrom), to: format.date(registration.validTo) })}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
