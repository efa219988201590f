import { cabutGalat, pasang as dasar, panggil, tandaiGalat } from '/forms/umum/laju.js';

/** One file goes with an answer; another one takes its place. */
function tampilkan(daftar, alamat, b) {
  const li = document.createElement('li');
  const tautan = Object.assign(document.createElement('a'), { href: alamat + '/' + b.id, textContent: b.nama, target: '_blank', rel: 'noopener' });
  const hapus = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol', textContent: 'Hapus' });
  hapus.setAttribute('aria-label', 'Hapus ' + b.nama);
  hapus.addEventListener('click', async () => { await panggil(alamat + '/' + b.id, { method: 'DELETE' }); li.remove(); });
  li.append(tautan, ' ', hapus);
  daftar.replaceChildren(li);
}

async function unggah(akar, masukan, alamat, daftar, kabar) {
  const berkas = masukan.files[0];
  const isi = new FormData();
  isi.append('berkas', berkas);
  kabar.textContent = 'Mengunggah ' + berkas.name + ' ...';
  try {
    tampilkan(daftar, alamat, await panggil(alamat, { method: 'POST', body: isi }));
    cabutGalat(akar.querySelector('[data-galat="lampiran"]'));
    kabar.textContent = berkas.name + ' tersimpan dan ikut terkirim bersama jawaban.';
  } catch (e) {
    // The sentences at the other fields stay: neither a refused file nor the connection is their fault.
    const padaBidang = Object.keys(e.bidang ?? {}).length > 0 && tandaiGalat(akar, e.bidang);
    kabar.textContent = padaBidang ? '' : e.status === undefined ? 'Berkas belum terkirim: jaringan terputus. Pilih lagi setelah tersambung.' : e.message;
  }
  masukan.value = '';
}

export const pasang = (camForm) => dasar(camForm, {
  siap(akar, data) {
    const alamat = '/api/tiket/' + camForm.taskId + '/berkas';
    const daftar = akar.querySelector('.laju-berkas-daftar');
    if (data.berkas) tampilkan(daftar, alamat, data.berkas);
    const masukan = akar.querySelector('.laju-berkas');
    masukan.addEventListener('change', () => { if (masukan.files.length) unggah(akar, masukan, alamat, daftar, akar.querySelector('.laju-berkas-kabar')); });
  },
});
