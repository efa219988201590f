/* Calibration: standards that may not be used cannot be ticked; mean and correction follow the readings while they are typed. */
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

export function siap(akar, data) {
  const tanggal = akar.querySelector('[name=tanggal]');
  /** What stands in the way today need not have done so on an earlier day; the server judges by that day. */
  const standar = () => {
    for (const s of akar.querySelectorAll('.standar-acuan')) {
      s.disabled = s.dataset.halangan !== '' && !(tanggal.value && tanggal.value < data.hariIni);
      if (s.disabled) s.checked = false;
    }
  };
  standar();
  tanggal.addEventListener('change', standar);
  akar.querySelectorAll('.baris-titik').forEach(hitung);
  akar.addEventListener('input', (e) => { const b = e.target.closest('.baris-titik'); if (b) hitung(b); });
}

export function kumpulkan(akar, laju) {
  const semua = laju.kumpulkan(akar);
  return { ...semua, titik: semua.titik ?? [], standar: [...akar.querySelectorAll('.standar-acuan:checked')].map((s) => Number(s.value)) };
}
