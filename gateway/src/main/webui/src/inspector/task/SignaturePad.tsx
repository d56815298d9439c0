import { Button } from 'antd';
import { useRef, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';

const WIDTH = 640;
const HEIGHT = 260;

/** A field to sign in with a finger; what was drawn is handed over as a PNG. */
export function SignaturePad({ onSigned }: { onSigned: (png: ArrayBuffer) => Promise<void> }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDrawing = useRef(false);
  const [hasInk, setInk] = useState(false);

  const at = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>) => {
    const box = currentTarget.getBoundingClientRect();
    return [((clientX - box.left) * WIDTH) / box.width, ((clientY - box.top) * HEIGHT) / box.height] as const;
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    isDrawing.current = true;
    pen.lineWidth = 4;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#16211f';
    pen.beginPath();
    pen.moveTo(...at(event));
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = canvas.current?.getContext('2d');
    if (!isDrawing.current || !pen) return;
    pen.lineTo(...at(event));
    pen.stroke();
    setInk(true);
  };
  const wipe = () => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, WIDTH, HEIGHT);
    setInk(false);
  };
  const hand = () =>
    canvas.current?.toBlob((blob) => {
      if (blob) void blob.arrayBuffer().then(onSigned).then(wipe);
    }, 'image/png');

  return (
    <div className="signature">
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        aria-label={t('phone.signHere')}
        role="img"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={() => (isDrawing.current = false)}
        onPointerCancel={() => (isDrawing.current = false)}
        data-testid="signature-pad"
      />
      <div className="row">
        <Button size="large" onClick={wipe} disabled={!hasInk}>
          {t('phone.wipe')}
        </Button>
        <Button size="large" type="primary" onClick={hand} disabled={!hasInk} data-testid="keep-signature">
          {t('phone.keepSignature')}
        </Button>
      </div>
    </div>
  );
}
