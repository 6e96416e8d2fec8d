/** How the kit looks: on a screen, dark or light, and on paper. */
export const kitStyle = `:root{color-scheme:light dark}*{box-sizing:border-box}
body{max-width:42rem;margin:0 auto;padding:1.25rem 1rem 3rem;font:1.0625rem/1.5 system-ui,sans-serif;color:#15211d;background:#fbfaf7}
h1{font-size:1.6rem;line-height:1.25}h2{margin-top:2rem;font-size:1.2rem}h3{margin:0;font-size:1rem}
.own{overflow-wrap:anywhere;white-space:pre-line}a{color:#00614a}
article,figure{margin:1rem 0;padding:1rem;border:1px solid #8a938f;border-radius:.5rem}
.message{margin:.5rem 0}.tag{font-size:1.25rem;font-weight:600}
.ways{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:0;padding:0;list-style:none}
button{min-height:2.75rem;padding:0 1rem;border:0;border-radius:.4rem;background:#00614a;color:#fff;font:inherit}
:focus-visible{outline:3px solid #1769aa;outline-offset:2px}
img{max-width:100%;height:auto}table{border-collapse:collapse}th,td{padding:.25rem 1rem .25rem 0;text-align:start;font-weight:400}
#said:empty{display:none}
@media(prefers-color-scheme:dark){body{color:#e9efec;background:#131816}a{color:#7fd6bb}button{background:#7fd6bb;color:#06231b}:focus-visible{outline-color:#8ec5ff}}
@media print{button{display:none}body{max-width:none;color:#000;background:#fff}article,figure{break-inside:avoid}}`;

/** What the kit does by itself: it shows the reader's own time and copies messages. It is the same in every kit and holds nothing that somebody wrote. */
export const kitScript = `(function () {
  'use strict';
  var body = document.body;
  var said = document.getElementById('said');
  var yours = document.getElementById('yours');
  if (yours) {
    var moment = document.getElementById('moment');
    moment.textContent = new Date(moment.dateTime).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' });
    yours.hidden = false;
  }
  function byHand(text) {
    var field = document.createElement('textarea');
    field.value = text;
    body.appendChild(field);
    field.select();
    var worked = document.execCommand('copy');
    field.remove();
    return worked;
  }
  function say(button, worked) {
    said.textContent = worked ? body.dataset.copied : body.dataset.notCopied;
    if (worked) button.textContent = body.dataset.copied;
    button.focus();
  }
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var text = document.getElementById(button.dataset.copy).textContent;
      var copying = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
      copying.then(function () { say(button, true); }, function () { say(button, byHand(text)); });
    });
  });
})();
`;
