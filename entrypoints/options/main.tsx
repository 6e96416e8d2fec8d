import { render } from 'preact';
import { changeStored, eraseStored, loadStored } from '../../browser/storage.ts';
import { Options } from '../../components/options/Options.tsx';
import { detection } from '../../data/detection.bake.ts';

render(
  <Options stored={await loadStored()} platforms={detection.map((row) => row.id)} actions={{ change: changeStored, erase: eraseStored }} />,
  document.body,
);
