import { useTranslation } from 'react-i18next';
import type { Finding, ItemField, ItemView } from '../../api/phone';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Tag } from '../../shared/Tags';
import { usePhone } from '../PhoneContext';
import { fieldState, type FieldState } from '../queue/fields';
import { partOf } from '../queue/parts';
import { SendState } from '../SendState';
import { citedBasis } from './basis';
import { ConflictChoice } from './ConflictChoice';
import { FactsInput } from './FactsInput';
import { PhotoButton } from './PhotoButton';
import { PhotoStrip } from './PhotoStrip';
import { useTask } from './TaskContext';

const findings: Finding[] = ['IN_ORDER', 'PROBLEM', 'NOT_APPLICABLE', 'NOT_CHECKED'];

/** One item: what the law asks, what was found, the facts, the photographs. */
export function CheckItemCard({ item }: { item: ItemView }) {
  const { t } = useTranslation();
  const { pick } = useFormat();
  const { outbox } = usePhone();
  const { task, entries, readAt, isOpen } = useTask();
  const finding = fieldState(item, 'FINDING', entries, readAt);
  const facts = fieldState(item, 'FACTS', entries, readAt);
  const part = partOf(task.parts, item.key);
  const isWritable = isOpen && (part?.mayAnswer ?? true);
  const title = pick(item.zh, item.en);
  const write = (field: ItemField, value: string, state: FieldState) => void outbox.write(task.taskNo, item.key, field, value, state.seen);

  return (
    <article className={`check-item ${(finding.value ?? 'open').toLowerCase()}`} data-testid={`item-${item.key}`} id={`item-${item.key}`}>
      <h3>
        {item.number}. {title} {item.mandatory && <span className="small muted">{t('phone.mandatory')}</span>}
      </h3>
      {part && (
        <p className="small" data-testid={`part-of-${item.key}`}>
          <Tag tone={part.mayAnswer ? 'info' : 'plain'}>{t(part.mayAnswer ? 'phone.ownPart' : 'phone.otherPart', { department: part.department })}</Tag>
        </p>
      )}
      <p className="small">
        <LegalBasis basis={citedBasis(item.basis)} />
      </p>
      <div className="finding-buttons" role="group" aria-label={title}>
        {findings.map((value) => (
          <button
            key={value}
            type="button"
            className={`finding-button ${value.toLowerCase()}`}
            aria-pressed={finding.value === value}
            disabled={!isWritable}
            onClick={() => write('FINDING', value, finding)}
            data-testid={`finding-${item.key}-${value}`}
          >
            {t(`phone.finding.${value}`)}
          </button>
        ))}
      </div>
      <FactsInput
        label={t(finding.value === 'PROBLEM' ? 'phone.factsNeeded' : 'phone.facts')}
        value={facts.value ?? ''}
        isDisabled={!isWritable}
        onWrite={(value) => write('FACTS', value, facts)}
        testId={`facts-${item.key}`}
      />
      <ConflictChoice item={item} field="FINDING" state={finding} />
      <ConflictChoice item={item} field="FACTS" state={facts} />
      <PhotoStrip shows="ITEM" reference={item.key} />
      <div className="row">
        {isOpen && <PhotoButton shows="ITEM" reference={item.key} label={t('phone.photo')} />}
        {finding.state && <SendState state={finding.state} />}
        {facts.state && facts.state !== finding.state && <SendState state={facts.state} />}
        {finding.by && !finding.state && <span className="small muted">{t('phone.by', { name: finding.by })}</span>}
      </div>
    </article>
  );
}
