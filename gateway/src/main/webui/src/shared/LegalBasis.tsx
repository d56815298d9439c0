import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { chineseNumeral, citations, readableInstruments, type Citation } from './legalBasis';

/** References such as C-04 are to the design of this product, which is no law. */
function isOwnRule(raw: string): boolean {
  return /^[A-Z][-.]\d+$/.test(raw);
}

/** The article a statement rests on, named in full and linked to its text. */
export function LegalBasis({ basis }: { basis: string | null | undefined }) {
  if (!basis) return null;
  return (
    <span className="legal-basis">
      {citations(basis)
        .filter(({ raw }) => !isOwnRule(raw))
        .map((citation) => (
          <OneCitation key={citation.raw} citation={citation} />
        ))}
    </span>
  );
}

function OneCitation({ citation }: { citation: Citation }) {
  const name = useCitationName()(citation);
  const { instrument, article } = citation;
  if (!instrument || !article || !readableInstruments.includes(instrument)) return <span>{name}</span>;
  return (
    <Link to={`/law/${instrument}#art-${String(article)}`} target="_blank">
      {name}
    </Link>
  );
}

export function useCitationName(): (citation: Citation) => string {
  const { t, i18n } = useTranslation();
  return ({ raw, instrument, article, item }) => {
    if (!instrument || !article) return raw;
    const title = t(`instrument.${instrument}`, { defaultValue: instrument });
    if (i18n.language === 'en') return `${title}, art. ${String(article)}${item ? `(${String(item)})` : ''}`;
    return t(item ? 'law.citationItem' : 'law.citation', {
      title,
      article: chineseNumeral(article),
      item: item ? chineseNumeral(item) : '',
    });
  };
}
