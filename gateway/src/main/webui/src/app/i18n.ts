import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/client';
import zh from '../locales/zh.json';

export type Language = 'zh' | 'en';
const storageKey = 'onepermit.language';

export function storedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
}

/** Chinese is part of the first load; English is fetched when asked for. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    const { default: en } = await import('../locales/en.json');
    i18n.addResourceBundle('en', 'translation', en);
  }
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  speak(language === 'zh' ? 'zh-CN' : 'en');
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  await i18n.changeLanguage(language);
}

export async function startLanguages(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'zh',
    fallbackLng: 'zh',
    resources: { zh: { translation: zh } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });
  await switchLanguage(storedLanguage());
}
