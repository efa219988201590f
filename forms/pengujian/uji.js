/* Results of one package: the field fits the kind of result; only rows that were touched are sent. */
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
  const terhalang = data.alat.filter((a) => a.halangan).map((a) => [...alat.options].find((x) => x.value === String(a.id)));
  data.alat.filter((a) => a.halangan).forEach((a, n) => { terhalang[n].textContent += ` (${a.halangan})`; });
  /** What stands in the way today need not have done so on an earlier day; the server judges by that day. */
  const halangi = () => { for (const o of terhalang) o.disabled = !(tanggal.value && tanggal.value < data.hariIni); };
  halangi();
  tanggal.addEventListener('change', halangi);
  const pakai = data.baris.map((r) => r.hasil).find((h) => h && h.alatId);
  if (pakai) alat.value = String(pakai.alatId);
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
