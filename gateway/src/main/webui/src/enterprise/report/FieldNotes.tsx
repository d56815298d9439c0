import { CheckCircleFilled } from '@ant-design/icons';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportFinding } from '../../api/reports';
import { fieldId } from '../../shared/focusField';
import { FindingCard, heaviestFirst } from '../../shared/FindingCard';
import { useReportValue } from './ReportDraftContext';
import { escapeKey } from './reportDraft';

/** Where the explanation of a finding is typed; a link in the summary leads here. */
export function explanationPath(finding: ReportFinding): string {
  return `explanations/${escapeKey(finding.key)}`;
}

/** The findings about one place, each with what it takes to settle it. */
export function FieldNotes({ findings }: { findings: ReportFinding[] | undefined }) {
  if (!findings || findings.length === 0) return null;
  return (
    <div className="stack field-notes">
      {heaviestFirst(findings).map((finding) => (
        <FindingCard key={finding.key} finding={finding}>
          {finding.severity !== 'BLOCK' && <Explanation finding={finding} />}
        </FindingCard>
      ))}
    </div>
  );
}

function Explanation({ finding }: { finding: ReportFinding }) {
  const { t } = useTranslation();
  const path = explanationPath(finding);
  const [value, change] = useReportValue<string>(path);
  return (
    <div className="field explanation">
      <label htmlFor={fieldId(path)}>
        {t('reports.explain')} {value?.trim() && <CheckCircleFilled className="verdict-ok" aria-label={t('reports.explained')} />}
      </label>
      <Input.TextArea
        id={fieldId(path)}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={4000}
        value={value ?? ''}
        onChange={(event) => change(event.target.value || undefined)}
        data-testid={`explain-${finding.code}`}
      />
    </div>
  );
}
