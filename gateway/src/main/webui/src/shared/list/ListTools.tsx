import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { download, toCsv } from '../csv';
import { isoDay } from '../format';
import type { ListColumn } from './columns';

interface Props<T> {
  id: string;
  total: number;
  columns: ListColumn<T>[];
  shown: ListColumn<T>[];
  rows: T[];
  onToggle: (key: string) => void;
  more?: ReactNode;
}

/** Above a list: how many there are, which columns, and the export of exactly the rows and columns shown. */
export function ListTools<T>({ id, total, columns, shown, rows, onToggle, more }: Props<T>) {
  const { t } = useTranslation();
  const exportShown = () => {
    const lines = [shown.map((column) => column.title), ...rows.map((row) => shown.map((column) => column.text(row)))];
    download(`${id}-${isoDay(new Date())}.csv`, toCsv(lines));
  };
  const choices = (
    <div className="stack">
      {columns.map((column) => (
        <Checkbox
          key={column.key}
          checked={shown.includes(column)}
          disabled={column.isFixed ?? false}
          onChange={() => onToggle(column.key)}
        >
          {column.title}
        </Checkbox>
      ))}
    </div>
  );
  return (
    <div className="list-tools">
      <span role="status" data-testid="list-count">
        {t('list.total', { total })}
      </span>
      <div className="row">
        {more}
        <Popover trigger="click" content={choices} placement="bottomRight">
          <Button className="hide-phone" icon={<SettingOutlined />}>
            {t('list.columns')}
          </Button>
        </Popover>
        <Button icon={<DownloadOutlined />} onClick={exportShown} disabled={rows.length === 0} data-testid="export">
          {t('list.export')}
        </Button>
      </div>
    </div>
  );
}
