import { Button, DatePicker, Input, Popconfirm } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commitDraw } from '../../api/draw';
import { useFormat } from '../../shared/hooks/useFormat';
import { ProblemView } from '../../shared/ProblemView';
import { useDeskAct } from './useDeskAct';

/** Sources that publish a number on a known day, which nobody here can choose, and the time by which they have. */
const suggestions = { index: [15, 30], lottery: [21, 30] } as const;
type Suggestion = keyof typeof suggestions;

/** Names the outside value that does not exist yet, and publishes the commitment. */
export function CommitForm({ batchNo }: { batchNo: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [at, setAt] = useState<Dayjs | null>(null);
  const existsFrom = at ? `${at.format('YYYY-MM-DDTHH:mm:00')}+08:00` : '';
  const commit = useDeskAct(batchNo, () => commitDraw(batchNo, { entropyName: name.trim(), entropyDefinition: definition.trim(), existsFrom }));
  const suggest = (kind: Suggestion) => {
    const [hour, minute] = suggestions[kind];
    const day = (at ?? dayjs().add(1, 'day')).hour(hour).minute(minute);
    setAt(day);
    setName(t(`draws.entropy.${kind}`));
    setDefinition(t(`draws.entropy.${kind}Definition`, { day: format.date(day.format('YYYY-MM-DD')) }));
  };
  const isReady = name.trim() !== '' && definition.trim() !== '' && at !== null;
  return (
    <div className="stack" data-testid="commit-form">
      <div className="row">
        <span>{t('draws.entropy.suggest')}</span>
        {(Object.keys(suggestions) as Suggestion[]).map((kind) => (
          <Button key={kind} size="small" onClick={() => suggest(kind)} data-testid={`suggest-${kind}`}>
            {t(`draws.entropy.${kind}`)}
          </Button>
        ))}
      </div>
      <div className="field">
        <label htmlFor="entropy-name">{t('draws.entropy.name')}</label>
        <Input id="entropy-name" maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="entropy-definition">{t('draws.entropy.definition')}</label>
        <Input.TextArea
          id="entropy-definition"
          maxLength={400}
          autoSize={{ minRows: 2 }}
          value={definition}
          onChange={(event) => setDefinition(event.target.value)}
        />
        <span className="field-hint">{t('draws.entropy.definitionHint')}</span>
      </div>
      <div className="field">
        <label htmlFor="entropy-at">{t('draws.entropy.existsFrom')}</label>
        <DatePicker id="entropy-at" showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" value={at} onChange={setAt} style={{ maxWidth: 240 }} />
        <span className="field-hint">{t('draws.entropy.existsHint')}</span>
      </div>
      {commit.error && <ProblemView error={commit.error} />}
      <Popconfirm title={t('draws.sure.commit')} okText={t('draws.do.commit')} onConfirm={() => commit.mutate()} disabled={!isReady}>
        <Button type="primary" disabled={!isReady} loading={commit.isPending} data-testid="act-commit">
          {t('draws.do.commit')}
        </Button>
      </Popconfirm>
    </div>
  );
}
