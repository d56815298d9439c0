import { FilePdfOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { copyAddress, originalAddress } from '../../api/enterprise';
import { inForceQuery, permitQuery, permitVersionsQuery } from '../../api/officer';
import { DossierReader } from '../../shared/dossier/DossierReader';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { PermitContent } from '../../shared/permit/PermitContent';
import { ProblemView } from '../../shared/ProblemView';

/** A permit's file: the permit as it stood on a day, its versions, and the dossier it was granted on. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { permitNo = '' } = useParams();
  const [day, setDay] = useState<Dayjs | null>(null);
  const current = useQuery(permitQuery(permitNo));
  const versions = useQuery(permitVersionsQuery(permitNo));
  const past = useQuery(inForceQuery(permitNo, day ? `${day.format('YYYY-MM-DD')}T12:00:00+08:00` : ''));
  if (current.isLoading) return <Loading rows={10} />;
  if (!current.data) return <ProblemView error={current.error} onRetry={() => void current.refetch()} />;
  const shown = day ? past.data && { ...current.data, ...past.data } : current.data;

  return (
    <>
      <PageHead
        title={current.data.unitName}
        lead={t('permits.fileLead')}
        actions={
          <>
            <Button icon={<FilePdfOutlined />} href={originalAddress(permitNo)}>
              {t('permit.originalPdf')}
            </Button>
            <Button icon={<FilePdfOutlined />} href={copyAddress(permitNo)}>
              {t('permit.copyPdf')}
            </Button>
          </>
        }
      />
      <Panel title={t('permits.versions')}>
        <div className="row">
          <label htmlFor="in-force">{t('permits.inForceAt')}</label>
          <DatePicker id="in-force" value={day} onChange={setDay} format={t('shared.dayFormat')} placeholder={t('permits.today')} />
          {current.data.applicationNo && (
            <Link to={`/officer/applications/${current.data.applicationNo}`}>{t('permits.grantedOn')}</Link>
          )}
        </div>
        {past.error && <ProblemView error={past.error} />}
        {versions.data && (
          <ol>
            {versions.data.map((version) => (
              <li key={`${String(version.version)} ${version.recordedFrom}`}>
                {format.date(version.validFrom)} – {version.validTo ? format.date(version.validTo) : t('permits.open')} <span className="muted">{t('permits.recorded', { date: format.instant(version.recordedFrom) })}</span>
              </li>
            ))}
          </ol>
        )}
      </Panel>
      {day && past.isLoading && <Loading rows={6} />}
      {shown && <PermitContent permit={shown} />}
      {shown?.dossier && <DossierReader dossier={shown.dossier} />}
    </>
  );
}
