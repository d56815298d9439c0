import { useTranslation } from 'react-i18next';
import type { Desk } from '../../api/draw';
import { useHasRole, useSession } from '../../app/session';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { Tag } from '../../shared/Tags';
import { CommitForm } from './CommitForm';
import { DrawAct } from './DrawAct';
import { EntropyForm } from './EntropyForm';
import { SecretForm } from './SecretForm';
import { nextActs, type NextAct } from './steps';

/** Who must do what next; whoever may do it finds the form for it here. */
export function NextPanel({ desk, now }: { desk: Desk; now: Date }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('draws.next')} testId="next-acts">
      <ol className="plain-list stack">
        {nextActs(desk, now).map((next) => (
          <li key={next.act} className="draw-next" data-testid={`next-${next.act}`}>
            <WhoAndWhat next={next} desk={desk} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function WhoAndWhat({ next, desk }: { next: NextAct; desk: Desk }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const { session } = useSession();
  const isOther = next.before !== undefined && next.before === session?.name;
  const isMine = hasRole(...next.roles) && !isOther;
  const { batch } = desk;
  return (
    <>
      <div className="row">
        {next.roles.map((role) => (
          <Tag key={role} tone={isMine && !next.isEarly && hasRole(role) ? 'warn' : 'plain'}>
            {t(`role.${role}`)}
          </Tag>
        ))}
        <strong>{t(`draws.act.${next.act}`)}</strong>
        {isMine && !next.isEarly && <span className="small field-warning">{t('draws.yours')}</span>}
      </div>
      <p className="small muted">
        {t(`draws.actText.${next.act}`, { at: format.instant(batch.entropyExistsFrom), date: format.date(batch.visitsTo) })}
        {next.before && ` ${t(isOther ? 'draws.notYou' : 'draws.notThem', { name: next.before })}`}
      </p>
      {isMine && <ActForm next={next} desk={desk} />}
    </>
  );
}

function ActForm({ next, desk }: { next: NextAct; desk: Desk }) {
  const { batchNo } = desk.batch;
  switch (next.act) {
    case 'depositOperator':
      return <SecretForm batchNo={batchNo} keeper="OPERATOR" />;
    case 'depositWitness':
      return <SecretForm batchNo={batchNo} keeper="WITNESS" />;
    case 'commit':
      return <CommitForm batchNo={batchNo} />;
    case 'enterEntropy':
    case 'confirmEntropy':
      return <EntropyForm batch={desk.batch} isConfirmation={next.act === 'confirmEntropy'} />;
    case 'draw':
    case 'reveal':
      return <DrawAct batchNo={batchNo} act={next.act} isEarly={next.isEarly} />;
    default:
      return null;
  }
}
