import { pasang as dasar, bersihkanGalat, kumpulkan, tulis } from '/forms/umum/laju.js';
import { bandingNama, taruh, unggahPdf } from '/forms/tagihan/unggahPdf.js';

/** The difference to the quotation, red at once; the server refuses it too. */
function banding(akar, harus) {
  const { total, kode, terbit } = kumpulkan(akar);
  const p = akar.querySelector('.laju-banding');
  const beda = Number.isFinite(total) && total !== Number(harus);
  p.classList.toggle('laju-merah', beda);
  p.textContent = !Number.isFinite(total) ? '' : beda
    ? 'Berbeda ' + tulis('rupiah', Math.abs(total - harus)) + ' dari penawaran (' + tulis('rupiah', harus) + '). Billing ini tidak dapat diterbitkan.'
    : 'Sama dengan penawaran.';
  const tanggal = (terbit ?? '').slice(0, 10).replace(/-/g, '');
  akar.querySelector('.laju-kode').textContent = /^\d{15}$/.test(kode ?? '') && tanggal && !kode.startsWith('8' + tanggal)
    ? 'Periksa: bagian tanggal pada kode tidak sama dengan tanggal billing.' : '';
}

/** Until the person types another moment, the expiry follows the issue by 7 times 24 hours. */
function ikutTerbit(akar) {
  const terbit = akar.querySelector('[name=terbit]');
  const sampai = akar.querySelector('[name=kedaluwarsa]');
  let diketik = false;
  sampai.addEventListener('input', () => { diketik = true; });
  terbit.addEventListener('change', () => {
    if (diketik || !terbit.value) return;
    const akhir = new Date(Date.parse(terbit.value + 'Z') + 7 * 86400e3);
    sampai.value = akhir.toISOString().slice(0, 19);
  });
  return () => { diketik = true; };
}

export const pasang = (camForm) => dasar(camForm, {
  siap: (akar, data) => {
    const tetapkan = ikutTerbit(akar);
    unggahPdf(akar, data.satker, (b) => {
      bersihkanGalat(akar);
      taruh(akar, 'kode', b.kodeBilling);
      taruh(akar, 'terbit', b.tanggalBilling);
      taruh(akar, 'kedaluwarsa', b.kedaluwarsa);
      taruh(akar, 'total', b.total === null ? null : tulis(null, new Intl.NumberFormat('id-ID').format(b.total)));
      if (b.kedaluwarsa) tetapkan();
      bandingNama(akar, b.nama, data.tagihan.pelanggan);
      banding(akar, data.tagihan.total);
    });
    akar.addEventListener('input', () => banding(akar, data.tagihan.total));
    akar.addEventListener('change', () => banding(akar, data.tagihan.total));
  },
});
