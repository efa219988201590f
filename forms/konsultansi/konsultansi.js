import { pasang as dasar, kumpulkan, panggil, tambahBaris, tulis } from '/forms/umum/laju.js';
import { siapkanBiaya } from '/forms/penawaran/biaya.js';

/** One more row of these, filled with what is known. */
function baris(akar, nama, data, nilai) {
  const ini = tambahBaris(akar, nama, data);
  for (const [bidang, isi] of Object.entries(nilai)) {
    const tempat = ini.querySelector('[name="' + bidang + '"]');
    if (tempat) tempat.value = isi ?? '';
  }
}

/** Only to be read; the server reckons again. */
function hitung(akar, data) {
  const jasa = kumpulkan(akar).jasa ?? [];
  const harga = (j) => (Number.isFinite(j.banyak) ? j.banyak * (data.daftar.find((d) => String(d.id) === j.posId)?.jumlah ?? 0) : 0);
  akar.querySelectorAll('[data-baris="jasa"]').forEach((tr, n) => { tr.querySelector('.laju-jasa').textContent = tulis('rupiah', harga(jasa[n] ?? {})); });
  akar.querySelector('.laju-pnbp').textContent = tulis('rupiah', jasa.reduce((n, j) => n + harga(j), 0));
}

export const susunPenawaran = (camForm) => dasar(camForm, {
  lengkapi(data) {
    for (const d of data.daftar) d.label = d.nama + ', ' + d.rincian + ' (' + tulis('rupiah', d.jumlah) + ' ' + d.satuan + ')';
    return data;
  },
  siap(akar, data) {
    for (const j of data.jasa.length ? data.jasa : [{}]) baris(akar, 'jasa', data, j);
    tambahBaris(akar, 'catatan', data);
    siapkanBiaya(akar, data);
    hitung(akar, data);
    for (const saat of ['input', 'change']) akar.addEventListener(saat, () => hitung(akar, data));
  },
});

export const susunRencana = (camForm) => dasar(camForm, {
  siap(akar, data) {
    for (const k of data.lama.length ? data.lama : [{ cara: 'LOKASI' }]) baris(akar, 'kunjungan', data, { ...k, mulai: k.mulai?.slice(0, 16), selesai: k.selesai?.slice(0, 16) });
  },
});

function tampilkan(daftar, alamat, b) {
  const li = document.createElement('li');
  const tautan = Object.assign(document.createElement('a'), { href: alamat + '/' + b.id, textContent: b.nama, target: '_blank', rel: 'noopener' });
  const hapus = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol', textContent: 'Hapus' });
  hapus.setAttribute('aria-label', 'Hapus ' + b.nama);
  hapus.addEventListener('click', async () => { await panggil(alamat + '/' + b.id, { method: 'DELETE' }); li.remove(); });
  li.append(tautan, ' ', hapus);
  daftar.append(li);
}

async function unggah(masukan, alamat, daftar, kabar) {
  for (const berkas of masukan.files) {
    const isi = new FormData();
    isi.append('berkas', berkas);
    kabar.textContent = 'Mengunggah ' + berkas.name + ' ...';
    try {
      tampilkan(daftar, alamat, await panggil(alamat, { method: 'POST', body: isi }));
      kabar.textContent = berkas.name + ' tersimpan.';
    } catch (e) {
      kabar.textContent = e.message;
    }
  }
  masukan.value = '';
}

export const catatKunjungan = (camForm) => dasar(camForm, {
  siap(akar, data) {
    const alamat = '/api/konsultansi/' + camForm.taskId + '/berkas';
    const daftar = akar.querySelector('.laju-berkas-daftar');
    for (const h of [...data.hadir, { pihak: 'PELANGGAN' }]) baris(akar, 'hadir', data, h);
    data.berkas.forEach((b) => tampilkan(daftar, alamat, b));
    const masukan = akar.querySelector('.laju-berkas');
    masukan.addEventListener('change', () => { if (masukan.files.length) unggah(masukan, alamat, daftar, akar.querySelector('.laju-berkas-kabar')); });
  },
});
