import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ApiError } from '../api/client';
import { verificationQuery } from '../api/publics';
import type { Verification } from '../api/types';
import { CodeText } from '../shared/CodeText';
import { Facts } from '../shared/Facts';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';
import { ProblemView } from '../shared/ProblemView';
import { ClassTag } from '../shared/Tags';

/** Where the QR code on a permit leads: is it genuine, is it in force, whose is it. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permitNo } = useParams();
  return (
    <>
      <PageHead title={t('nav.verify')} lead={t('verify.lead')} />
      <Input.Search
        size="large"
        key={permitNo ?? ''}
        defaultValue={permitNo ?? ''}
        enterButton={t('verify.check')}
        placeholder={t('verify.hint')}
        aria-label={t('permit.number')}
        data-testid="verify-number"
        style={{ maxWidth: 560, marginBottom: 16 }}
        onSearch={(text) => text.trim() && void navigate(`/verify/${encodeURIComponent(text.trim().toUpperCase())}`)}
      />
      {permitNo && <Outcome permitNo={permitNo} />}
    </>
  );
}

function Outcome({ permitNo }: { permitNo: string }) {
  const { data, error, isLoading, refetch } = useQuery(verificationQuery(permitNo));
  if (isLoading) return <Loading rows={4} />;
  if (data) return <Verdict verification={data} />;
  const isUnknown = error instanceof ApiError && (error.status === 404 || error.status === 400);
  return isUnknown ? <Unknown permitNo={permitNo} /> : <ProblemView error={error} onRetry={() => void refetch()} />;
}

function Unknown({ permitNo }: { permitNo: string }) {
  const { t } = useTranslation();
  return (
    <section className="panel verdict verdict-bad" role="status" data-testid="verification">
      <h2>
        <CloseCircleFilled aria-hidden /> {t('verify.unknown')}
      </h2>
      <p>
        <CodeText code={permitNo} />
      </p>
      <p>{t('verify.unknownText')}</p>
    </section>
  );
}

function Verdict({ verification }: { verification: Verification }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isValid = verification.status === 'VALID' || verification.status === 'ACTIVE';
  const Icon = isValid ? CheckCircleFilled : CloseCircleFilled;
  return (
    <section className={`panel verdict ${isValid ? 'verdict-good' : 'verdict-bad'}`} role="status" data-testid="verification">
      <h2>
        <Icon aria-hidden />{' '}
        {isValid ? t('verify.valid') : t('verify.notValid', { status: t(`permitStatus.${verification.status ?? 'CANCELLED'}`, { defaultValue: verification.status ?? '' }) })}
      </h2>
      <Facts
        items={[
          [t('field.unitName'), verification.unitName],
          [t('permit.number'), <CodeText key="no" code={verification.permitNo} isCopyable />],
          [t('field.siteAddress'), verification.siteAddress],
          [t('permit.class'), <ClassTag key="class" value={verification.managementClass} />],
          [
            t('permit.validity'),
            t('permit.fromTo', { from: format.date(verification.validFrom), to: format.date(verification.validTo) }),
          ],
          [t('permit.authority'), verification.issuingAuthority],
          [t('verify.checkedAt'), format.instant(verification.checkedAt ?? new Date().toISOString())],
        ]}
      />
      <p>{t('verify.compare')}</p>
      {verification.kind !== 'REGISTRATION' && <Link to={`/permits/${verification.permitNo}`}>{t('verify.seePermit')}</Link>}
    </section>
  );
}
