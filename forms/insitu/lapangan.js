/* The officer's form at the site. */
import { siap as siapKalibrasi } from '/forms/kalibrasi/kalibrasi.js';
import { cabutGalat, kirimkan, kumpulkan, panggil, pasang } from '/forms/umum/laju.js';

const pad = (n) => String(n).padStart(2, '0');
const sekarang = () => { const d = new Date(); return d.getFullYear() + '-' + pad(d.getMonth() + 1) + '-' + pad(d.getDate()) + 'T' + pad(d.getHours()) + ':' + pad(d.getMinutes()); };
const berubah = (e) => ['input', 'change'].forEach((jenis) => e.dispatchEvent(new Event(jenis, { bubbles: true })));
const derajat = (angka) => angka.toFixed(6).replace('.', ',');

/** A refused sample is taken once more, with the proofs of the first time. */
export const ambilUlang = (camForm) => kerjakan(camForm, '/api/lapangan/ulang/');

/** Samples of a product, for its certification. */
export const ambilContohProduk = (camForm) => kerjakan(camForm, '/api/contoh-produk/');

export function kerjakan(camForm, api = '/api/lapangan/') {
  const alamat = api + camForm.taskId + '/foto';
  const ttd = [];
  return pasang(camForm, {
    siap(akar, data) {
      akar.querySelectorAll('[data-sekarang]').forEach((b) => b.addEventListener('click', () => { const e = akar.querySelector('#' + b.dataset.sekarang); e.value = sekarang(); berubah(e); }));
      akar.querySelectorAll('[data-baris=baris]').forEach((b) => { koordinat(b); foto(b, alamat, data.foto.filter((f) => String(f.sampelId) === b.dataset.sampel)); });
      akar.querySelectorAll('.laju-bacaan').forEach((k) => bacaan(k, data.butir.find((b) => String(b.sampelId) === k.dataset.sampel).lembar));
      akar.querySelectorAll('[data-ttd]').forEach((k) => ttd.push(kotakTtd(k, alamat, data.foto)));
    },
    kumpulkan: denganBacaan,
    async kirim(akar, kiriman) {
      if (kiriman.hasil === 'selesai' || kiriman.keputusan === 'terambil') for (const simpan of ttd) await simpan();
      return kirimkan(akar, kiriman, camForm);
    },
  });
}

/** The readings of one instrument: rows of its own name, so that instruments do not mix. */
function bacaan(kotak, lembar) {
  const nama = 'titik' + kotak.dataset.sampel;
  const pola = kotak.querySelector('template[data-titik-baru]');
  pola.dataset.tambah = nama;
  for (const b of [...kotak.querySelectorAll('.baris-titik'), pola.content.querySelector('.baris-titik')]) b.dataset.baris = nama;
  kotak.querySelector('.laju-titik-tambah').dataset.tambahBaris = nama;
  siapKalibrasi(kotak, lembar);
}

function denganBacaan(akar) {
  const semua = kumpulkan(akar);
  const milik = (id) => semua['titik' + id] ?? [];
  const bacaan = semua.hasil !== 'selesai' ? [] : (semua.bacaan ?? []).map(({ sampelId, petugas, standarAcuan, ...isian }) => (
    { sampelId, petugas, isian: { ...isian, standar: (standarAcuan ?? []).map(Number), titik: milik(sampelId) } }));
  return { ...Object.fromEntries(Object.entries(semua).filter(([k]) => !/^titik\d+$/.test(k))), bacaan };
}

/** Where the phone is; typed by hand where it does not tell. */
function koordinat(baris) {
  const kabar = baris.querySelector('[data-kabar-koordinat]');
  baris.querySelector('[data-koordinat]')?.addEventListener('click', () => {
    if (!navigator.geolocation) { kabar.textContent = 'Peramban ini tidak dapat memberi koordinat. Ketik sendiri dari alat GPS.'; return; }
    kabar.textContent = 'Mencari koordinat ...';
    navigator.geolocation.getCurrentPosition((p) => {
      for (const [nama, nilai] of [['lintang', p.coords.latitude], ['bujur', p.coords.longitude]]) { const e = baris.querySelector('[name=' + nama + ']'); e.value = derajat(nilai); berubah(e); }
      kabar.textContent = 'Koordinat terisi, ketelitian ' + Math.round(p.coords.accuracy) + ' m.';
    }, () => { kabar.textContent = 'Koordinat tidak didapat. Izinkan lokasi pada peramban, atau ketik sendiri dari alat GPS.'; }, { enableHighAccuracy: true, timeout: 20000 });
  });
}

