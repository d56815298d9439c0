import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { LegalBasis } from '../../shared/LegalBasis';
import { usePhone } from '../PhoneContext';
import { filesOf } from '../queue/fields';
import { useDraft } from './useDraft';
import { useTask } from './TaskContext';

/** The unit refuses or obstructs the visit: what happened, with at least one piece of evidence (F-17). */
export function RefusalForm() {
  const { t } = useTranslation();
  const { outbox } = usePhone();
  const { task, entries } = useTask();
  const [draft, change, clear] = useDraft(task.taskNo, 'refusal', { facts: '' });
  if (!draft) return null;
  const hasEvidence = filesOf(task, entries).length > 0;
  return (
    <details className="panel" data-testid="refusal">
      <summary>{t('phone.refusal')}</summary>
      <div className="stack">
        <p>
          {t('phone.refusalText')} <LegalBasis basis="Code §1229" />
        </p>
        <Input.TextArea
          aria-label={t('phone.refusalFacts')}
          placeholder={t('phone.refusalFacts')}
          maxLength={4000}
          autoSize={{ minRows: 3 }}
          value={draft.facts}
          onChange={({ target }) => change({ facts: target.value })}
          data-testid="refusal-facts"
        />
        {!hasEvidence && <p className="signal-stuck">{t('phone.refusalEvidence')}</p>}
        <Button
          danger
          size="large"
          block
          disabled={!hasEvidence || draft.facts.trim() === ''}
          onClick={() => void outbox.add(task.taskNo, { kind: 'REFUSAL', body: { facts: draft.facts.trim() } }).then(clear)}
          data-testid="refuse-visit"
        >
          {t('phone.endByRefusal')}
        </Button>
      </div>
    </details>
  );
}
