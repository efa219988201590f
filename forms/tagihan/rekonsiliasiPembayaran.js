import { pasang as dasar, panggil, tulis } from '/forms/umum/laju.js';

function sel(baris, isi, kelas) {
  const td = baris.insertCell();
  td.append(isi);
  if (kelas) td.className = kelas;
}

/** The bills to choose from; what was chosen stays chosen while the list changes. */
function tampilkan(akar, calon) {
  const tubuh = akar.querySelector('.laju-calon');
  const dipilih = akar.querySelector('[name=tagihanId]:checked')?.value;
  tubuh.replaceChildren();
  for (const t of calon) {
    const baris = tubuh.insertRow();
    const pilih = Object.assign(document.createElement('input'), { type: 'radio', name: 'tagihanId', value: t.id, checked: String(t.id) === dipilih });
    pilih.setAttribute('aria-label', 'Tagihan ' + t.kode);
    sel(baris, pilih);
    sel(baris, t.kode);
    sel(baris, t.nomorPenawaran);
    sel(baris, t.pelanggan);
    sel(baris, tulis('rupiah', t.total), 'angka');
    sel(baris, t.kedaluwarsa);
  }
  if (!calon.length) {
    const td = tubuh.insertRow().insertCell();
    td.colSpan = 6;
    td.textContent = 'Tidak ada tagihan terbuka yang cocok.';
  }
}

export const pasang = (camForm) => dasar(camForm, {
  siap: (akar, data) => {
    tampilkan(akar, data.calon);
    let tunggu;
    akar.querySelector('#cari').addEventListener('input', (e) => {
      clearTimeout(tunggu);
      tunggu = setTimeout(async () => tampilkan(akar, await panggil('/api/tagihan/pembayaran/' + data.pembayaran.id + '/calon?cari=' + encodeURIComponent(e.target.value))), 300);
    });
  },
});
