/* Results of one package: the field fits the kind of result; only rows that were touched are sent. */
import { cabutGalat, panggil } from '/forms/umum/laju.js';

export function siap(akar, data) {
  const baris = [...akar.querySelectorAll('[data-baris=baris]')];
  baris.forEach((b, n) => {
    const { parameter, hasil } = data.baris[n];
    const sel = b.querySelector('.hasil');
    const isian = kotak(parameter, n);
    isian.name = 'hasil';
    isian.setAttribute('aria-label', 'Hasil ' + parameter.nama);
    isian.value = hasil?.tertulis ?? '';
    sel.append(isian);
    if (isian.list !== undefined && parameter.pilihanHasil.length) sel.append(daftar(parameter, n));
    b.querySelector('[name=ketidakpastian]').value = hasil?.ketidakpastian == null ? '' : String(hasil.ketidakpastian).replace('.', ',');
    b.dataset.awal = keadaan(b);
  });
  const alat = akar.querySelector('#alatId');
  const tanggal = akar.querySelector('#tanggal');
  const pakai = data.baris.map((r) => r.hasil).find((h) => h && h.alatId);
  isiAlat(alat, data.alat, pakai ? String(pakai.alatId) : '');
  tanggal.addEventListener('change', async () => {
    if (tanggal.value) isiAlat(alat, await panggil('/lembar-kerja/api/alat?' + new URLSearchParams({ satker: data.satker, hari: tanggal.value })), alat.value || (alat.dataset.draf ?? ''));
    // What a draft asked for is there on that day after all.
    if (alat.dataset.draf && alat.value === alat.dataset.draf && !alat.selectedOptions[0].disabled) cabutGalat(alat);
    delete alat.dataset.draf;
  });
}

/** What could be used on the chosen day, also what is gone since; what could not is shown with the reason. The chosen one stays, for the server to judge. */
export function isiAlat(pilihan, daftar, kini) {
  [...pilihan.options].filter((o) => /^\d+$/.test(o.value) && o.value !== kini).forEach((o) => o.remove());
  for (const a of daftar) {
    const o = [...pilihan.options].find((x) => x.value === String(a.id)) ?? pilihan.appendChild(new Option('', String(a.id)));
    o.textContent = a.label + (a.halangan ? ` (${a.halangan})` : '');
    o.disabled = Boolean(a.halangan) && o.value !== kini;
    pilihan.append(o);
  }
  pilihan.value = kini;
  if (pilihan.selectedIndex < 0) pilihan.value = '';
}

function kotak(parameter, n) {
  if (parameter.jenisHasil === 'ORGANISME') {
    const area = document.createElement('textarea');
    area.placeholder = 'Nitzschia sp.; 12';
    return area;
  }
  const isian = document.createElement('input');
  isian.type = 'text';
  isian.autocomplete = 'off';
  if (parameter.pilihanHasil.length) isian.setAttribute('list', 'pilihan-' + n);
  return isian;
}

function daftar(parameter, n) {
  const d = document.createElement('datalist');
  d.id = 'pilihan-' + n;
  for (const p of parameter.pilihanHasil) d.append(new Option(p, p));
  return d;
}

const keadaan = (b) => JSON.stringify([...b.querySelectorAll('[name]')].map((e) => e.value));

export function kumpulkan(akar, laju) {
  const semua = laju.kumpulkan(akar);
  const baris = [...akar.querySelectorAll('[data-baris=baris]')];
  // Untouched rows go along empty, so that the place of a wrong one stays its place on the screen.
  semua.baris = (semua.baris ?? []).map((r, n) => (keadaan(baris[n]) === baris[n].dataset.awal ? { pilihanId: r.pilihanId, tetap: true } : r));
  return semua;
}
