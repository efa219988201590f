/* Calibration: standards that may not be used cannot be ticked; mean and correction follow the readings while they are typed. */
import { panggil } from '/forms/umum/laju.js';

const angka = (teks) => (/^-?\d+(,\d+)?$/.test(teks.trim()) ? Number(teks.trim().replace(',', '.')) : NaN);
const desimal = (teks) => (teks.trim().split(',')[1] ?? '').length;
const tulis = (n, d) => n.toFixed(d).replace('.', ',');

function hitung(baris) {
  const nominal = baris.querySelector('[name=nominal]').value;
  const baca = baris.querySelector('[name=pembacaan]').value.split(';').filter((s) => s.trim());
  const nilai = baca.map(angka);
  const tempat = baris.querySelector('.hitung');
  if (!nilai.length || nilai.some(Number.isNaN)) { tempat.textContent = ''; return; }
  const d = Math.max(...baca.map(desimal)) + 1;
  const rata = nilai.reduce((a, b) => a + b, 0) / nilai.length;
  const koreksi = angka(nominal) - rata;
  tempat.textContent = tulis(rata, d) + (Number.isNaN(koreksi) ? '' : '; ' + tulis(koreksi, d));
}

/** Boxes of the standards that were there on that day; what was ticked stays ticked where it may, and is ticked again when the day allows it. */
function standar(akar, daftar) {
  const tempat = akar.querySelector('.daftar-standar');
  // The standards of an outside laboratory stand on its own certificate.
  if (!tempat) return;
  const dicentang = tempat.dicentang ??= new Set(daftar.filter((s) => s.dipakai).map((s) => s.id));
  for (const s of tempat.querySelectorAll('input:enabled')) dicentang[s.checked ? 'add' : 'delete'](Number(s.value));
  tempat.replaceChildren(...daftar.map((s) => {
    const label = document.createElement('label');
    label.className = 'pilihan';
    const kotak = document.createElement('input');
    Object.assign(kotak, { type: 'checkbox', name: 'standarAcuan', className: 'standar-acuan', value: String(s.id), disabled: Boolean(s.halangan) });
    kotak.dataset.tipe = 'daftar';
    // What must not be used stays shut, whatever part of the form is shown.
    if (s.halangan) kotak.dataset.tetap = '';
    kotak.checked = !s.halangan && dicentang.has(s.id);
    label.append(kotak, ' ' + s.label + (s.halangan ? ` (${s.halangan})` : ''));
    return label;
  }));
}

export function siap(akar, data) {
  const tanggal = akar.querySelector('[name=tanggal]');
  standar(akar, data.standar);
  /** Standards and CMC are those of the day of the calibration; the server judges by it once more. */
  const menurutHari = async () => {
    // The CMC is of our own scope; another laboratory has its own, and its standards stand on its certificate.
    if (!tanggal.value || data.paket?.subkontraktor) return;
    const baris = [...akar.querySelectorAll('.baris-titik')];
    const cari = new URLSearchParams({ satker: data.satker, parameter: data.parameterId, hari: tanggal.value, nominal: baris.map((b) => b.querySelector('[name=nominal]').value.trim()).join(';') });
    const pada = tanggal.value;
    const hari = await panggil('/kelola/kalibrasi/pilihan?' + cari).catch(() => null);
    if (!hari || tanggal.value !== pada) return;
    standar(akar, hari.standar);
    baris.forEach((b, n) => { b.querySelector('.cmc').textContent = hari.cmc[n] ? 'CMC ' + hari.cmc[n] : ''; });
  };
  tanggal.addEventListener('change', menurutHari);
  akar.addEventListener('change', (e) => { if (e.target.name === 'nominal') menurutHari(); });
  akar.querySelectorAll('.baris-titik').forEach(hitung);
  akar.addEventListener('input', (e) => { const b = e.target.closest('.baris-titik'); if (b) hitung(b); });
}

export function kumpulkan(akar, laju) {
  const { standarAcuan, ...semua } = laju.kumpulkan(akar);
  return { ...semua, titik: semua.titik ?? [], standar: [...akar.querySelectorAll('.standar-acuan:checked')].map((s) => Number(s.value)) };
}
