import { FilePdfOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { receiptAddress, registrationQuery } from '../../api/enterprise';
import { CodeText } from '../../shared/CodeText';
import { DossierReader } from '../../shared/dossier/DossierReader';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

/** A registration with its receipt; while the national platform has not given the number yet, it says so and looks again. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { registrationNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery({
    ...registrationQuery(registrationNo),
    refetchInterval: (query) => (query.state.data && !query.state.data.registrationNo ? 2_000 : false),
  });
  if (isLoading) return <Loading />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead
        title={data.unitName}
        lead={t('registration.receipt')}
        actions={
          data.registrationNo && (
            <Button type="primary" icon={<FilePdfOutlined />} href={receiptAddress(registrationNo)} data-testid="receipt-pdf">
              {t('registration.receiptPdf')}
            </Button>
          )
        }
      />
      <Panel title={t('registration.receipt')} testId="registration-receipt">
        <Facts
          items={[
            [
              t('registration.number'),
              data.registrationNo ? <CodeText key="no" code={data.registrationNo} isCopyable /> : t('registration.numberPending'),
            ],
            [t('permit.validity'), t('permit.fromTo', { from: format.date(data.validFrom), to: format.date(data.validTo) })],
            [t('registration.filedAt'), format.instant(data.registeredAt)],
          ]}
        />
        <p className="muted">{t('registration.update')}</p>
      </Panel>
      {data.dossier && <DossierReader dossier={data.dossier} />}
    </>
  );
}
