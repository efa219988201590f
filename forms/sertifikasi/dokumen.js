import { pasang as dasar, panggil, tambahBaris } from '/forms/umum/laju.js';

/** Rows know the request they belong to, for the addresses of their files. */
function lengkapi(data) {
  (data.butir ?? []).forEach((b) => { b.permohonanId = data.k.permohonanId; });
  (data.dokumen ?? []).forEach((b) => { b.permohonanId = data.k.permohonanId; });
  return data;
}

/** A better copy is stored at once; the row then leads to it and has to be judged anew. */
async function ganti(masukan, data) {
  const berkas = masukan.files[0];
  if (!berkas) return;
  const baris = masukan.closest('tr');
  const kabar = baris.querySelector('.laju-ganti-kabar');
  const kode = baris.querySelector('[name=bidang]').value;
  const isi = new FormData();
  isi.append('file', berkas);
  kabar.textContent = 'Mengunggah ' + berkas.name + ' ...';
  try {
    const hasil = await panggil('/api/sertifikasi/' + data.k.permohonanId + '/dokumen/' + encodeURIComponent(kode), { method: 'POST', body: isi });
    kabar.textContent = hasil.nama + ' tersimpan; versi pelanggan tetap ada.';
    kabar.classList.remove('laju-merah');
    const tautan = baris.querySelector('a') ?? kabar.parentElement.insertBefore(document.createElement('a'), kabar.parentElement.firstChild);
    Object.assign(tautan, { href: '/api/sertifikasi/' + data.k.permohonanId + '/berkas/' + hasil.berkasId, textContent: hasil.nama, target: '_blank', rel: 'noopener' });
    const dilihat = baris.querySelector('[name=berkasId]');
    if (dilihat) dilihat.value = hasil.berkasId;
    baris.querySelectorAll('input[type=radio]').forEach((r) => { r.checked = false; });
  } catch (e) {
    kabar.textContent = e.message;
    kabar.classList.add('laju-merah');
  }
  masukan.value = '';
  masukan.dispatchEvent(new Event('change', { bubbles: true }));
}

function semuaSesuai(akar) {
  for (const baris of akar.querySelectorAll('tr[data-baris=butir]')) {
    if (!baris.querySelector('input[type=radio]:checked')) baris.querySelector('input[type=radio][value=true]').checked = true;
  }
  akar.dispatchEvent(new Event('change', { bubbles: true }));
}

export const pasang = (camForm) => dasar(camForm, {
  lengkapi,
  siap: (akar, data) => {
    akar.querySelectorAll('.laju-ganti').forEach((m) => m.addEventListener('change', () => { if (m.files.length) ganti(m, data); }));
    akar.querySelector('[data-semua-sesuai]')?.addEventListener('click', () => semuaSesuai(akar));
    if (akar.querySelector('template[data-tambah=catatan]')) tambahBaris(akar, 'catatan', data);
  },
});
