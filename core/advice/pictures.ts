import type { Picture } from '../drafts/draft.ts';
import type { AdviceCheck } from './check.ts';

/** A picture is a reason to ask whether the people on it agreed. */
export const photoConsent: AdviceCheck = ({ pictures }) => (pictures.length ? { found: pictures.map(({ name }) => name) } : undefined);

/** Pictures without a description. */
export const altMissing: AdviceCheck = ({ pictures }) => {
  const found = pictures.filter(({ alt }) => alt.trim() === '').map(({ name }) => name);
  return found.length ? { found } : undefined;
};

const fileName = /^\S[^\n]{0,200}\.(jpe?g|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|mp4|mov)$/i;
/** What cameras and programmes call a file. */
const camera =
  /^(IMG|DSC[NF]?|PXL|MVIMG|DCIM|SAM|VID|GOPR|P\d|WA|image|photo|picture|screenshot|screen shot|whatsapp image|unnamed|untitled)[\d\s_.,:()-]*(at)?[\d\s_.,:()-]*(AM|PM)?$/i;

const isFileName = ({ name, alt }: Picture): boolean => {
  const text = alt.trim();
  const stem = name.replace(/\.\w+$/, '');
  // A file may be called by what is on it: "Two nurses.jpg".
  return fileName.test(text) || camera.test(text) || (text !== '' && text === stem && /[_\d]/.test(stem) && !/\s\S+\s/.test(stem));
};

/** Descriptions that are the name of a file. */
export const altFilename: AdviceCheck = ({ pictures }) => {
  const found = pictures.filter(isFileName).map(({ alt }) => alt.trim());
  return found.length ? { found } : undefined;
};

/** "Image of": a screen reader says that already. In the languages most drafts are written in. */
const imageOf = new RegExp(
  `^\\s*(?:${[
    '(?:an? |the |this is an? )?(?:image|picture|photo|photograph|pic)(?: here)? (?:of|showing) (?:an? (?=\\S+ \\S)|the (?=\\S+ \\S))?',
    "(?:une )?(?:image|photo|photographie) (?:de |d['’]|des |du )",
    '(?:una )?(?:imagen|foto|fotografía) de (?:un |una |unos |unas )?',
    '(?:uma )?(?:imagem|foto|fotografia) de (?:um |uma |uns |umas )?',
    '(?:ein )?(?:bild|foto) von ',
  ].join('|')})+`,
  'iu',
);

const shorter = (alt: string): string => {
  const rest = alt.replace(imageOf, '').trim();
  const [first = ''] = rest;
  return first.toUpperCase().length === first.length ? first.toUpperCase() + rest.slice(first.length) : rest;
};

/** Descriptions that begin with "image of". */
export const altImageOf: AdviceCheck = ({ pictures }) => {
  const wordy = (picture: Picture) => imageOf.test(picture.alt) && shorter(picture.alt) !== '' && !imageOf.test(shorter(picture.alt));
  const found = pictures.filter(wordy).map(({ alt }) => alt);
  if (found.length === 0) return undefined;
  return {
    found,
    fix: (draft) => ({
      ...draft,
      pictures: draft.pictures.map((picture) => (wordy(picture) ? { ...picture, alt: shorter(picture.alt) } : picture)),
    }),
  };
};
