// Tasklist draws its parts anew whenever it likes; whoever adds something to them looks again after each drawing.
const semua = [];
let menunggu = false;

function jalankan() {
  menunggu = false;
  semua.forEach((f) => f());
}

/** Calls f now and, at most once per frame, after every change of the page. */
export function amati(f) {
  semua.push(f);
  f();
}

new MutationObserver(() => {
  if (!menunggu) {
    menunggu = true;
    requestAnimationFrame(jalankan);
  }
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'class'] });
