import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A newer release waits; nothing is lost by loading it, but when is the person's choice. */
export function NewRelease({ load }: { load: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="info"
      banner
      title={t('phone.newRelease')}
      action={
        <Button onClick={load} data-testid="load-release">
          {t('phone.loadRelease')}
        </Button>
      }
    />
  );
}
