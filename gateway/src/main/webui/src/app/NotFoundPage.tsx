import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlainMessage } from '../shared/PlainMessage';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <PlainMessage title={t('route.notFound')} text={t('route.notFoundText')} actions={<Link to="/">{t('route.home')}</Link>} />;
}
