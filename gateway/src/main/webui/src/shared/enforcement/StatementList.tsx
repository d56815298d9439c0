import { useTranslation } from 'react-i18next';
import type { PartyStatement } from '../../api/enforcement';
import { useFormat } from '../hooks/useFormat';
import { Tag } from '../Tags';

/** What the party said, and what came of it. */
export function StatementList({ statements }: { statements: PartyStatement[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="plain-list">
      {statements.map((statement) => (
        <li key={statement.id}>
          <div className="small muted">
            {format.instant(statement.madeAt)} · {statement.madeBy}{' '}
            <Tag tone={statement.accepted == null ? 'warn' : statement.accepted ? 'ok' : 'plain'}>
              {t(statement.accepted == null ? 'enforcement.unanswered' : statement.accepted ? 'enforcement.accepted' : 'enforcement.notAccepted')}
            </Tag>
          </div>
          <p style={{ whiteSpace: 'pre-wrap', margin: '4px 0' }}>{statement.content}</p>
          {statement.answer && <p className="callout">{statement.answer}</p>}
        </li>
      ))}
    </ul>
  );
}
