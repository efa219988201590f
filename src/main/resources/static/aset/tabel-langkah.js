/* Marks what was changed while it is typed, and counts it. */
const form = document.getElementById('tabel-langkah');
const rapi = (teks) => teks.trim().replace(/\s+/g, ' ');
function tandai(isian) {
  if (isian.dataset.asal !== undefined) isian.closest('.isian').dataset.berubah = String(rapi(isian.value) !== isian.dataset.asal);
}
form?.addEventListener('input', (e) => {
  tandai(e.target);
  const banyak = form.querySelector('[data-banyak-berubah]');
  if (banyak) banyak.textContent = form.querySelectorAll('[data-berubah=true]').length;
});
let dikirim = false;
form?.addEventListener('submit', () => { dikirim = true; });
addEventListener('beforeunload', (e) => { if (!dikirim && form?.querySelector('[data-berubah=true]')) e.preventDefault(); });
