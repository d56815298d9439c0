import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { publicationsQuery } from '../api/publics';
import { useFormat } from '../shared/hooks/useFormat';
import { Panel } from '../shared/Panel';
import { Tag } from '../shared/Tags';
import { publicationTone } from './publicationTone';

const latest = { size: 6 };

/** The newest decisions; left out when there are none or they cannot be had. */
export function LatestPublications() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(publicationsQuery(latest));
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('home.latest')} aside={<Link to="/publications">{t('home.all')}</Link>}>
      <ul className="plain-list latest">
        {data.items.map((entry) => (
          <li key={entry.id}>
            <span className="muted number">{format.date(entry.publishedAt)}</span>
            <Tag tone={publicationTone(entry.kind)}>{t(`publication.${entry.kind}`, { defaultValue: entry.kind })}</Tag>
            {entry.permitNo ? <Link to={`/permits/${entry.permitNo}`}>{entry.unitName}</Link> : <span>{entry.unitName}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
