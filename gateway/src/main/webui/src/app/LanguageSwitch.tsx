import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from './i18n';

/** Named in the language it switches to, so that those who need it can read it. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const isChinese = i18n.language !== 'en';
  return (
    <Button
      type="text"
      data-testid="language-switch"
      lang={isChinese ? 'en' : 'zh-CN'}
      onClick={() => void switchLanguage(isChinese ? 'en' : 'zh')}
    >
      {isChinese ? 'English' : '中文'}
    </Button>
  );
}
