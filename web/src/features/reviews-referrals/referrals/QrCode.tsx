import QRCode from 'qrcode';
import { useEffect, useState } from 'react';
import { buttonClass } from '../../../components/ui/buttonClass.ts';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';

/** Enough for a poster; a card needs less. */
const printedPixels = 1024;

/** A link as a QR code, to be shown or printed; in a file of its own so that the library comes when one is shown. */
export default function QrCode({ link, code }: { link: string; code: string }) {
  const [image, setImage] = useState<string>();
  useEffect(() => {
    let gone = false;
    // The white around it belongs to it: without, no camera finds it on a dark page.
    void QRCode.toDataURL(link, { width: printedPixels, margin: 3, errorCorrectionLevel: 'M' }).then((made) => {
      if (!gone) setImage(made);
    });
    return () => {
      gone = true;
    };
  }, [link]);
  return (
    <div className="flex flex-wrap items-center gap-4">
      {image === undefined ? (
        <Skeleton className="size-36" />
      ) : (
        <img src={image} alt={`QR code of ${link}`} className="size-36 rounded-md border border-line" />
      )}
      {image !== undefined && (
        <a href={image} download={`${code}.png`} className={buttonClass()}>
          Download QR code
        </a>
      )}
    </div>
  );
}