export async function unggah(alamat, berkas, nama, jenis, sampelId) {
  const isi = new FormData();
  isi.append('foto', berkas, nama);
  isi.append('jenis', jenis);
  if (sampelId) isi.append('sampelId', sampelId);
  return (await panggil(alamat, { method: 'POST', body: isi })).id;
}

function foto(baris, alamat, ada) {
  const daftar = baris.querySelector('.laju-foto-daftar');
  const kabar = baris.querySelector('[data-kabar-foto]');
  const masukan = baris.querySelector('input[type=file]');
  const tampil = (id) => {
    const f = document.createElement('figure');
    const gambar = Object.assign(document.createElement('img'), { src: alamat + '/' + id, alt: 'Foto contoh' });
    const hapus = Object.assign(document.createElement('button'), { type: 'button', textContent: '×', ariaLabel: 'Hapus foto' });
    hapus.addEventListener('click', async () => { try { await panggil(alamat + '/' + id, { method: 'DELETE' }); f.remove(); } catch (e) { kabar.textContent = e.message; } });
    f.append(gambar, hapus);
    daftar.append(f);
  };
  ada.forEach((f) => tampil(f.id));
  masukan.addEventListener('change', async () => {
    for (const b of [...masukan.files]) {
      kabar.textContent = 'Menyimpan ' + b.name + ' ...';
      try { tampil(await unggah(alamat, b, b.name, 'FOTO', baris.dataset.sampel)); kabar.textContent = 'Foto tersimpan.'; } catch (e) { kabar.textContent = e.message; }
    }
    masukan.value = '';
  });
}

/** @returns what stores a signature that is drawn and not stored yet */
export function kotakTtd(kotak, alamat, ada) {
  const kanvas = kotak.querySelector('canvas');
  const gambar = kotak.querySelector('img');
  const kabar = kotak.querySelector('.bantu');
  const g = kanvas.getContext('2d');
  let kotor = false;
  Object.assign(g, { lineWidth: 4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#10243a' });
  const titik = (e) => { const r = kanvas.getBoundingClientRect(); return [(e.clientX - r.left) * kanvas.width / r.width, (e.clientY - r.top) * kanvas.height / r.height]; };
  let turun = false;
  kanvas.addEventListener('pointerdown', (e) => { turun = true; kotor = true; cabutGalat(kotak); kanvas.setPointerCapture(e.pointerId); g.beginPath(); g.moveTo(...titik(e)); });
  kanvas.addEventListener('pointermove', (e) => { if (turun) { g.lineTo(...titik(e)); g.stroke(); } });
  ['pointerup', 'pointercancel'].forEach((j) => kanvas.addEventListener(j, () => { turun = false; }));
  const tampil = (id) => { gambar.src = alamat + '/' + id; gambar.hidden = false; kanvas.hidden = true; kabar.textContent = 'Tanda tangan tersimpan. Tekan Bersihkan untuk mengulang.'; };
  const simpan = async () => {
    if (!kotor) return;
    const png = await new Promise((selesai) => { kanvas.toBlob(selesai, 'image/png'); });
    tampil(await unggah(alamat, png, 'tanda-tangan.png', kotak.dataset.ttd));
    kotor = false;
  };
  kotak.querySelector('[data-ttd-simpan]').addEventListener('click', () => simpan().catch((e) => { kabar.textContent = e.message; }));
  kotak.querySelector('[data-ttd-bersih]').addEventListener('click', () => { g.clearRect(0, 0, kanvas.width, kanvas.height); kotor = false; gambar.hidden = true; kanvas.hidden = false; kabar.textContent = ''; });
  const lama = ada.filter((f) => f.jenis === kotak.dataset.ttd).pop();
  if (lama) tampil(lama.id);
  return simpan;
}
