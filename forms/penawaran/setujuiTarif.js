import { pasang as dasar, kumpulkan, tulis } from '/forms/umum/laju.js';

/** The total that the added lines would give; the server reckons again. */
function hitung(akar, awal) {
  const tambahan = (kumpulkan(akar).tambahan ?? []).filter((b) => b.jenis !== 'LUAR' && Number.isFinite(b.jumlah));
  const total = tambahan.reduce((n, b) => n + (b.jenis === 'DISKON' ? -b.jumlah : b.jumlah), Number(awal));
  akar.querySelector('.laju-total').textContent = tulis('rupiah', total);
  akar.querySelector('.laju-tanpa-bayar').hidden = total !== 0;
}

/** The sample stands once above its lines. */
function lengkapi(data) {
  data.baris.forEach((b, n) => { b.awal = n === 0 || b.kelompok !== data.baris[n - 1].kelompok; });
  return data;
}

export const pasang = (camForm) => dasar(camForm, {
  lengkapi,
  siap: (akar, data) => {
    hitung(akar, data.total);
    akar.addEventListener('input', () => hitung(akar, data.total));
    akar.addEventListener('change', () => hitung(akar, data.total));
  },
});
