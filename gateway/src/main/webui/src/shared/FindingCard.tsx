import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled, FlagFilled, InfoCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, Severity } from '../api/types';
import { formatNumber } from './format';
import { useFieldLabel } from './hooks/useFieldLabel';
import { useFormat } from './hooks/useFormat';
import { LegalBasis } from './LegalBasis';

const icons: Record<Severity, typeof InfoCircleFilled> = {
  BLOCK: CloseCircleFilled,
  LEAD: FlagFilled,
  WARN: ExclamationCircleFilled,
  INFO: InfoCircleFilled,
};

interface Props {
  finding: Finding;
  /** Takes the person to the field concerned; without it the field is only named. */
  onGoTo?: (field: string) => void;
  /** The reader judges and does not put it right. */
  isReadOnly?: boolean;
  /** What may be said or done about it. */
  children?: ReactNode;
}

/** What a check found: how much it weighs, the numbers and formula, the article, and where to put it right. */
export function FindingCard({ finding, onGoTo, isReadOnly = false, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelOf = useFieldLabel();
  const Icon = icons[finding.severity];
  const { found, bound } = finding.values ?? {};
  const remedy = format.pick(finding.remedyZh, finding.remedyEn);
  return (
    <article className={`finding finding-${finding.severity}`} data-testid={`finding-${finding.code}`}>
      <div className="finding-head">
        <Icon aria-hidden />
        <span className="finding-severity">{t(`severity.${finding.severity}`)}</span>
        <span className="code-text small">{finding.code}</span>
      </div>
      <div>{format.pick(finding.messageZh, finding.messageEn) || finding.code}</div>
      {found != null && bound != null && (
        <div className="finding-numbers number">
          <span>{t('finding.found', { value: plain(found) })}</span> <span>{t('finding.bound', { value: plain(bound) })}</span>
        </div>
      )}
      {finding.formula && <div className="formula">{finding.formula}</div>}
      {remedy && <div className="small">{t('finding.remedy', { remedy })}</div>}
      <div className="finding-foot">
        {onGoTo && finding.field ? (
          <Button type="link" size="small" onClick={() => onGoTo(finding.field)}>
            {t(isReadOnly || finding.severity === 'INFO' ? 'finding.see' : 'finding.goTo', { field: labelOf(finding.field) })}
          </Button>
        ) : (
          <span>{labelOf(finding.field)}</span>
        )}
        <LegalBasis basis={finding.basis} />
      </div>
      {children}
    </article>
  );
}

function plain(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

const weights: Severity[] = ['BLOCK', 'LEAD', 'WARN', 'INFO'];

export function heaviestFirst<T extends Finding>(findings: T[]): T[] {
  return [...findings].sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity));
}

interface ListProps<F extends Finding> extends Omit<Props, 'finding' | 'children'> {
  findings: F[];
  /** What the unit says of a finding. */
  noteOf?: (finding: F) => string | undefined;
}

/** Findings by weight, the heaviest first; says so when there is none. */
export function FindingList<F extends Finding>({ findings, noteOf, ...rest }: ListProps<F>) {
  const { t } = useTranslation();
  if (findings.length === 0) {
    return (
      <p className="all-clear" role="status">
        <CheckCircleFilled aria-hidden /> {t('finding.none')}
      </p>
    );
  }
  return (
    <div className="stack">
      {heaviestFirst(findings).map((finding, index) => (
        <FindingCard key={`${finding.code} ${finding.field} ${String(index)}`} finding={finding} {...rest}>
          {noteOf?.(finding) && <p className="finding-note">{t('finding.note', { note: noteOf(finding) })}</p>}
        </FindingCard>
      ))}
    </div>
  );
}
