// Shows what a number would look like while its pattern is typed.
const form = document.querySelector('[data-contoh]');
const keluar = document.getElementById('contoh-nomor');
let tunggu = null;
async function contoh() {
  const tanya = new URLSearchParams({ pola: form.elements.pola.value, mulaiDari: form.elements.mulaiDari.value || '1' });
  const jawab = await fetch(form.dataset.contoh + '?' + tanya, { headers: { Accept: 'application/json' } });
  if (!jawab.ok) return;
  const hasil = await jawab.json();
  keluar.textContent = hasil.contoh ?? hasil.keliru;
  keluar.classList.toggle('kalimat-galat', Boolean(hasil.keliru));
}
form.addEventListener('input', () => { clearTimeout(tunggu); tunggu = setTimeout(contoh, 250); });
