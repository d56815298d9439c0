import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DossierChange } from '../../api/types';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import { Tag } from '../../shared/Tags';

/** What the applicant has changed since the notice, and whether the notice had asked for it. */
export function CorrectionChanges({ changes, onGoTo }: { changes: DossierChange[]; onGoTo: (field: string) => void }) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const textOf = useChangedText();
  return (
    <section data-testid="correction-changes">
      <h3>{t('correction.changes')}</h3>
      {changes.length === 0 && <p className="muted">{t('correction.unchanged')}</p>}
      <ul className="stack" style={{ paddingInlineStart: 20 }}>
        {changes.map((change) => (
          <li key={change.field}>
            <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onGoTo(change.field)}>
              {labelOf(change.field)}
            </Button>{' '}
            <Tag tone={change.told ? 'ok' : 'plain'}>{t(change.told ? 'correction.told' : 'correction.notTold')}</Tag>
            <div>
              <del>{textOf(change.before)}</del> → <ins>{textOf(change.after)}</ins>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A value in words; an entry of a list by its code and name. */
function useChangedText(): (value: unknown) => string {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const text = (value: unknown): string => {
    if (value == null || value === '') return t('correction.nothing');
    if (Array.isArray(value)) return value.map(text).join('、');
    if (typeof value === 'boolean') return t(value ? 'shared.yes' : 'shared.no');
    if (typeof value !== 'object') return pollutantName(String(value));
    const { code, name, pollutant } = value as Record<string, unknown>;
    const named = [code, name, pollutant].filter(Boolean).map(text).join(' ');
    return named || t('correction.entry');
  };
  return text;
}
