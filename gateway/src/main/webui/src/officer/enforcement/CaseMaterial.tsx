import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PenaltyCase } from '../../api/enforcement';
import { CodeText } from '../../shared/CodeText';
import { DocumentList } from '../../shared/enforcement/DocumentList';
import { RecusalPanel } from '../../shared/enforcement/RecusalPanel';
import { StatementList } from '../../shared/enforcement/StatementList';
import { Facts } from '../../shared/Facts';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { EvidenceFile } from './EvidenceFile';

/** What is in the file: party and charge, proposal, evidence, what the party said, documents. */
export function CaseMaterial({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  return (
    <>
      <ChargePanel file={file} />
      {file.proposal && <ProposalPanel file={file} />}
      <EvidencePanel file={file} />
      <RecusalPanel file={file} />
      {file.statements.length > 0 && (
        <Panel title={t('enforcement.statements')}>
          <StatementList statements={file.statements} />
        </Panel>
      )}
      <Panel title={t('enforcement.documents')} aside={<span className="muted number">{t('shared.count', { count: file.documents.length })}</span>}>
        <DocumentList caseNo={file.caseNo} documents={file.documents} />
      </Panel>
    </>
  );
}

function ChargePanel({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { divisionName } = useCodes();
  const { charge } = file;
  return (
    <Panel title={t('enforcement.charge')}>
      <Facts
        items={[
          [t('enforcement.unit'), file.unitName],
          [t('enforcement.uscc'), <CodeText key="uscc" code={file.uscc} />],
          [t('enforcement.permitNo'), file.permitNo ? <Link key="permit" to={`/officer/permits/${file.permitNo}`}>{file.permitNo}</Link> : null],
          [t('enforcement.place'), divisionName(file.division)],
          [t('enforcement.conduct'), `${charge.conduct} ${t(`enforcement.conducts.${charge.conduct}`)}`],
          [t('enforcement.circumstance'), t(`enforcement.circumstances.${charge.circumstance}`)],
          [t('enforcement.occurred'), `${format.date(charge.occurredFrom)} – ${format.date(charge.occurredTo)}`],
          [t('enforcement.harm'), t(`enforcement.harms.${charge.harm}`)],
          [t('enforcement.foundOn'), format.date(file.foundOn)],
          [t('enforcement.filedOn'), format.date(file.filedOn)],
          [t('enforcement.leadNo'), <Link key="lead" to={`/officer/leads/${file.leadNo}`}>{file.leadNo}</Link>],
          [t('enforcement.officers'), namesOf(file.officers)],
          ...(file.recused.length > 0 ? ([[t('enforcement.recusedOfficers'), namesOf(file.recused)]] as [string, string][]) : []),
        ]}
      />
    </Panel>
  );
}

function namesOf(officers: PenaltyCase['officers']): string {
  return officers.map((officer) => `${officer.name} ${officer.certificateNo}`).join('、');
}

function ProposalPanel({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { proposal } = file;
  if (!proposal) return null;
  const weights = (['major', 'publicInterest', 'complex', 'requiredByLaw'] as const).filter((key) => proposal.weight[key]);
  return (
    <Panel title={t('enforcement.proposal')} aside={<strong className="number">{format.money(proposal.amountYuan)}</strong>}>
      <p style={{ whiteSpace: 'pre-wrap' }}>{proposal.facts}</p>
      <Facts
        items={[
          [t('enforcement.reasons'), proposal.reasons],
          [t('enforcement.correction'), proposal.correction],
          [t('enforcement.correctionDueOn'), format.date(proposal.correctionDueOn)],
          [t('enforcement.weight'), weights.map((key) => t(`enforcement.weights.${key}`)).join('、')],
        ]}
      />
    </Panel>
  );
}

function EvidencePanel({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('enforcement.evidence')} aside={<span className="muted number">{t('shared.count', { count: file.evidence.length })}</span>}>
      {file.evidence.length === 0 && <p className="muted">{t('enforcement.noEvidence')}</p>}
      {file.evidence.map((piece) => (
        <details key={piece.number}>
          <summary>
            <strong>
              {piece.number}. {piece.title}
            </strong>{' '}
            <span className="muted">
              {t(`enforcement.evidenceKinds.${piece.kind}`)} · {format.date(piece.takenOn)}
            </span>
            {piece.replaces != null && <span className="muted"> · {t('enforcement.replaces', { number: piece.replaces })}</span>}
          </summary>
          <p style={{ whiteSpace: 'pre-wrap' }}>{piece.content}</p>
          {piece.fileId && <EvidenceFile caseNo={file.caseNo} piece={piece} />}
          <p className="small muted">
            {[piece.source, piece.place, piece.takenBy, piece.takenAt && format.instant(piece.takenAt)].filter(Boolean).join(' · ')} · {piece.addedBy} · SHA-256 <CodeText code={piece.sha256} />
          </p>
        </details>
      ))}
    </Panel>
  );
}
