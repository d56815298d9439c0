import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ApiError } from '../../api/client';
import { visitCodeQuery } from '../../api/inspections';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { Tag } from '../../shared/Tags';

/** Whoever is shown the code of a visit sees who comes, why, and on what basis. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { code = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(visitCodeQuery(code));
  const isUnknown = error instanceof ApiError && (error.status === 404 || error.status === 400);
  return (
    <>
      <PageHead title={t('visit.verifyCode')} lead={t('visit.verifyLead')} />
      <Input.Search
        key={code}
        size="large"
        className="spaced"
        aria-label={t('visit.code')}
        placeholder={t('visit.code')}
        defaultValue={code}
        enterButton={<Button type="primary">{t('visit.verify')}</Button>}
        onSearch={(text) => text.trim() && void navigate(`/visit-codes/${text.trim().toUpperCase()}`)}
      />
      {isLoading && <Loading rows={3} />}
      {isUnknown && <Alert type="error" showIcon title={t('visit.codeUnknown')} data-testid="code-unknown" />}
      {error && !isUnknown && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && (
        <Panel title={data.unitName} aside={<Tag tone={data.underWay ? 'info' : 'plain'}>{t(data.underWay ? 'visit.underWay' : 'visit.over')}</Tag>} testId="visit-notice">
          <Facts
            items={[
              [t('visit.address'), data.address],
              [t('visit.checkType'), t(`visit.types.${data.type}`)],
              [t('visit.basis'), data.basis],
              [t('visit.arrived'), format.instant(data.arrivedAt)],
            ]}
          />
          <h3>{t('visit.officers')}</h3>
          <ul>
            {data.officers.map((officer) => (
              <li key={officer.certificateNo}>
                <strong>{officer.name}</strong> {t('visit.certificate', { no: officer.certificateNo, to: format.date(officer.certificateValidTo) })}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
