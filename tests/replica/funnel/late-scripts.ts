/** The person's doings that load what was held back; whoever only looks waits this long. */
const LONGEST_WAIT_MS = 4000;

/** Holds back the scripts of some code: their type keeps the browser from running them. */
export function holdBackScripts(code: string): string {
  return code.replace(/<script(?=[\s>])/gi, '<script type="text/late"');
}

/**
 * What "Optimize JavaScript" adds to a live page: scripts that were held back run, in their order,
 * at the visitor's first doing, or some seconds after the page has loaded.
 */
export const LATE_LOADER = `<script>
(function () {
  var occasions = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'];
  var isDone = false;
  function run() {
    if (isDone) return;
    isDone = true;
    document.querySelectorAll('script[type="text/late"]').forEach(function (held) {
      var script = document.createElement('script');
      Array.from(held.attributes).forEach(function (attribute) {
        if (attribute.name !== 'type') script.setAttribute(attribute.name, attribute.value);
      });
      script.text = held.text;
      held.replaceWith(script);
    });
  }
  occasions.forEach(function (name) {
    window.addEventListener(name, run, { once: true, passive: true });
  });
  window.addEventListener('load', function () { setTimeout(run, ${LONGEST_WAIT_MS}); });
})();
</script>`;
