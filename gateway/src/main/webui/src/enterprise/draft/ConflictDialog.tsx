import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import type { SavingDraft } from './DraftStore';
import type { Conflict } from './merge';

interface Props {
  store: SavingDraft;
  conflicts: Conflict[];
  onLater: () => void;
}

/** The same field was changed here and elsewhere: both are shown, and nothing is lost until one is chosen. */
export function ConflictDialog({ store, conflicts, onLater }: Props) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({});
  const isSettled = conflicts.every((conflict) => choices[conflict.path]);

  return (
    <Modal
      open
      width={760}
      title={t('conflict.title')}
      okText={t('conflict.settle')}
      cancelText={t('conflict.later')}
      okButtonProps={{ disabled: !isSettled }}
      onOk={() => store.resolve(choices)}
      onCancel={onLater}
      data-testid="conflict"
    >
      <p>{t('conflict.text')}</p>
      {conflicts.map((conflict) => (
        <fieldset key={conflict.path} className="conflict">
          <legend>{labelOf(conflict.path)}</legend>
          <Radio.Group
            vertical
            value={choices[conflict.path]}
            onChange={(event) => setChoices({ ...choices, [conflict.path]: event.target.value as 'mine' | 'theirs' })}
          >
            <Radio value="mine">
              <strong>{t('conflict.mine')}</strong> <PlainValue value={conflict.mine} />
            </Radio>
            <Radio value="theirs">
              <strong>{t('conflict.theirs')}</strong> <PlainValue value={conflict.theirs} />
            </Radio>
          </Radio.Group>
        </fieldset>
      ))}
    </Modal>
  );
}

/** Any value of the dossier in words: rows as a numbered list, fields by their names. */
function PlainValue({ value }: { value: unknown }) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const { pollutantName } = useCodes();
  if (value == null || value === '') return <em>{t('conflict.empty')}</em>;
  if (typeof value === 'boolean') return <>{t(value ? 'shared.yes' : 'shared.no')}</>;
  if (Array.isArray(value)) {
    return (
      <ol>
        {value.map((item: unknown, index) => (
          <li key={index}>
            <PlainValue value={item} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object') {
    const filled = Object.entries(value).filter(([, inner]) => inner != null);
    return (
      <span>
        {filled.map(([name, inner]) => (
          <span key={name} className="conflict-part">
            {labelOf(name)}
            {t('shared.colon')}
            <PlainValue value={inner} />
          </span>
        ))}
      </span>
    );
  }
  return <>{typeof value === 'string' ? pollutantName(value) : String(value as number)}</>;
}
