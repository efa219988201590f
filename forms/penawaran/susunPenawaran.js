import { pasang as dasar, isi, kumpulkan, panggil, tambahBaris, tulis } from '/forms/umum/laju.js';

function lengkapi(data) {
  data.layanan = data.kalibrasi ? 'kalibrasi di lokasi (in-situ)' : 'pengambilan sampel di lokasi (sampling)';
  data.benda = data.kalibrasi ? 'data alat' : 'sampel dan parameter';
  return data;
}

/** Only to be read; the server reckons again. */
function hitung(akar) {
  const jumlah = (b) => (Number.isFinite(b.banyak) && Number.isFinite(b.harga) ? b.banyak * b.harga : 0);
  const semua = kumpulkan(akar).biaya ?? [];
  akar.querySelectorAll('[data-baris="biaya"]').forEach((tr, n) => { tr.querySelector('.laju-jumlah').textContent = tulis('rupiah', jumlah(semua[n])); });
  akar.querySelector('.laju-luar').textContent = tulis('rupiah', semua.reduce((n, b) => n + jumlah(b), 0));
}

function biayaLama(akar, data) {
  for (const b of data.biaya) {
    const tr = tambahBaris(akar, 'biaya', data);
    for (const nama of ['jenis', 'uraian', 'satuan', 'banyak', 'harga']) tr.querySelector('[name="' + nama + '"]').value = b[nama];
  }
}

/** The items were changed on another page: shows them anew and leaves alone what is typed here. */
async function muatRincian(akar, pola, tugas) {
  const baru = pola.cloneNode(true);
  isi(baru, lengkapi(await panggil('/api/tugas/' + tugas)));
  akar.querySelector('.laju-rincian').replaceWith(baru);
}

export const pasang = (camForm) => {
  const pola = camForm.formElement[0].querySelector('.laju-rincian').cloneNode(true);
  return dasar(camForm, {
    lengkapi,
    siap: (akar, data) => {
      biayaLama(akar, data);
      hitung(akar);
      for (const saat of ['input', 'change']) akar.addEventListener(saat, () => hitung(akar));
      const kembali = () => { if (akar.isConnected) muatRincian(akar, pola, camForm.taskId).catch(() => {}); else removeEventListener('focus', kembali); };
      addEventListener('focus', kembali);
    },
  });
};
