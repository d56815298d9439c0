import { PaperClipOutlined } from '@ant-design/icons';
import type { EvidencePiece } from '../../api/enforcement';
import { evidenceAddress } from '../../api/evidence';
import { formatBytes } from '../../shared/format';

/** A piece that is a file: the way to it, and the picture itself where it is one. */
export function EvidenceFile({ caseNo, piece }: { caseNo: string; piece: EvidencePiece }) {
  const address = evidenceAddress(caseNo, piece.fileId ?? '');
  const isPicture = piece.mediaType?.startsWith('image/') ?? false;
  return (
    <p>
      <a href={address} target="_blank" rel="noreferrer" data-testid="evidence-file">
        <PaperClipOutlined aria-hidden /> {piece.fileName} <span className="muted">{formatBytes(piece.size ?? 0)}</span>
        {isPicture && (
          <img src={address} alt={piece.title} loading="lazy" style={{ display: 'block', maxWidth: '100%', maxHeight: 240, marginTop: 8 }} />
        )}
      </a>
    </p>
  );
}
