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
    sel(baris, t.cocok);
  }
  if (!calon.length) {
    const td = tubuh.insertRow().insertCell();
    td.colSpan = 7;
    td.textContent = 'Tidak ada tagihan terbuka yang cocok.';
  }
}

/** A payment beyond its bill: what becomes of the rest has to be said, and only then. */
function kelebihan(akar, data, total) {
  const dipilih = akar.querySelector('[name=tagihanId]:checked');
  const cocokkan = akar.querySelector('[name=keputusan]:checked')?.value === 'cocokkan';
  const lebih = cocokkan && dipilih ? Number(data.pembayaran.jumlah) - Number(total[dipilih.value]) : 0;
  const kotak = akar.querySelector('.laju-lebih');
  kotak.hidden = !(lebih > 0);
  akar.querySelector('.laju-lebih-jumlah').textContent = tulis('rupiah', lebih);
  kotak.querySelectorAll('input').forEach((i) => { i.disabled = !(lebih > 0); });
}

/** Takes over what is proposed; everything may still be changed. */
function pakai(akar, usulan) {
  const pilih = (nama, nilai) => { const isian = akar.querySelector(`[name=${nama}][value="${nilai}"]`); if (isian) isian.checked = true; };
  pilih('keputusan', usulan.keputusan);
  if (usulan.tagihanId) pilih('tagihanId', usulan.tagihanId);
  akar.querySelector('[name=keputusan]:checked')?.dispatchEvent(new Event('change', { bubbles: true }));
  const catatan = akar.querySelector('#catatan');
  if (!catatan.value.trim()) catatan.value = usulan.catatan;
  // Shown by the change above, and only then open to be chosen.
  setTimeout(() => { if (usulan.kelebihan) pilih('kelebihan', usulan.kelebihan); });
}

export const pasang = (camForm) => dasar(camForm, {
  siap: (akar, data) => {
    const total = {};
    const perbarui = (calon) => {
      calon.forEach((t) => { total[t.id] = t.total; });
      tampilkan(akar, calon);
    };
    perbarui(data.calon);
    akar.addEventListener('change', () => setTimeout(() => kelebihan(akar, data, total)));
    akar.querySelector('.laju-usulan')?.addEventListener('click', () => pakai(akar, data.usulan));
    let tunggu;
    akar.querySelector('#cari').addEventListener('input', (e) => {
      clearTimeout(tunggu);
      tunggu = setTimeout(async () => perbarui(await panggil('/api/tagihan/pembayaran/' + data.pembayaran.id + '/calon?cari=' + encodeURIComponent(e.target.value))), 300);
    });
  },
});
