import { useTranslation } from 'react-i18next';
import type { PublishedResult } from '../../api/inspectionTypes';
import { Facts } from '../Facts';
import { useFormat } from '../hooks/useFormat';
import { Panel } from '../Panel';
import { Tag } from '../Tags';
import './visit.css';

/** A published result with what stands beside it: what was put right, and the unit's reply. */
export function ResultCard({ result }: { result: PublishedResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const itemName = (key: string) => {
    const item = result.items.find((each) => each.key === key);
    return item ? format.pick(item.zh, item.en) : key;
  };
  return (
    <Panel
      title={t('visit.result')}
      aside={<Tag tone={result.result === 'NO_PROBLEM' ? 'ok' : 'warn'}>{format.pick(result.resultZh, result.resultEn)}</Tag>}
      testId="result-card"
    >
      <p className="keep-lines">{result.facts}</p>
      <Facts
        items={[
          [t('visit.authority'), result.authority],
          [t('visit.checkType'), t(`visit.types.${result.type}`)],
          [t('visit.visitedOn'), format.date(result.visitedOn)],
          [t('visit.followUp'), t(`visit.followUps.${result.followUp}`)],
          [t('visit.publishedOn'), format.date(result.publishedOn)],
        ]}
      />
      {result.departments.map((part) => (
        <section key={part.department} className="result-part" data-testid="result-part">
          <h3>
            {part.department} <Tag tone={part.result === 'NO_PROBLEM' ? 'ok' : 'warn'}>{format.pick(part.resultZh, part.resultEn)}</Tag>
          </h3>
          <p className="keep-lines">{part.facts}</p>
          <p className="small muted">{t('visit.partItems', { items: part.items.map(itemName).join(t('visit.comma')) })}</p>
          {part.reply && <Reply reply={part.reply} />}
        </section>
      ))}
      {result.corrections.map((each) => (
        <p key={each.correctedOn + each.reason} className="muted">
          {each.department && `${each.department} `}
          {t('visit.corrected', { date: format.date(each.correctedOn), reason: each.reason, before: t(`visit.results.${each.resultBefore}`) })}
        </p>
      ))}
      {result.reply && <Reply reply={result.reply} />}
      <details>
        <summary>{t('visit.items')}</summary>
        <ul>
          {result.items.map((item) => (
            <li key={item.key}>
              {format.pick(item.zh, item.en)} <span className="small muted">{item.basis}</span>
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}

function Reply({ reply }: { reply: { content: string; repliedAt: string } }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <blockquote className="unit-reply">
      <strong>{t('visit.unitReply')}</strong> <span className="small muted">{format.date(reply.repliedAt)}</span>
      <p className="keep-lines">{reply.content}</p>
    </blockquote>
  );
}
