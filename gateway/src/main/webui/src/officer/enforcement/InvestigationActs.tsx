import { useTranslation } from 'react-i18next';
import { evidenceKinds, waiverGrounds, type PenaltyCase } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { ActForm } from '../../shared/enforcement/ActForm';
import { EvidenceUpload } from './EvidenceUpload';
import { chargeOf, useChargeFields } from './useChargeFields';

/** Joining, beginning, evidence, the proposal and its notice; the leader may let the matter rest. */
export function InvestigationActs({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const home = `cases/${file.caseNo}`;
  const isInspector = hasRole('INSPECTOR');
  const mayJoin = file.status === 'FILED' || (file.officers.length < 2 && !['NO_PENALTY', 'ANNULLED'].includes(file.status));
  return (
    <>
      {isInspector && mayJoin && (
        <ActForm
          path={`${home}/officers`}
          title={t('enforcement.act.join')}
          hint={t('enforcement.act.joinHint')}
          basis="APnL §42"
          fields={[]}
          submit={t('enforcement.act.joinSubmit')}
          isPlain={file.officers.length >= 2}
        />
      )}
      {isInspector && file.status === 'FILED' && (
        <>
          <ActForm
            path={`${home}/investigation`}
            title={t('enforcement.act.begin')}
            basis="APnL §55"
            fields={[
              { name: 'plan', kind: 'area', label: t('enforcement.plan') },
              { name: 'certificatesShown', kind: 'check', label: t('enforcement.certificatesShown') },
            ]}
            submit={t('enforcement.act.beginSubmit')}
          />
        </>
      )}
      {isInspector && file.status === 'INVESTIGATING' && (
        <>
          <EvidenceUpload caseNo={file.caseNo} />
          <EvidenceForm key={file.evidence.length} home={home} />
          <ProposalForm file={file} home={home} />
        </>
      )}
      {isInspector && file.status === 'PROPOSED' && (
        <ActForm
          path={`${home}/notice`}
          title={t('enforcement.act.notice')}
          hint={t('enforcement.act.noticeHint')}
          basis="APnL §44"
          fields={[{ name: 'receivedBy', kind: 'text', label: t('enforcement.receivedBy') }]}
          submit={t('enforcement.act.noticeSubmit')}
        />
      )}
      {hasRole('LEADER') && file.status === 'INVESTIGATING' && (
        <ActForm
          path={`${home}/waiver`}
          title={t('enforcement.act.waive')}
          basis="APnL §33"
          fields={[
            {
              name: 'ground',
              kind: 'select',
              label: t('enforcement.ground'),
              choices: waiverGrounds.map((value) => ({ value, label: t(`enforcement.grounds.${value}`) })),
            },
            { name: 'reasons', kind: 'area', label: t('enforcement.reason') },
            { name: 'education', kind: 'area', label: t('enforcement.education') },
          ]}
          submit={t('enforcement.act.waiveSubmit')}
          isPlain
        />
      )}
    </>
  );
}

function EvidenceForm({ home }: { home: string }) {
  const { t } = useTranslation();
  return (
    <ActForm
      path={`${home}/evidence`}
      title={t('enforcement.act.evidence')}
      hint={t('enforcement.act.evidenceHint')}
      basis="APnL §46"
      fields={[
        {
          name: 'kind',
          kind: 'select',
          label: t('enforcement.evidenceKind'),
          choices: evidenceKinds.map((value) => ({ value, label: t(`enforcement.evidenceKinds.${value}`) })),
        },
        { name: 'title', kind: 'text', label: t('enforcement.evidenceTitle') },
        { name: 'source', kind: 'text', label: t('enforcement.evidenceSource') },
        { name: 'takenOn', kind: 'date', label: t('enforcement.takenOn') },
        { name: 'content', kind: 'area', label: t('enforcement.content') },
        { name: 'replaces', kind: 'number', label: t('enforcement.replacesNumber'), isOptional: true },
      ]}
      submit={t('enforcement.act.evidenceSubmit')}
      isPlain
    />
  );
}

function ProposalForm({ file, home }: { file: PenaltyCase; home: string }) {
  const { t } = useTranslation();
  const charge = useChargeFields(file.charge);
  return (
    <ActForm
      path={`${home}/proposal`}
      title={t('enforcement.act.conclude')}
      basis="APnL §57"
      fields={[
        { name: 'facts', kind: 'area', label: t('enforcement.provenFacts') },
        { name: 'amountYuan', kind: 'money', label: t('enforcement.proposedFine') },
        { name: 'reasons', kind: 'area', label: t('enforcement.reasons') },
        { name: 'correction', kind: 'area', label: t('enforcement.correction') },
        { name: 'correctionDueOn', kind: 'date', label: t('enforcement.correctionDueOn') },
        ...charge,
        { name: 'major', kind: 'check', label: t('enforcement.weights.major') },
        { name: 'publicInterest', kind: 'check', label: t('enforcement.weights.publicInterest') },
        { name: 'complex', kind: 'check', label: t('enforcement.weights.complex') },
        { name: 'requiredByLaw', kind: 'check', label: t('enforcement.weights.requiredByLaw') },
      ]}
      toBody={(values) => {
        const { facts, amountYuan, reasons, correction, correctionDueOn, major, publicInterest, complex, requiredByLaw } = values;
        return { charge: chargeOf(values), facts, amountYuan, reasons, correction, correctionDueOn, major, publicInterest, complex, requiredByLaw };
      }}
      submit={t('enforcement.act.concludeSubmit')}
    />
  );
}
