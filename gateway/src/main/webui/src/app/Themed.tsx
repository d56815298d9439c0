import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { plainTheme } from './theme';

type AntdLocale = typeof zhCN;

/** Design tokens and the component library's own words, in the language chosen. */
export function Themed({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const [english, setEnglish] = useState<AntdLocale>();
  const isEnglish = i18n.language === 'en';

  useEffect(() => {
    if (isEnglish) void import('antd/locale/en_US').then((module) => setEnglish(module.default));
  }, [isEnglish]);

  return (
    <ConfigProvider locale={isEnglish && english ? english : zhCN} theme={plainTheme}>
      {children}
    </ConfigProvider>
  );
}
