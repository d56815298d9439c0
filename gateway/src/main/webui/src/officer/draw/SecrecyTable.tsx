import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { BatchSummary } from '../../api/draw';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';
import { readers, sightOf, things } from './secrecy';

/** What is secret from whom while the draw stands as it does (F-11). */
export function SecrecyTable({ batch }: { batch: BatchSummary }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('draws.secrecy')} testId="secrecy">
      <ScrollX>
        <table className="plain-table small">
          <thead>
            <tr>
              <th scope="col">{t('draws.thing')}</th>
              {readers.map((reader) => (
                <th key={reader} scope="col">
                  {t(`draws.reader.${reader}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {things.map((thing) => (
              <tr key={thing}>
                <th scope="row">{t(`draws.things.${thing}`)}</th>
                {readers.map((reader) => {
                  const sight = sightOf(batch.status, batch.revealedAt !== null, thing, reader);
                  return (
                    <td key={reader} className={sight === 'none' ? 'muted stop-wrap' : 'stop-wrap'}>
                      {sight === 'none' ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />} {t(`draws.sight.${sight}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
