import { useTranslation } from 'react-i18next';
import { evidenceKinds, type Evidence } from '../../api/reviews';
import { formatNumber } from '../../shared/format';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';

type Row = Record<string, unknown>;

/** What is known beside the report, as it is known now; what nobody has entered is said to be missing. */
export function EvidenceTables({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const missing = evidenceKinds.filter((kind) => evidence[kind] == null);
  return (
    <Panel title={t('reports.evidence')} testId="report-evidence">
      {evidenceKinds
        .filter((kind) => evidence[kind] != null)
        .map((kind) => (
          <details key={kind} open={kind === 'automatic'}>
            <summary>
              <strong>{t(`reports.evidenceKind.${kind}`)}</strong>
            </summary>
            {kind === 'ledger' ? <Ledger ledger={evidence.ledger as Record<string, Row[]>} /> : <Table rows={rowsOf(evidence[kind])} />}
          </details>
        ))}
      {missing.length > 0 && (
        <p className="small muted">{t('reports.evidenceMissing', { kinds: missing.map((kind) => t(`reports.evidenceKind.${kind}`)).join(t('reports.and')) })}</p>
      )}
    </Panel>
  );
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : [value as Row];
}

function Ledger({ ledger }: { ledger: Record<string, Row[]> }) {
  const { t } = useTranslation();
  return (
    <>
      {['books', 'sums', 'treatment', 'idle']
        .filter((part) => (ledger[part]?.length ?? 0) > 0)
        .map((part) => (
          <section key={part}>
            <h3>{t(`reports.ledgerPart.${part}`)}</h3>
            <Table rows={ledger[part] ?? []} />
          </section>
        ))}
    </>
  );
}

/** Any rows as a table: the columns are those that hold something. */
function Table({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  const textOf = useText();
  if (rows.length === 0) return <p className="muted small">{t('reports.evidenceNone')}</p>;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => rows.some((row) => row[name] != null));
  return (
    <ScrollX>
      <table className="plain-table report-read small">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {t([`reports.evidenceField.${name}`, `reports.field.${name}`], { defaultValue: name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 200).map((row, index) => (
            <tr key={index}>
              {names.map((name) => (
                <td key={name} className={typeof row[name] === 'number' ? 'right number' : undefined}>
                  {textOf(name, row[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 200 && <p className="small muted">{t('reports.evidenceCut', { count: rows.length })}</p>}
    </ScrollX>
  );
}

function useText(): (name: string, value: unknown) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { pollutantName } = useCodes();
  return (name, value) => {
    if (value == null) return '—';
    if (typeof value === 'number') return formatNumber(value);
    if (typeof value === 'boolean') return t(value ? 'shared.yes' : 'shared.no');
    if (Array.isArray(value)) return value.join(t('reports.and'));
    const text = String(value as string);
    if (name === 'pollutant') return pollutantName(text);
    if (name === 'kind') return t(`reports.evidenceValue.${text}`, { defaultValue: text });
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? format.date(text) : text;
  };
}
