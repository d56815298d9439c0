import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../../api/client';
import { enterLines, type EntryLine, type ResultLine, type TableSubject } from '../../api/duty';

/** Lines as text while they are typed; kept on this device until the server has taken them. */
export type Draft = Record<string, string>;

interface Options {
  subject: TableSubject;
  permitNo: string;
  empty: Draft;
  toLine: (draft: Draft) => ResultLine | EntryLine;
}

function stored(key: string): Draft[] | undefined {
  try {
    const text = localStorage.getItem(key);
    const drafts = text ? (JSON.parse(text) as Draft[]) : [];
    return drafts.length > 0 ? drafts : undefined;
  } catch {
    return undefined;
  }
}

/** A table of lines being typed: nothing is lost on errors, a lost session or a closed window. */
export function useLines({ subject, permitNo, empty, toLine }: Options) {
  const key = `onepermit.lines.${subject}.${permitNo}`;
  const [drafts, setDrafts] = useState<Draft[]>(() => stored(key) ?? [empty]);
  const client = useQueryClient();
  const isTouched = drafts.length > 1 || JSON.stringify(drafts[0]) !== JSON.stringify(empty);

  useEffect(() => {
    if (isTouched) localStorage.setItem(key, JSON.stringify(drafts));
    else localStorage.removeItem(key);
  }, [key, drafts, isTouched]);

  const saving = useMutation({
    mutationFn: () => enterLines(subject, permitNo, drafts.map(toLine)),
    onSuccess: async () => {
      setDrafts([empty]);
      await Promise.all([subject, 'account', 'tax'].map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
  });
  const errors = saving.error instanceof ApiError ? saving.error.fieldErrors : [];

  return {
    drafts,
    saving,
    isTouched,
    /** What is wrong with one cell, if anything. */
    errorAt: (line: number, field: string) => errors.find((error) => error.field === `lines/${String(line)}/${field}`)?.message,
    change: (line: number, field: string, value: string) =>
      setDrafts((now) => now.map((draft, index) => (index === line ? { ...draft, [field]: value } : draft))),
    add: () => setDrafts((now) => [...now, { ...empty, ...keptFrom(now.at(-1)) }]),
    remove: (line: number) => setDrafts((now) => (now.length === 1 ? [empty] : now.filter((_, index) => index !== line))),
  };
}

/** The next line mostly repeats place, day, unit and laboratory of the one before. */
function keptFrom(last: Draft | undefined): Draft {
  const names = ['point', 'sampledAt', 'unit', 'method', 'laboratory', 'reportNo', 'kind', 'day', 'place'];
  return Object.fromEntries(Object.entries(last ?? {}).filter(([name]) => names.includes(name)));
}

export function numberOf(text: string | undefined): number | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || Number.isNaN(Number(trimmed)) ? null : Number(trimmed);
}
