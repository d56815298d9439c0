import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicDraw } from '../../api/draw';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { hex, sha256, utf8 } from './bytes';

/** What was bound before the draw, what that proves, and that the text published has the hash published. */
export function CommitmentPanel({ page }: { page: PublicDraw }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draw } = page;
  const isSame = useMemo(() => hex(sha256(utf8(page.commitment))) === draw.commitmentHash, [page.commitment, draw.commitmentHash]);
  const proofs: [string, string][] = [
    ['registers', t('draws.proof.registers', { objects: draw.objectsSize, inspectors: draw.inspectorsSize })],
    ['rule', t('draws.proof.rule', { quota: draw.quota })],
    ['secrets', t('draws.proof.secrets')],
    [
      'entropy',
      t('draws.proof.entropy', { name: page.entropyName, definition: page.entropyDefinition, at: format.instant(page.entropyExistsFrom) }),
    ],
    ['before', t('draws.proof.before', { at: format.instant(draw.committedAt), later: format.instant(page.entropyExistsFrom) })],
  ];
  return (
    <Panel title={t('draws.commitment')} aside={<span className="muted">{format.instant(draw.committedAt)}</span>} testId="commitment">
      <p>{t('draws.commitmentText')}</p>
      <Typography.Text className="code-text" copyable={{ text: draw.commitmentHash ?? '' }} data-testid="commitment-hash">
        {draw.commitmentHash}
      </Typography.Text>
      <p className={isSame ? 'verdict-ok' : 'field-error'} role="status">
        {isSame ? <CheckOutlined aria-hidden /> : <CloseOutlined aria-hidden />} {t(isSame ? 'draws.hashAgrees' : 'draws.hashDiffers')}
      </p>
      <h3>{t('draws.proves')}</h3>
      <ul>
        {proofs.map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <details>
        <summary>{t('draws.commitmentFull')}</summary>
        <pre className="formula draw-text">{page.commitment}</pre>
      </details>
    </Panel>
  );
}
