import { useCallback, useEffect, useRef, useState } from 'react';
import type { Differing } from './difference';
import type { Step } from './verifyDraw';
import type { News, Order } from './worker';

export interface DrawCheck {
  steps: Step[];
  state: 'idle' | 'running' | 'agrees' | 'differs' | 'failed';
  differing?: Differing;
}

const IDLE: DrawCheck = { steps: [], state: 'idle' };

/** Checks transcripts in a worker, one at a time; a new one takes the place of the last. */
export function useDrawCheck(): { check: DrawCheck; start: (order: Order) => void } {
  const [check, setCheck] = useState<DrawCheck>(IDLE);
  const running = useRef<Worker>(undefined);

  useEffect(() => () => running.current?.terminate(), []);

  const start = useCallback((order: Order) => {
    running.current?.terminate();
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    running.current = worker;
    setCheck({ steps: [], state: 'running' });
    worker.onmessage = ({ data }: MessageEvent<News>) => {
      setCheck((before) => withNews(before, data));
    };
    worker.onerror = () => {
      setCheck((before) => ({ ...before, state: 'failed' }));
    };
    worker.postMessage(order, [order.transcript.buffer]);
  }, []);

  return { check, start };
}

function withNews(before: DrawCheck, news: News): DrawCheck {
  if ('step' in news) return { ...before, steps: [...before.steps, news.step] };
  return 'agrees' in news ? { ...before, state: 'agrees' } : { ...before, state: 'differs', differing: news.differing };
}
