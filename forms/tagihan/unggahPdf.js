import { panggil } from '/forms/umum/laju.js';

/** A place to drop a PDF: it is stored at once, and what could be read from it is handed on. */
export function unggahPdf(akar, satker, terbaca) {
  const kotak = akar.querySelector('.laju-jatuh');
  const masukan = kotak.querySelector('input[type=file]');
  const keterangan = kotak.querySelector('.laju-baca');
  const kirim = async (berkas) => {
    if (!berkas) return;
    keterangan.textContent = 'Membaca ' + berkas.name + ' ...';
    const isi = new FormData();
    isi.append('satker', satker);
    isi.append('file', berkas);
    try {
      const hasil = await panggil('/api/tagihan/baca', { method: 'POST', body: isi });
      akar.querySelector('[name=berkasId]').value = hasil.berkasId;
      keterangan.textContent = [hasil.nama + ' tersimpan.', ...hasil.catatan].join(' ');
      keterangan.classList.toggle('laju-merah', hasil.catatan.length > 0);
      if (hasil.terbaca) terbaca(hasil.terbaca);
      akar.dispatchEvent(new Event('change', { bubbles: true }));
    } catch (e) {
      keterangan.textContent = e.message;
      keterangan.classList.add('laju-merah');
      masukan.value = '';
    }
  };
  masukan.addEventListener('change', () => kirim(masukan.files[0]));
  kotak.addEventListener('dragover', (e) => { e.preventDefault(); kotak.classList.add('atas'); });
  kotak.addEventListener('dragleave', () => kotak.classList.remove('atas'));
  kotak.addEventListener('drop', (e) => { e.preventDefault(); kotak.classList.remove('atas'); kirim(e.dataTransfer.files[0]); });
}

const ringkas = (nama) => nama.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The payer as printed beside the one who is billed; for the eye, since bills are also paid by others. */
export function bandingNama(akar, tercetak, harus) {
  const p = akar.querySelector('.laju-nama');
  const beda = Boolean(tercetak) && ringkas(tercetak) !== ringkas(harus);
  p.classList.toggle('laju-merah', beda);
  p.textContent = beda ? 'Periksa: nama pada berkas "' + tercetak + '", sedangkan wajib bayar tagihan ini "' + harus + '".' : '';
}

/** Fills a field only when something was read for it. */
export function taruh(akar, nama, nilai) {
  const e = akar.querySelector('[name=' + nama + ']');
  if (e && nilai !== null && nilai !== undefined) e.value = nilai;
}
