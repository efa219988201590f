import { pasang as dasar, kumpulkan, tulis } from '/forms/umum/laju.js';
import { bandingNama, taruh, unggahPdf } from '/forms/tagihan/unggahPdf.js';

function isiDari(akar, b, data) {
  taruh(akar, 'ntpn', b.ntpn);
  taruh(akar, 'ntb', b.ntb);
  taruh(akar, 'kodeBilling', b.kodeBilling);
  taruh(akar, 'dibayarPada', b.tanggalBayar);
  taruh(akar, 'jumlah', b.total === null ? null : new Intl.NumberFormat('id-ID').format(b.total));
  bandingNama(akar, b.nama, data.tagihan.pelanggan);
}

function banding(akar, harus) {
  const { jumlah } = kumpulkan(akar);
  const p = akar.querySelector('.laju-banding');
  const beda = Number.isFinite(jumlah) && jumlah !== Number(harus);
  p.classList.toggle('laju-merah', beda);
  p.textContent = beda ? 'Berbeda ' + tulis('rupiah', Math.abs(jumlah - harus)) + ' dari tagihan; simpan untuk rekonsiliasi.' : '';
}

export const pasang = (camForm) => dasar(camForm, {
  siap: (akar, data) => {
    if (data.terbaca?.terbaca) isiDari(akar, data.terbaca.terbaca, data);
    unggahPdf(akar, data.satker, (b) => {
      isiDari(akar, b, data);
      akar.querySelector('[name=terbaca]').checked = true;
      banding(akar, data.tagihan.total);
    });
    akar.addEventListener('input', () => banding(akar, data.tagihan.total));
    banding(akar, data.tagihan.total);
  },
});
