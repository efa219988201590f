import { kumpulkan, tambahBaris, tulis } from '/forms/umum/laju.js';

const jumlah = (b) => (Number.isFinite(b.banyak) && Number.isFinite(b.harga) ? b.banyak * b.harga : 0);

/** Only to be read; the server reckons again. */
function hitung(akar) {
  const semua = kumpulkan(akar).biaya ?? [];
  akar.querySelectorAll('[data-baris="biaya"]').forEach((tr, n) => { tr.querySelector('.laju-jumlah').textContent = tulis('rupiah', jumlah(semua[n])); });
  akar.querySelector('.laju-luar').textContent = tulis('rupiah', semua.reduce((n, b) => n + jumlah(b), 0));
}

/** The costs that the customer bears (biaya.html): those of before, and their sums while they are typed. */
export function siapkanBiaya(akar, data) {
  for (const b of data.biaya) {
    const tr = tambahBaris(akar, 'biaya', data);
    for (const nama of ['jenis', 'uraian', 'satuan', 'banyak', 'harga']) tr.querySelector('[name="' + nama + '"]').value = b[nama] ?? '';
  }
  hitung(akar);
  for (const saat of ['input', 'change']) akar.addEventListener(saat, () => hitung(akar));
}
