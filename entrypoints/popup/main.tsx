import { render } from 'preact';
import { loadPopupData } from '../../browser/popup-data.ts';
import { changeStored, eraseStored } from '../../browser/storage.ts';
import { openPopupAsTab, openSettings, openTab } from '../../browser/tabs.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { loadPlatform } from '../../data/load.ts';

const data = await loadPopupData(location.search);

render(
  <Popup
    {...data}
    actions={{
      open: openTab,
      copy: (text) => navigator.clipboard.writeText(text),
      openInTab: () => openPopupAsTab(data.tab.id),
      openSettings,
      load: loadPlatform,
      change: changeStored,
      erase: eraseStored,
    }}
  />,
  document.body,
);
