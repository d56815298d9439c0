import { Button, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { depositSecret, type KeptSecret } from '../../api/draw';
import { hex, sha256 } from '../../public/draw/bytes';
import { ProblemView } from '../../shared/ProblemView';
import { useDeskAct } from './useDeskAct';

interface Props {
  batchNo: string;
  keeper: KeptSecret['keeper'];
}

/** A secret is made on this device from its source of chance, shown to its keeper once, and deposited sealed. */
export function SecretForm({ batchNo, keeper }: Props) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<Uint8Array>();
  const deposit = useDeskAct(batchNo, (bytes: Uint8Array) => depositSecret(batchNo, keeper, hex(bytes)), () => setSecret(undefined));
  const make = () => setSecret(crypto.getRandomValues(new Uint8Array(32)));
  if (!secret) {
    return (
      <Button type="primary" onClick={make} data-testid={`make-secret-${keeper}`}>
        {t('draws.secret.make')}
      </Button>
    );
  }
  return (
    <div className="stack" data-testid="secret-form">
      <div>
        <div className="field-label">{t('draws.secret.yours')}</div>
        <Typography.Text className="code-text" copyable={{ text: hex(secret) }}>
          {hex(secret)}
        </Typography.Text>
        <div className="field-hint">{t('draws.secret.keep')}</div>
      </div>
      <div>
        <div className="field-label">{t('draws.secret.fingerprint')}</div>
        <span className="code-text">{hex(sha256(secret))}</span>
        <div className="field-hint">{t('draws.secret.fingerprintHint')}</div>
      </div>
      {deposit.error && <ProblemView error={deposit.error} />}
      <div className="row">
        <Button type="primary" loading={deposit.isPending} onClick={() => deposit.mutate(secret)} data-testid="deposit-secret">
          {t('draws.secret.deposit')}
        </Button>
        <Button onClick={make}>{t('draws.secret.another')}</Button>
      </div>
    </div>
  );
}
