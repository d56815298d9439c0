import { useTranslation } from 'react-i18next';
import type { PenaltyCase } from '../../api/enforcement';
import { recusalGrounds, type Recusal } from '../../api/recusals';
import { useSession } from '../../app/session';
import { useFormat } from '../hooks/useFormat';
import { LegalBasis } from '../LegalBasis';
import { Panel } from '../Panel';
import { Tag } from '../Tags';
import { ActForm } from './ActForm';

/** Who should leave the case, on whose word, and what the head decided. */
export function RecusalPanel({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  if (file.recusals.length === 0) return null;
  return (
    <Panel title={t('enforcement.recusals')} aside={<LegalBasis basis="APnL §43" />} testId="recusals">
      <ul className="plain-list stack">
        {file.recusals.map((recusal) => (
          <RecusalLine key={recusal.number} recusal={recusal} />
        ))}
      </ul>
    </Panel>
  );
}

function RecusalLine({ recusal }: { recusal: Recusal }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <strong>
        {recusal.officer} {recusal.certificateNo}
      </strong>{' '}
      {recusal.granted == null ? (
        <Tag tone="warn">{t('enforcement.recusalPending')}</Tag>
      ) : (
        <Tag tone={recusal.granted ? 'ok' : 'plain'}>{t(recusal.granted ? 'enforcement.recusalGranted' : 'enforcement.recusalRefused')}</Tag>
      )}
      <div>
        {t(`enforcement.recusalGrounds.${recusal.ground}`)}：{recusal.reason}
      </div>
      <div className="small muted">
        {t(recusal.byParty ? 'enforcement.askedByParty' : 'enforcement.declared')} · {recusal.askedBy} · {format.instant(recusal.askedAt)}
      </div>
      {recusal.decidedOn && (
        <div>
          {recusal.decisionReason}{' '}
          <span className="small muted">
            {recusal.decidedBy} · {format.date(recusal.decidedOn)}
          </span>
        </div>
      )}
    </li>
  );
}

const undecided = ['FILED', 'INVESTIGATING', 'PROPOSED', 'NOTIFIED', 'HEARING', 'LEGAL_REVIEW', 'PENDING_DECISION'];

/** Asking that one of the officers leaves: the party any of them, an officer the own person. */
export function RecusalForm({ file, isParty }: { file: PenaltyCase; isParty: boolean }) {
  const { t } = useTranslation();
  const { session } = useSession();
  const officers = isParty ? file.officers : file.officers.filter((officer) => officer.name === session?.name);
  if (!undecided.includes(file.status) || officers.length === 0) return null;
  return (
    <ActForm
      key={file.recusals.length}
      path={`cases/${file.caseNo}/recusals`}
      title={t(isParty ? 'enforcement.act.recuse' : 'enforcement.act.declare')}
      hint={t('enforcement.act.recuseHint')}
      basis="APnL §43"
      fields={[
        {
          name: 'certificateNo',
          kind: 'select',
          label: t(isParty ? 'enforcement.officer' : 'enforcement.ownName'),
          choices: officers.map((officer) => ({ value: officer.certificateNo, label: `${officer.name} ${officer.certificateNo}` })),
        },
        {
          name: 'ground',
          kind: 'select',
          label: t('enforcement.recusalGround'),
          choices: recusalGrounds.map((value) => ({ value, label: t(`enforcement.recusalGrounds.${value}`) })),
        },
        { name: 'reason', kind: 'area', label: t('enforcement.reason') },
      ]}
      submit={t('enforcement.act.recuseSubmit')}
      isPlain
    />
  );
}

/** The head rules on each request that waits. */
export function RecusalRulings({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  return file.recusals
    .filter((recusal) => recusal.granted == null)
    .map((recusal) => (
      <ActForm
        key={recusal.number}
        path={`cases/${file.caseNo}/recusals/${String(recusal.number)}/decision`}
        title={t('enforcement.act.ruleRecusal', { officer: recusal.officer })}
        hint={`${t(`enforcement.recusalGrounds.${recusal.ground}`)}：${recusal.reason}`}
        basis="APnL §43"
        fields={[
          {
            name: 'granted',
            kind: 'select',
            label: t('enforcement.ruling'),
            choices: [
              { value: 'true', label: t('enforcement.recusalGranted') },
              { value: 'false', label: t('enforcement.recusalRefused') },
            ],
          },
          { name: 'reason', kind: 'area', label: t('enforcement.reason') },
        ]}
        toBody={({ granted, reason }) => ({ granted: granted === 'true', reason })}
        submit={t('enforcement.act.ruleRecusalSubmit')}
      />
    ));
}
