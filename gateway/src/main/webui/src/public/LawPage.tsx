import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';

interface LawText {
  title: string;
  source: string;
  inForceFrom: string;
  articles: { no: number; heading: string; text: string[] }[];
}

const texts: Record<string, () => Promise<{ default: LawText }>> = {
  R: () => import('../law/R.json'),
  APL: () => import('../law/APL.json'),
  Code: () => import('../law/Code.json'),
};

/** The text of an instrument that findings and decisions cite, opened at the article. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { instrument = '' } = useParams();
  const { hash } = useLocation();
  const { data, isLoading } = useQuery({
    queryKey: ['law', instrument],
    queryFn: async () => (await texts[instrument]?.())?.default ?? null,
    staleTime: Infinity,
  });

  useEffect(() => {
    if (data && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [data, hash]);

  if (isLoading) return <Loading rows={12} />;
  if (!data) return <PageHead title={t('route.notFound')} lead={t('route.notFoundText')} />;
  return (
    <article lang="zh-CN" className="law">
      <PageHead title={data.title} lead={t('law.lead', { source: data.source, from: format.date(data.inForceFrom) })} />
      {data.articles.map((article) => (
        <section key={article.no} id={`art-${String(article.no)}`} className={hash === `#art-${String(article.no)}` ? 'law-cited' : ''}>
          <h2>{article.heading}</h2>
          {article.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
