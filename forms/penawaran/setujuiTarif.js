import { pasang as dasar, kumpulkan, panggil, tambahBaris, tulis } from '/forms/umum/laju.js';

/** The total that the added lines would give; the server reckons again. */
function hitung(akar, awal) {
  const tambahan = (kumpulkan(akar).tambahan ?? []).filter((b) => b.jenis !== 'LUAR' && Number.isFinite(b.jumlah));
  const total = tambahan.reduce((n, b) => n + (b.jenis === 'DISKON' ? -b.jumlah : b.jumlah), Number(awal));
  akar.querySelector('.laju-total').textContent = tulis('rupiah', total);
  akar.querySelector('.laju-tanpa-bayar').hidden = total !== 0;
}

/** The scan of a document is stored at once; the line remembers it. */
async function unggah(masukan, permohonanId) {
  const baris = masukan.closest('[data-baris]');
  const kabar = baris.querySelector('.laju-dokumen-kabar');
  const isi = new FormData();
  isi.append('file', masukan.files[0]);
  try {
    const hasil = await panggil('/api/penawaran/' + permohonanId + '/dokumen', { method: 'POST', body: isi });
    baris.querySelector('[name=berkasId]').value = hasil.berkasId;
    kabar.textContent = hasil.nama + ' tersimpan.';
  } catch (e) {
    kabar.textContent = e.message;
    masukan.value = '';
  }
}

/** A heading stands once above its lines. */
function lengkapi(data) {
  data.baris.forEach((b, n) => { b.awal = n === 0 || b.kelompok !== data.baris[n - 1].kelompok; });
  return data;
}

/** What the version before offered beside the price list. */
function semula(akar, data) {
  for (const t of data.tambahan) {
    const tr = tambahBaris(akar, 'tambahan', data);
    for (const nama of ['jenis', 'uraian', 'dasar', 'dokumen', 'berkasId', 'jumlah']) tr.querySelector('[name="' + nama + '"]').value = t[nama] ?? '';
  }
}

export const pasang = (camForm) => dasar(camForm, {
  lengkapi,
  siap: (akar, data) => {
    semula(akar, data);
    hitung(akar, data.total);
    akar.addEventListener('input', () => hitung(akar, data.total));
    akar.addEventListener('change', (e) => {
      hitung(akar, data.total);
      if (e.target.matches('.laju-dokumen') && e.target.files.length) unggah(e.target, data.permohonanId);
    });
  },
});
