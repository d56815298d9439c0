import { DatabaseOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/report/chapters';

/** Says where the first draft takes a figure from. */
export function SourceMark({ source, isSmall = false }: { source: Source | undefined; isSmall?: boolean }) {
  const { t } = useTranslation();
  if (!source) return null;
  return (
    <Tooltip title={t(`reports.sourceText.${source}`)}>
      <span className="source-mark">
        <DatabaseOutlined aria-hidden /> {isSmall ? <span className="visually-hidden">{t(`reports.source.${source}`)}</span> : t(`reports.source.${source}`)}
      </span>
    </Tooltip>
  );
}
