import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { homeOf } from '../app/navigation';
import { loginAddress, useSession } from '../app/session';
import { PageHead } from '../shared/PageHead';
import { LatestPublications } from './LatestPublications';

const ways = ['permits', 'verify', 'publications', 'disclosures', 'registrations'];

/** The front door: search first, then the ways in. */
export function Page() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { session } = useSession();
  return (
    <>
      <div className="hero">
        <PageHead title={t('home.title')} lead={t('home.lead')} />
        <Input.Search
          size="large"
          allowClear
          enterButton={t('home.search')}
          placeholder={t('home.searchHint')}
          aria-label={t('home.searchHint')}
          data-testid="home-search"
          onSearch={(text) => void navigate(`/permits?q=${encodeURIComponent(text.trim())}`)}
        />
      </div>
      <div className="tiles">
        {session ? (
          <Link className="tile tile-main" to={homeOf(session)}>
            <strong>{t('home.desk')}</strong>
            <span>{t('home.deskText', { name: session.name })}</span>
          </Link>
        ) : (
          <a className="tile tile-main" href={loginAddress('/welcome')}>
            <strong>{t('home.apply')}</strong>
            <span>{t('home.applyText')}</span>
          </a>
        )}
        {ways.map((way) => (
          <Link key={way} className="tile" to={`/${way}`}>
            <strong>{t(`nav.${way}`)}</strong>
            <span>{t(`home.${way}Text`)}</span>
          </Link>
        ))}
      </div>
      <LatestPublications />
    </>
  );
}
