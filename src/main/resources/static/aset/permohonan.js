/* The request forms: parameters follow the standard without leaving the page, whole groups in one tick, running total, dialog. */
const semua = (pemilih, dari = document) => [...dari.querySelectorAll(pemilih)];
const rupiah = (n) => 'Rp ' + String(n).replace(/(?<=\d)(?=(\d{3})+$)/g, '.');
const kotak = (dari) => semua('input[name=parameter]:not(:disabled)', dari);

function ringkas() {
  const aside = document.getElementById('ringkasan');
  if (!aside) return;
  const dipilih = semua('input[name=parameter]:checked:not(:disabled)');
  const daftar = aside.querySelector('[data-daftar]');
  daftar.replaceChildren(...(dipilih.length ? dipilih.map((k) => {
    const li = document.createElement('li');
    li.textContent = k.dataset.nama;
    return li;
  }) : [Object.assign(document.createElement('li'), { textContent: aside.dataset.kosong, className: 'redup' })]));
  daftar.classList.toggle('tanpa-nomor', dipilih.length === 0);
  aside.querySelector('[data-jumlah]').textContent = rupiah(dipilih.reduce((n, k) => n + Number(k.dataset.harga), 0));
  for (const s of semua('[data-semua]')) {
    const milik = kotak(wilayah(s));
    const banyak = milik.filter((k) => k.checked).length;
    s.disabled = milik.length === 0;
    s.checked = milik.length > 0 && banyak === milik.length;
    s.indeterminate = banyak > 0 && banyak < milik.length;
  }
}

function wilayah(s) {
  return s.dataset.semua === 'standar' ? s.closest('[data-parameter]') : s.closest('tbody');
}

document.addEventListener('change', (e) => {
  if (e.target.matches('[data-semua]')) kotak(wilayah(e.target)).forEach((k) => { k.checked = e.target.checked; });
  if (e.target.matches('[data-semua], input[name=parameter]')) ringkas();
});

// ---- product and standard
const pilih = document.getElementById('pilih-standar');
const sampel = document.getElementById('form-sampel');
let terakhir = 0;

async function muat() {
  const { produk, standar } = pilih.elements;
  sampel.elements.produk.value = produk.value;
  sampel.elements.standar.value = standar.value;
  const wadah = document.getElementById('pilihan');
  const ini = ++terakhir;
  if (!produk.value || !standar.value) {
    wadah.replaceChildren();
    ringkas();
    return;
  }
  wadah.replaceChildren(Object.assign(document.createElement('p'), { className: 'petunjuk', textContent: pilih.dataset.memuat }));
  try {
    const jawab = await fetch(`${pilih.dataset.pilihan}?${new URLSearchParams({ produk: produk.value, standar: standar.value })}`);
    if (!jawab.ok || jawab.redirected) throw new Error(jawab.status);
    const isi = new DOMParser().parseFromString(await jawab.text(), 'text/html').getElementById('pilihan');
    if (ini === terakhir) wadah.replaceChildren(...isi.childNodes);
  } catch {
    if (ini === terakhir) wadah.replaceChildren(Object.assign(document.createElement('p'), { className: 'kalimat-galat', textContent: pilih.dataset.gagal }));
  }
  ringkas();
}

if (pilih && sampel) {
  pilih.elements.produk.addEventListener('change', () => { pilih.elements.standar.value = ''; muat(); });
  pilih.elements.standar.addEventListener('change', muat);
  pilih.addEventListener('submit', (e) => { e.preventDefault(); muat(); });
}
ringkas();

// ---- dialogs that are links without JavaScript
document.addEventListener('click', (e) => {
  const pembuka = e.target.closest('[data-buka-dialog]');
  const penutup = e.target.closest('dialog a[data-tutup]');
  if (penutup) e.preventDefault();
  if (!pembuka) return;
  e.preventDefault();
  document.querySelector(pembuka.dataset.bukaDialog).showModal();
});
for (const d of semua('dialog[open]')) { d.close(); d.showModal(); }
