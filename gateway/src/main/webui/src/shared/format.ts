/** How dates, amounts and names are written, the same everywhere. All legal time is Asia/Shanghai. */

const zone = 'Asia/Shanghai';

function partsOf(value: string | Date): Record<string, string> {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(formatter.formatToParts(new Date(value)).map((part) => [part.type, part.value]));
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function day(year: number, month: number, date: number, language: string): string {
  return language === 'en'
    ? `${String(date)} ${monthNames[month - 1] ?? ''} ${String(year)}`
    : `${String(year)}年${String(month)}月${String(date)}日`;
}

/** A legal day: `2026年11月24日`. Takes a plain date or an instant. */
export function formatDate(value: string | null | undefined, language = 'zh'): string {
  if (!value) return '—';
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (plain) return day(Number(plain[1]), Number(plain[2]), Number(plain[3]), language);
  if (Number.isNaN(Date.parse(value))) return value;
  const { year, month, day: date } = partsOf(value);
  return day(Number(year), Number(month), Number(date), language);
}

/** An instant with the minute: `2026年11月24日 09:05`. */
export function formatInstant(value: string | null | undefined, language = 'zh'): string {
  if (!value) return '—';
  if (!value.includes('T') || Number.isNaN(Date.parse(value))) return formatDate(value, language);
  const { hour, minute } = partsOf(value);
  return `${formatDate(value, language)} ${hour ?? ''}:${minute ?? ''}`;
}

/** A number with thousands separators and no more decimals than it has, at most four. */
export function formatNumber(value: number | null | undefined, maximumFractionDigits = 4): string {
  if (value == null || Number.isNaN(value)) return '—';
  return new Intl.NumberFormat('en-US', { maximumFractionDigits }).format(value);
}

export function formatQuantity(value: number | null | undefined, unit: string | null | undefined): string {
  return value == null ? '—' : unit ? `${formatNumber(value)} ${unit}` : formatNumber(value);
}

/** Money: below ten thousand in 元, from there in 万元. */
export function formatMoney(yuan: number | null | undefined, language = 'zh'): string {
  if (yuan == null) return '—';
  if (language === 'en') return `CNY ${formatNumber(yuan, 2)}`;
  return yuan >= 10_000 ? `${formatNumber(yuan / 10_000, 4)} 万元` : `${formatNumber(yuan, 2)} 元`;
}

export function formatBytes(size: number): string {
  if (size < 1024) return `${String(size)} B`;
  if (size < 1024 * 1024) return `${formatNumber(size / 1024, 1)} KB`;
  return `${formatNumber(size / 1024 / 1024, 1)} MB`;
}

/** Splits a permit number, USCC or application number into groups for reading. */
export function groupCode(code: string): string[] {
  const application = /^(SQ\d{8})(\d{6})(\d{6})$/.exec(code);
  return application ? application.slice(1) : (code.match(/.{1,6}/g) ?? []);
}

/** `2026-11-24` in Shanghai for the instant given. */
export function isoDay(value: Date | string): string {
  const { year, month, day: date } = partsOf(value);
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
}
