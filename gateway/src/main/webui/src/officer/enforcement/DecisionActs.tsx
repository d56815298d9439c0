import { useTranslation } from 'react-i18next';
import { secrets, serviceWays, type PenaltyCase } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { ActForm } from '../../shared/enforcement/ActForm';

const decided = ['DECIDED', 'SERVED'];

/** Discussion, decision, service, publication, and taking it back. */
export function DecisionActs({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const home = `cases/${file.caseNo}`;
  return (
    <>
      {hasRole('LEADER') && file.status === 'PENDING_DECISION' && <LeaderActs file={file} home={home} />}
      {hasRole('INSPECTOR') && file.status === 'DECIDED' && (
        <ActForm
          path={`${home}/service`}
          title={t('enforcement.act.serve')}
          basis="APnL §61"
          fields={[
            { name: 'way', kind: 'select', label: t('enforcement.serviceWay'), choices: serviceWays.map((value) => ({ value, label: t(`enforcement.serviceWays.${value}`) })) },
            { name: 'receivedBy', kind: 'text', label: t('enforcement.receivedBy') },
          ]}
          submit={t('enforcement.act.serveSubmit')}
        />
      )}
      {hasRole('DISCLOSER') && file.status === 'SERVED' && !file.publishedOn && (
        <ActForm
          path={`${home}/publication`}
          title={t('enforcement.act.publish')}
          hint={t('enforcement.act.publishHint')}
          basis="APnL §48"
          fields={[
            { name: 'secrets', kind: 'many', label: t('enforcement.secrets'), choices: secrets.map((value) => ({ value, label: t(`enforcement.secretKinds.${value}`) })), isOptional: true },
          ]}
          submit={t('enforcement.act.publishSubmit')}
        />
      )}
      {hasRole('LEADER') && decided.includes(file.status) && (
        <ActForm
          path={`${home}/annulment`}
          title={t('enforcement.act.annul')}
          fields={[
            { name: 'body', kind: 'text', label: t('enforcement.annulledBy') },
            { name: 'reasons', kind: 'area', label: t('enforcement.reason') },
          ]}
          submit={t('enforcement.act.annulSubmit')}
          isPlain
        />
      )}
      {hasRole('DISCLOSER') && file.status === 'ANNULLED' && file.publishedOn && !file.withdrawnOn && (
        <ActForm
          path={`${home}/withdrawal`}
          title={t('enforcement.act.withdraw')}
          basis="APnL §48"
          fields={[{ name: 'reason', kind: 'area', label: t('enforcement.publicReason') }]}
          submit={t('enforcement.act.withdrawSubmit')}
        />
      )}
    </>
  );
}

function LeaderActs({ file, home }: { file: PenaltyCase; home: string }) {
  const { t } = useTranslation();
  const isMajor = file.proposal?.weight.major === true;
  return (
    <>
      {isMajor && (
        <ActForm
          path={`${home}/discussion`}
          title={t('enforcement.act.discuss')}
          basis="APnL §57"
          fields={[
            { name: 'present', kind: 'lines', label: t('enforcement.present') },
            { name: 'minutes', kind: 'area', label: t('enforcement.discussed') },
          ]}
          submit={t('enforcement.act.discussSubmit')}
        />
      )}
      <ActForm
        path={`${home}/decision`}
        title={t('enforcement.act.decide')}
        hint={t('enforcement.act.decideHint')}
        basis="APnL §57"
        fields={[
          { name: 'amountYuan', kind: 'money', label: t('enforcement.fine'), initial: file.notice?.amountYuan },
          { name: 'reasons', kind: 'area', label: t('enforcement.reasons') },
          { name: 'correction', kind: 'area', label: t('enforcement.correction'), initial: file.proposal?.correction },
          { name: 'correctionDueOn', kind: 'date', label: t('enforcement.correctionDueOn'), initial: file.proposal?.correctionDueOn },
        ]}
        submit={t('enforcement.act.decideSubmit')}
      />
    </>
  );
}
