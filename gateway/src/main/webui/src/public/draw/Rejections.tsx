import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/Panel';
import { counted, type Rejection } from './opened';

const kinds = ['passed', 'unseatable', 'unseated'] as const;

/** Nobody is passed over without a reason on record. */
export function Rejections({ rejections }: { rejections: Rejection[] }) {
  const { t } = useTranslation();
  const rows = rejections.map((rejection, index) => ({ ...rejection, key: index }));
  return (
    <Panel title={t('draws.rejections')} testId="rejections">
      <p>{t('draws.rejectionsText')}</p>
      {rows.length === 0 && <p className="muted">{t('draws.noRejections')}</p>}
      {kinds.map((kind) => {
        const own = rows.filter((row) => row.kind === kind);
        if (own.length === 0) return null;
        return (
          <details key={kind}>
            <summary>
              {t(`draws.rejected.${kind}`)}
              {t('shared.colon')}
              {counted(own.map((row) => row.reason))
                .map(({ reason, count }) => t('draws.reasonCount', { reason: t(`draws.obstacle.${reason}`), count }))
                .join('、')}
            </summary>
            <Table
              size="small"
              dataSource={own}
              pagination={own.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
              scroll={{ x: 'max-content' }}
              columns={[
                { key: 'name', title: t(`draws.rejectedWho.${kind}`), render: (_, row) => row.name },
                { key: 'at', title: t('draws.rejectedAt'), render: (_, row) => row.at || '—' },
                { key: 'reason', title: t('draws.reasonOf'), render: (_, row) => t(`draws.obstacle.${row.reason}`) },
              ]}
            />
          </details>
        );
      })}
    </Panel>
  );
}
