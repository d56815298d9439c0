import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facts, Question } from '../../api/types';
import { ControlInput } from '../../shared/dossier/controls/ControlInput';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { fieldId } from '../../shared/focusField';
import { useFormat } from '../../shared/hooks/useFormat';
import { GeneralProcesses } from './GeneralProcesses';

/** What the catalogue asks about the industries chosen; figures by year appear for the years in operation. */
export function QuestionList({ questions }: { questions: Question[] }) {
  const { t } = useTranslation();
  const [facts] = useDossierValue<Facts>('facts');
  const years = facts?.amounts?.yearsInOperation;
  const asked = questions.filter(({ onlyIf }) => {
    if (!onlyIf) return true;
    if (years == null) return false;
    return (onlyIf.from == null || years >= onlyIf.from) && (onlyIf.under == null || years < onlyIf.under);
  });
  if (asked.length === 0) return <p className="muted">{t('classify.noQuestions')}</p>;
  return (
    <div className="stack" style={{ marginTop: 14 }}>
      {asked.map((question) => (
        <OneQuestion key={question.key} question={question} />
      ))}
    </div>
  );
}

function OneQuestion({ question }: { question: Question }) {
  switch (question.kind) {
    case 'AMOUNT':
      return <FactQuestion question={question} path={`facts/amounts/${question.key}`} control="number" />;
    case 'TRAIT':
      return <FactQuestion question={question} path={`facts/traits/${question.key}`} control="yesNo" />;
    case 'PROCESS':
      return <ProcessQuestion question={question} />;
    case 'GENERAL_PROCESS':
      return <GeneralProcesses question={question} />;
  }
}

export function FactQuestion({ question, path, control }: { question: Question; path: string; control: 'number' | 'yesNo' }) {
  const format = useFormat();
  const [value, change] = useDossierValue<unknown>(path);
  const label = format.pick(question.textZh, question.textEn);
  const id = fieldId(path);
  const unit = question.unit ?? undefined;
  return (
    <div className="field">
      {control === 'number' ? <label htmlFor={id}>{label}</label> : <span className="field-label">{label}</span>}
      <ControlInput
        id={id}
        spec={{ name: question.key, control, ...(unit ? { unit } : {}) }}
        value={value}
        onChange={change}
        label={label}
        isInvalid={false}
      />
    </div>
  );
}

function ProcessQuestion({ question }: { question: Question }) {
  const format = useFormat();
  const [processes = [], change] = useDossierValue<string[]>('facts/processes');
  const options = question.options ?? [];
  const others = processes.filter((process) => !options.some((option) => option.value === process));
  return (
    <fieldset className="plain-fieldset" id={fieldId('facts/processes')}>
      <legend className="field-label">{format.pick(question.textZh, question.textEn)}</legend>
      <Checkbox.Group
        value={processes}
        onChange={(chosen) => change([...others, ...chosen])}
        options={options.map((option) => ({ value: option.value, label: format.pick(option.textZh, option.textEn) }))}
      />
    </fieldset>
  );
}
