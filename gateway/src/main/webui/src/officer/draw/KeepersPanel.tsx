import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../api/draw';
import { useSession } from '../../app/session';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { SecretForm } from './SecretForm';

/** Who has sealed a secret and who has written down the outside value: names and times, never what. */
export function KeepersPanel({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { session } = useSession();
  const [isChanging, setChanging] = useState(false);
  const own = desk.batch.status === 'FROZEN' ? desk.secrets.find((secret) => secret.personName === session?.name) : undefined;
  if (desk.secrets.length === 0 && desk.entropy.length === 0) return null;
  return (
    <Panel title={t('draws.keepers')} testId="keepers">
      <ul className="plain-list timeline">
        {desk.secrets.map((secret) => (
          <li key={secret.keeper}>
            <div className="small muted">{format.instant(secret.depositedAt)}</div>
            {t(`draws.sealedBy.${secret.keeper}`, { name: secret.personName })}
            <div className="small code-text muted">{secret.secretHash}</div>
          </li>
        ))}
        {desk.entropy.map((written, index) => (
          <li key={index}>
            <div className="small muted">{format.instant(written.at)}</div>
            {t(`draws.wrote.${written.state}`, { name: written.personName })}
          </li>
        ))}
      </ul>
      {own && !isChanging && (
        <Button size="small" onClick={() => setChanging(true)}>
          {t('draws.secret.change')}
        </Button>
      )}
      {own && isChanging && <SecretForm batchNo={desk.batch.batchNo} keeper={own.keeper} />}
    </Panel>
  );
}
