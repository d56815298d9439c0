import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { classificationQuery } from '../../api/enterprise';
import type { Facts } from '../../api/types';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { useDelayed } from '../../shared/hooks/useDelayed';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ClassAnswer } from './ClassAnswer';
import { ClassQuestions } from './ClassQuestions';

/** The class follows from the catalogue, never from a choice: questions on one side, the answer with its reasons on the other. */
export default function ClassStep() {
  const { t } = useTranslation();
  const [facts] = useDossierValue<Facts>('facts');
  const classification = useQuery(classificationQuery(useDelayed(facts, 500)));
  return (
    <div className="class-step">
      <Panel title={t('classify.questions')}>
        <ClassQuestions />
      </Panel>
      <Panel title={t('classify.answer')} testId="class-answer">
        {classification.error && <ProblemView error={classification.error} onRetry={() => void classification.refetch()} />}
        {classification.data ? (
          <ClassAnswer classification={classification.data} />
        ) : (
          <p className="muted">{t('classify.needsIndustry')}</p>
        )}
      </Panel>
    </div>
  );
}
