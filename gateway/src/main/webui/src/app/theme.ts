import type { ThemeConfig } from 'antd';

const fonts =
  "-apple-system, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Segoe UI', sans-serif";

/** Contrast of every text colour on white is at least 4.5 to 1. */
const base: ThemeConfig = {
  token: {
    colorPrimary: '#0b6b61',
    colorInfo: '#155fa0',
    colorSuccess: '#1d7a3e',
    colorWarning: '#a35a00',
    colorError: '#b3261e',
    colorLink: '#0a5fa3',
    colorTextBase: '#16211f',
    colorTextSecondary: '#45524f',
    colorTextTertiary: '#586562',
    colorTextDescription: '#4f5c59',
    colorTextPlaceholder: '#66726f',
    colorBorder: '#8a9794',
    colorBorderSecondary: '#dbe2e0',
    colorBgLayout: '#f4f7f6',
    borderRadius: 6,
    fontSize: 15,
    fontFamily: fonts,
  },
  components: {
    Layout: { headerBg: '#0b5c56', headerHeight: 56, headerPadding: '0 20px' },
    Table: { headerBg: '#eef3f2', headerColor: '#24312e' },
  },
};

export const plainTheme: ThemeConfig = base;

/** Officers work in it all day: denser, smaller, more on the screen. */
export const denseTheme: ThemeConfig = {
  ...base,
  token: { ...base.token, fontSize: 14, controlHeight: 30, padding: 12, margin: 12, paddingSM: 8, marginSM: 8 },
  components: { ...base.components, Table: { ...base.components?.Table, cellPaddingBlockMD: 7, cellPaddingInlineMD: 8 } },
};
