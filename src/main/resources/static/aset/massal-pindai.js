/*
 * Reception by scanner: a scanner is a keyboard that ends with Enter. Codes wait in line, so that one may scan faster than the
 * server answers; each answer is a row or a sentence, with a colour and a tone.
 */
import { kuki } from '/forms/umum/laju.js';

const form = document.getElementById('pindai');
const kotak = document.getElementById('massal');
const badan = document.getElementById('baris-massal');
const masukan = document.getElementById('kode-pindai');
const kabar = document.getElementById('kabar-pindai');
const antrean = [];
const penerima = [];
let jalan = false;
let suara = null;

function bunyi(baik) {
  try {
    suara ??= new AudioContext();
    const nada = suara.createOscillator();
    const keras = suara.createGain();
    nada.frequency.value = baik ? 880 : 220;
    keras.gain.value = 0.15;
    nada.connect(keras).connect(suara.destination);
    nada.start();
    nada.stop(suara.currentTime + (baik ? 0.08 : 0.35));
  } catch { /* without sound the colour and the sentence say the same */ }
}

function beritahu(baik, kalimat) {
  kabar.className = baik ? 'baik' : 'buruk';
  kabar.textContent = kalimat;
  bunyi(baik);
}

const ada = (tugasId) => badan.querySelector('tr[data-tugas="' + tugasId + '"]');
const banyak = () => badan.querySelectorAll('tr[data-tugas]').length;

async function tanya(kode) {
  const jawab = await fetch(form.action, {
    method: 'POST', credentials: 'same-origin', body: new URLSearchParams({ kode }),
    headers: { 'X-LAJU-CSRF': decodeURIComponent(kuki('LAJU-CSRF')), Accept: 'application/json' },
  });
  const teks = await jawab.text();
  if (jawab.ok && !jawab.redirected) return teks;
  let pesan = 'Kode ' + kode + ' belum terkirim (' + jawab.status + '). Pindai sekali lagi.';
  if (jawab.redirected || jawab.status === 401) pesan = 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu pindai sekali lagi.';
  try { pesan = JSON.parse(teks).pesan ?? pesan; } catch { /* not our answer */ }
  throw new Error(pesan);
}

async function satu(kode) {
  const pola = document.createElement('template');
  pola.innerHTML = '<table><tbody>' + (await tanya(kode)) + '</tbody></table>';
  const baru = pola.content.querySelector('tr');
  const tanda = JSON.parse(baru.dataset.tanda);
  const lama = ada(baru.dataset.tugas);
  if (lama) {
    lama.scrollIntoView({ block: 'nearest' });
    beritahu(false, tanda.nama + ' sudah ada di daftar.');
    return;
  }
  badan.prepend(baru);
  kotak.dispatchEvent(new CustomEvent('massal-berubah'));
  beritahu(true, banyak() + ': ' + tanda.nama + ' ditambahkan.');
}

async function jalankan() {
  if (jalan) return;
  jalan = true;
  while (antrean.length) {
    const kode = antrean.shift();
    try { await satu(kode); } catch (e) { beritahu(false, e.message); }
  }
  jalan = false;
}

form.addEventListener('submit', (e) => {
  e.preventDefault();
  const kode = masukan.value.trim();
  masukan.value = '';
  if (!kode) return;
  antrean.push(kode);
  jalankan();
});

/* The field has the focus whenever nobody types elsewhere. */
masukan.focus();
addEventListener('focus', () => { if (document.activeElement === document.body) masukan.focus(); });
document.addEventListener('keydown', (e) => {
  if (document.activeElement === document.body && e.key.length === 1 && !e.ctrlKey && !e.metaKey && !e.altKey) masukan.focus();
});

kotak.addEventListener('massal-selesai', (e) => {
  penerima.push(...e.detail.map((tr) => JSON.parse(tr.dataset.tanda).sampelId));
  if (!penerima.length) return;
  const cari = new URLSearchParams(penerima.map((id) => ['sampel', id]));
  const tautan = Object.assign(document.createElement('a'), { href: '/kelola/penerimaan/label.pdf?' + cari, target: '_blank', className: 'tombol utama', textContent: 'Cetak semua label (' + penerima.length + ')', id: 'cetak-label' });
  document.getElementById('sesudah-massal').replaceChildren(tautan);
  if (!badan.querySelector('tr[data-keadaan=ditolak], tr[data-keadaan=gagal]')) tautan.focus();
});
