import { useTranslation } from 'react-i18next';
import type { PenaltyCase } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { ActForm } from '../../shared/enforcement/ActForm';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';

/** Answering what the party said, the hearing, handing on, and the legal review. */
export function HearingActs({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const home = `cases/${file.caseNo}`;
  const open = file.statements.filter((statement) => statement.accepted == null && statement.turn === file.turn);
  const canForward = file.status === 'NOTIFIED' || (file.status === 'HEARING' && file.hearing?.heldOn != null);
  return (
    <>
      {file.hearing && <HearingPanel hearing={file.hearing} />}
      {hasRole('INSPECTOR') &&
        open.map((statement) => (
          <ActForm
            key={statement.id}
            path={`${home}/statements/${statement.id}/review`}
            title={t('enforcement.act.answer')}
            hint={statement.content}
            basis="APnL §45"
            fields={[
              { name: 'accepted', kind: 'check', label: t('enforcement.accepted') },
              { name: 'answer', kind: 'area', label: t('enforcement.answer') },
            ]}
            submit={t('enforcement.act.answerSubmit')}
          />
        ))}
      {hasRole('APPROVER', 'LEGAL_REVIEWER') && file.status === 'HEARING' && <HostActs file={file} home={home} />}
      {hasRole('INSPECTOR') && canForward && (
        <ActForm
          path={`${home}/forwarding`}
          title={t('enforcement.act.forward')}
          hint={t(file.reviewNeeds.length > 0 ? 'enforcement.act.forwardToReview' : 'enforcement.act.forwardToDecision')}
          basis="APnL §58"
          fields={[{ name: 'review', kind: 'check', label: t('enforcement.reviewWished'), initial: file.reviewNeeds.length > 0 }]}
          submit={t('enforcement.act.forwardSubmit')}
        />
      )}
      {hasRole('LEGAL_REVIEWER') && file.status === 'LEGAL_REVIEW' && (
        <ActForm
          path={`${home}/legal-review`}
          title={t('enforcement.act.review')}
          hint={t('enforcement.act.reviewHint')}
          basis="APnL §58"
          fields={[
            { name: 'passed', kind: 'check', label: t('enforcement.passed') },
            { name: 'opinion', kind: 'area', label: t('enforcement.opinion') },
            { name: 'qualificationNo', kind: 'text', label: t('enforcement.qualificationNo') },
          ]}
          submit={t('enforcement.act.reviewSubmit')}
        />
      )}
    </>
  );
}

function HostActs({ file, home }: { file: PenaltyCase; home: string }) {
  const { t } = useTranslation();
  if (!file.hearing?.onDay) {
    return (
      <ActForm
        path={`${home}/hearing`}
        title={t('enforcement.act.announce')}
        hint={t('enforcement.act.announceHint')}
        basis="APnL §64"
        fields={[
          { name: 'onDay', kind: 'date', label: t('enforcement.hearingDay') },
          { name: 'place', kind: 'text', label: t('enforcement.hearingPlace') },
        ]}
        submit={t('enforcement.act.announceSubmit')}
      />
    );
  }
  if (file.hearing.heldOn) return null;
  return (
    <ActForm
      path={`${home}/hearing/minutes`}
      title={t('enforcement.act.minutes')}
      basis="APnL §64"
      fields={[
        { name: 'present', kind: 'lines', label: t('enforcement.present') },
        { name: 'minutes', kind: 'area', label: t('enforcement.minutes') },
      ]}
      submit={t('enforcement.act.minutesSubmit')}
    />
  );
}

function HearingPanel({ hearing }: { hearing: NonNullable<PenaltyCase['hearing']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('enforcement.hearing')}>
      <p>{hearing.request}</p>
      <p className="muted">
        {hearing.onDay
          ? t('enforcement.hearingOn', { date: format.date(hearing.onDay), place: hearing.place ?? '', host: hearing.hostName ?? '' })
          : t('enforcement.hearingAsked', { date: format.date(hearing.requestedOn) })}
      </p>
    </Panel>
  );
}
