import { useTranslation } from 'react-i18next';
import type { Classification } from '../../api/types';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';

/** The class with the row and clause that lead to it, and why it is not stricter. */
export function ClassAnswer({ classification }: { classification: Classification }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { managementClass, matches, unmet = [], unanswered = [], undetermined = [], scope } = classification;
  const isFinal = classification.complete !== false;
  const explanation = format.pick(classification.explanationZh, classification.explanationEn);

  return (
    <div role="status" aria-live="polite">
      <div className={`class-name class-${managementClass ?? 'NONE'}`} data-testid="management-class">
        {managementClass ? t(`class.${managementClass}`) : t('classify.notYet')}
        {!isFinal && managementClass && <span className="class-provisional">{t('classify.atLeast')}</span>}
      </div>
      {managementClass && <p>{t(`classify.meaning.${managementClass}`)}</p>}
      {scope === 'GENERAL_PROCESS_ONLY' && <p className="callout">{t('classify.generalOnly')}</p>}
      {explanation && <p>{explanation}</p>}
      {matches.length > 0 && (
        <>
          <h3>{t('classify.because')}</h3>
          <ul>
            {matches.map((match) => (
              <li key={`${String(match.row)} ${match.predicate}`}>
                <strong>{t('classify.row', { row: match.row })}</strong> {format.pick(match.textZh, match.textEn)}{' '}
                <span className="muted">{t(`class.${match.managementClass}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unmet.length > 0 && (
        <>
          <h3>{t('classify.notStricter')}</h3>
          <ul>
            {unmet.map((clause) => (
              <li key={clause.predicate}>
                {t(`class.${clause.managementClass}`)}
                {t('shared.colon')}
                {format.pick(clause.textZh, clause.textEn)}{' '}
                <span className={clause.truth === 'NO' ? 'muted' : 'field-warning'}>{t(`classify.truth.${clause.truth}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unanswered.length > 0 && <p className="field-warning">{t('classify.unanswered', { count: unanswered.length })}</p>}
      {undetermined.length > 0 && <p className="field-warning">{t('classify.undetermined', { codes: undetermined.join('、') })}</p>}
      <p className="small muted">
        {t('classify.version', { version: classification.catalogueVersion })} <LegalBasis basis="R §2" />
      </p>
    </div>
  );
}
