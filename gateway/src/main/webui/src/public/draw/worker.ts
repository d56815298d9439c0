import { Difference, type Differing } from './difference';
import { verifyDraw, type Step } from './verifyDraw';

/** A transcript to check, and the commitment as published, if known. */
export interface Order {
  transcript: Uint8Array;
  published: string;
}

export type News = { step: Step } | { agrees: true } | { differing: Differing };

const tell = (news: News) => {
  self.postMessage(news);
};

self.onmessage = ({ data }: MessageEvent<Order>) => {
  try {
    verifyDraw(data.transcript, data.published, (step) => {
      tell({ step });
    });
    tell({ agrees: true });
  } catch (error) {
    if (!(error instanceof Difference)) throw error;
    tell({ differing: error.differing });
  }
};
