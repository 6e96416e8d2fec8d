import { useState } from 'preact/hooks';
import { encode } from 'uqr';
import { fileNameFor } from '../../core/drafts/file-name.ts';
import { htmlText } from '../../core/text/html.ts';
import { x } from '../../data/messages/campaign.ts';
import { Field } from '../ui/Field.tsx';
import type { StepTools } from './step-props.ts';

interface Props {
  /** What is in it to begin with. */
  text: string;
  /** Of the campaign, for the name of the file. */
  name: string;
  download: StepTools['download'];
}

/** Cameras of old phones read no more, from a poster. In UTF-8 bytes. */
const longest = 300;

/** White around a code, in its own squares: https://www.iso.org/standard/83389.html asks for four. */
const border = 4;

/** The dark squares as one outline, with the side of the whole. */
function outlineOf(text: string): { side: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, at) => (isDark ? [`M${at} ${y}h1v1h-1z`] : [])));
  return { side: size, path: squares.join('') };
}

/** A QR code of a link or a short text, drawn here. */
export function QrCode({ text: first, name, download }: Props) {
  const [typed, setTyped] = useState<string>();
  const [saved, setSaved] = useState('');
  const text = (typed ?? first).trim();
  const isLong = new TextEncoder().encode(text).length > longest;
  const code = text && !isLong ? outlineOf(text) : undefined;
  const save = () => {
    if (!code) return;
    const file = fileNameFor([name, x('file.qr')].join(' '), 'svg');
    const { side, path } = code;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 10}" height="${side * 10}" shape-rendering="crispEdges"><title>${htmlText(text)}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
    download(file, 'image/svg+xml', svg);
    setSaved(file);
  };
  return (
    <>
      <h3>{x('qr.title')}</h3>
      <Field label={x('qr.label')} hint={isLong ? x('qr.long', { count: longest }) : x('qr.hint')} wrong={isLong}>
        {(tied) => (
          <input
            {...tied}
            dir="auto"
            value={typed ?? first}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              setSaved('');
            }}
          />
        )}
      </Field>
      {code && (
        <>
          <svg
            class="qr"
            viewBox={`0 0 ${code.side} ${code.side}`}
            role="img"
            aria-label={x('qr.alt', { text })}
            shape-rendering="crispEdges"
          >
            <path class="paper" d={`M0 0h${code.side}v${code.side}H0z`} />
            <path d={code.path} />
          </svg>
          <div class="actions">
            <button type="button" class="second" onClick={save}>
              {x('qr.save')}
            </button>
          </div>
        </>
      )}
      <p role="status">{saved && x('out.saved', { file: saved })}</p>
    </>
  );
}
