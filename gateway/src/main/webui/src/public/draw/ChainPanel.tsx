import { useTranslation } from 'react-i18next';
import type { ChainStep } from '../../api/draw';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';
import { adjustedShare } from './opened';

/** The hashes as they were published at the draw and after every adjustment, and the share that was adjusted (F-12). */
export function ChainPanel({ chain, tasks }: { chain: ChainStep[]; tasks: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = adjustedShare(chain, tasks);
  const changed = chain.filter((step) => step.kind === 'REPLACE_OBJECT' || step.kind === 'REPLACE_SEAT').length;
  return (
    <Panel title={t('draws.chain')} testId="chain">
      <p>{t('draws.chainText')}</p>
      {share !== undefined && (
        <p data-testid="adjusted-share">{t('draws.adjustedShare', { changed, tasks, percent: (share * 100).toFixed(1) })}</p>
      )}
      <ScrollX>
        <table className="plain-table stack-phone">
          <thead>
            <tr>
              <th scope="col">{t('draws.step')}</th>
              <th scope="col">{t('draws.publishedAt')}</th>
              <th scope="col">{t('draws.reasonOf')}</th>
              <th scope="col">{t('draws.hash')}</th>
            </tr>
          </thead>
          <tbody>
            {chain.map((step) => (
              <tr key={step.step}>
                <th scope="row">{t(`draws.kind.${step.kind}`)}</th>
                <td>{format.instant(step.at)}</td>
                <td>{step.reason ? t(`draws.reason.${step.reason}`) : '—'}</td>
                <td className="code-text draw-hash">{step.hash}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
