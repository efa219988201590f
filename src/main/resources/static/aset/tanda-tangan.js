/* A signature that is drawn on the customer's screen and goes with the form. */
for (const kotak of document.querySelectorAll('[data-tanda-tangan]')) pasang(kotak);

function pasang(kotak) {
  const kanvas = kotak.querySelector('canvas');
  const isian = kotak.querySelector('input[type=hidden]');
  const g = kanvas.getContext('2d');
  let turun = false;
  let ada = false;
  Object.assign(g, { lineWidth: 4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#10243a' });
  const titik = (e) => { const r = kanvas.getBoundingClientRect(); return [(e.clientX - r.left) * kanvas.width / r.width, (e.clientY - r.top) * kanvas.height / r.height]; };
  kanvas.addEventListener('pointerdown', (e) => { turun = true; ada = true; kanvas.setPointerCapture(e.pointerId); g.beginPath(); g.moveTo(...titik(e)); });
  kanvas.addEventListener('pointermove', (e) => { if (turun) { g.lineTo(...titik(e)); g.stroke(); } });
  ['pointerup', 'pointercancel'].forEach((j) => kanvas.addEventListener(j, () => { turun = false; }));
  kotak.querySelector('[data-bersihkan]').addEventListener('click', () => { g.clearRect(0, 0, kanvas.width, kanvas.height); ada = false; });
  kotak.closest('form').addEventListener('submit', () => { isian.value = ada ? kanvas.toDataURL('image/png') : ''; });
}
