import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { questionsQuery } from '../../api/enterprise';
import type { Facts, Identity } from '../../api/types';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { DossierField } from '../../shared/dossier/DossierField';
import { Loading } from '../../shared/Loading';
import { ProblemView } from '../../shared/ProblemView';
import { QuestionList } from './QuestionList';

/** The industries of the site, taken over from who it is, and what the catalogue asks about them. */
export function ClassQuestions() {
  const { t } = useTranslation();
  const [facts, changeFacts] = useDossierValue<Facts>('facts');
  const [identity] = useDossierValue<Identity>('identity');
  const stated = useMemo(
    () => [identity?.mainIndustry, ...(identity?.secondaryIndustries ?? [])].filter((code): code is string => Boolean(code)),
    [identity],
  );
  const industries = facts?.industryCodes ?? [];
  const questions = useQuery(questionsQuery(industries));

  useEffect(() => {
    if (industries.length === 0 && stated.some((code) => code.length >= 3)) changeFacts({ ...facts, industryCodes: stated });
  }, [industries.length, stated, facts, changeFacts]);

  return (
    <>
      <DossierField path="facts/industryCodes" spec={{ name: 'industryCodes', control: 'tags', isRequired: true }} within="facts" />
      {industries.length === 0 && <p className="muted">{t('classify.needsIndustry')}</p>}
      {questions.isLoading && <Loading rows={4} />}
      {questions.error && <ProblemView error={questions.error} onRetry={() => void questions.refetch()} />}
      {questions.data && <QuestionList questions={questions.data.questions} />}
      {questions.data?.rows.length === 0 && <p className="callout">{t('classify.noRow')}</p>}
    </>
  );
}
