import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { LeadFile } from '../../api/enforcement';
import { publicPermitQuery, publicPermitsQuery } from '../../api/publics';
import { ActForm, linesOf, prefill } from '../../shared/enforcement/ActForm';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

/** Where a lead by hand may come from; visits and reports open theirs themselves. */
const sources = ['COMPLAINT', 'TRANSFER', 'MONITORING'] as const;
const path = 'leads';

/** A lead that somebody brought: who it is about, what is said, and what there is to show. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  return (
    <>
      <PageHead title={t('enforcement.newLead')} lead={t('enforcement.newLeadLead')} />
      <UnitSearch onChosen={setChosen} />
      <ActForm
        key={chosen}
        path={path}
        title={t('enforcement.leadFacts')}
        basis="APnL §54"
        fields={[
          { name: 'source', kind: 'select', label: t('enforcement.source'), choices: sources.map((value) => ({ value, label: t(`enforcement.sources.${value}`) })) },
          { name: 'sourceKey', kind: 'text', label: t('enforcement.sourceKey') },
          { name: 'unitName', kind: 'text', label: t('enforcement.unit') },
          { name: 'uscc', kind: 'text', label: t('enforcement.uscc') },
          { name: 'permitNo', kind: 'text', label: t('enforcement.permitNo'), isOptional: true },
          { name: 'division', kind: 'text', label: t('enforcement.divisionCode') },
          { name: 'subject', kind: 'text', label: t('enforcement.subject') },
          { name: 'facts', kind: 'area', label: t('enforcement.leadStory') },
          { name: 'evidence', kind: 'lines', label: t('enforcement.leadEvidence'), isOptional: true },
        ]}
        toBody={({ evidence, ...known }) => ({ ...known, evidence: evidenceOf(evidence) })}
        submit={t('enforcement.newLeadSubmit')}
        onDone={(lead) => void navigate(`/officer/leads/${(lead as LeadFile).leadNo}`)}
      />
    </>
  );
}

function evidenceOf(text: unknown): Record<string, string> {
  return Object.fromEntries(linesOf(typeof text === 'string' ? text : '').map((line, index) => [String(index + 1), line]));
}

/** Finds the unit by its name or permit number and fills in what the permit says of it. */
function UnitSearch({ onChosen }: { onChosen: (permitNo: string) => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [q, setQ] = useState('');
  const [error, setError] = useState<unknown>();
  const { data, isFetching } = useQuery({ ...publicPermitsQuery({ q, size: 20 }), enabled: q.trim() !== '' });
  const choose = async (permitNo: string) => {
    try {
      const permit = await client.fetchQuery(publicPermitQuery(permitNo));
      prefill(path, { permitNo, unitName: permit.unitName, uscc: permit.uscc, division: permit.division });
      setError(undefined);
      onChosen(permitNo);
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <Panel title={t('enforcement.findUnit')} testId="find-unit">
      <div className="field">
        <label htmlFor="find-unit">{t('enforcement.findUnitBy')}</label>
        <Select
          id="find-unit"
          showSearch={{ filterOption: false, onSearch: setQ }}
          loading={isFetching}
          onChange={(permitNo: string) => void choose(permitNo)}
          options={(data?.items ?? []).map((permit) => ({ value: permit.permitNo, label: `${permit.unitName} ${permit.permitNo}` }))}
          notFoundContent={q ? t('enforcement.noUnit') : null}
        />
      </div>
      {error !== undefined && <ProblemView error={error} />}
    </Panel>
  );
}
