import { render } from 'preact';
import { useState } from 'preact/hooks';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';

function Tip() {
  const [open, setOpen] = useState(false);
  return (
    <div class="tip">
      <button type="button" class="chip" aria-expanded={open} onClick={() => setOpen(!open)}>
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
          <path d="m7 12.5 3.5 3.5L17 9" />
        </svg>
        Tip: Ask a question people can answer in one word
      </button>
      {open && <p>Posts that ask something simple get more answers, and answers bring the post to more people.</p>}
    </div>
  );
}

export default defineContentScript({
  matches: ['https://*.facebook.com/*'],
  cssInjectionMode: 'ui',
  async main(ctx) {
    const ui = await createShadowRootUi(ctx, {
      name: 'plain-tip',
      position: 'overlay',
      anchor: 'body',
      isolateEvents: true,
      onMount(container) {
        render(<Tip />, container);
        return container;
      },
      onRemove: (container) => container && render(null, container),
    });
    ui.mount();
  },
});
