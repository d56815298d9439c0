import { useTranslation } from 'react-i18next';
import { isReady, type Readiness } from './reportDraft';

/** One clear sentence: whether it can be signed, and if not, what is in the way. */
export function ReadySentence({ readiness }: { readiness: Readiness }) {
  const { t } = useTranslation();
  const { blocking, unexplained, unanswered } = readiness;
  const ways = [
    blocking.length > 0 && t('reports.blockedBy', { count: blocking.length }),
    unexplained.length > 0 && t('reports.unexplained', { count: unexplained.length }),
    unanswered.length > 0 && t('reports.unanswered', { count: unanswered.length }),
  ].filter(Boolean);
  return (
    <p className={isReady(readiness) ? 'callout' : 'callout callout-block'} role="status" data-testid="readiness" data-blocking={blocking.length}>
      {isReady(readiness) ? t('reports.ready') : t('reports.notReady', { ways: ways.join(t('reports.and')) })}
    </p>
  );
}
