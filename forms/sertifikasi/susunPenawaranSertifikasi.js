import { pasang as dasar, kumpulkan, tambahBaris, tulis } from '/forms/umum/laju.js';
import { siapkanBiaya } from '/forms/penawaran/biaya.js';

function lengkapi(data) {
  for (const d of data.daftar) d.label = d.nama + ', ' + d.rincian + ' (' + tulis('rupiah', d.jumlah) + ' ' + d.satuan + ')';
  for (const p of data.uji?.parameter ?? []) {
    p.namaLengkap = p.kelompok ? p.kelompok + ': ' + p.nama : p.nama;
    p.harga = p.alasanBlokir ?? tulis('rupiah', p.tarif);
  }
  return data;
}

function jasaLama(akar, data) {
  for (const j of data.jasa) {
    const tr = tambahBaris(akar, 'jasa', data);
    tr.querySelector('[name=posId]').value = j.posId;
    tr.querySelector('[name=banyak]').value = j.banyak ?? '';
  }
}

/** Only to be read; the server reckons again. */
function hitung(akar, data) {
  const isian = kumpulkan(akar);
  const harga = (j) => (Number.isFinite(j.banyak) ? j.banyak * (data.daftar.find((d) => String(d.id) === j.posId)?.jumlah ?? 0) : 0);
  const jasa = isian.jasa ?? [];
  akar.querySelectorAll('[data-baris="jasa"]').forEach((tr, n) => { tr.querySelector('.laju-jasa').textContent = tulis('rupiah', harga(jasa[n])); });
  const uji = (data.uji?.parameter ?? []).filter((p) => (isian.parameter ?? []).includes(String(p.id))).reduce((n, p) => n + (p.tarif ?? 0), 0);
  const semua = jasa.reduce((n, j) => n + harga(j), 0) + uji * (isian.contoh ?? []).length;
  akar.querySelector('.laju-pnbp').textContent = tulis('rupiah', semua);
}

function kunciParameter(akar, data) {
  const mati = new Set((data.uji?.parameter ?? []).filter((p) => p.alasanBlokir).map((p) => String(p.id)));
  for (const e of akar.querySelectorAll('[name=parameter]')) e.disabled = mati.has(e.value);
}

function centang(akar, nilai) {
  for (const e of akar.querySelectorAll('[name=parameter]:not(:disabled)')) e.checked = nilai;
  akar.dispatchEvent(new Event('change', { bubbles: true }));
}

export const pasang = (camForm) => dasar(camForm, {
  lengkapi,
  siap: (akar, data) => {
    jasaLama(akar, data);
    siapkanBiaya(akar, data);
    kunciParameter(akar, data);
    akar.querySelector('.laju-semua')?.addEventListener('click', () => centang(akar, true));
    akar.querySelector('.laju-kosong')?.addEventListener('click', () => centang(akar, false));
    hitung(akar, data);
    for (const saat of ['input', 'change']) akar.addEventListener(saat, () => hitung(akar, data));
  },
});
