import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** The outline of what is coming. */
export function Loading({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('shared.loading')} className="panel">
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}
