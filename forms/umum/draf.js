/*
 * Keeps what was typed and not sent, per task and person, on the server; puts it back after a reload.
 * Only fields that differ from what the form showed are kept, so that nothing old comes back over newer data.
 */
const DIAM = 800;
const TIDAK = 'input[type=password], input[type=file], input[type=hidden], input[type=submit], input[type=button]';

const baris = (akar, nama) => [...akar.querySelectorAll('[data-baris="' + nama + '"]')];
const namaBaris = (akar) => [...new Set([...akar.querySelectorAll('[data-baris]')].map((b) => b.dataset.baris)
  .concat([...akar.querySelectorAll('template[data-tambah]')].map((t) => t.dataset.tambah)))];

/** A field's own name within the form; rows are told apart by the ids they carry, else by their place. */
function kunci(akar, e) {
  const b = e.closest('[data-baris]');
  const pilihan = e.type === 'radio' || e.dataset.tipe === 'daftar' ? '=' + e.value : '';
  if (!b || !akar.contains(b)) return e.name + pilihan;
  const ciri = [...b.querySelectorAll('input[type=hidden]')].map((h) => h.value).join('|');
  return e.name + pilihan + '@' + b.dataset.baris + '#' + (ciri || baris(akar, b.dataset.baris).indexOf(b));
}

function semua(akar) {
  const hasil = new Map();
  for (const e of akar.querySelectorAll('[name]')) {
    if (e.matches(TIDAK) || !('value' in e)) continue;
    const dasar = kunci(akar, e);
    let k = dasar;
    for (let n = 2; hasil.has(k); n++) k = dasar + '~' + n;
    hasil.set(k, e);
  }
  return hasil;
}

/** Says at the field that what was chosen before cannot be chosen now. */
function tidakAda(e) {
  e.setAttribute('aria-invalid', 'true');
  const g = Object.assign(document.createElement('div'), { className: 'laju-galat', textContent: 'Yang Anda pilih sebelumnya tidak dapat dipilih lagi. Pilih yang lain.' });
  e.after(g);
}

const centang = (e) => e.type === 'checkbox' || e.type === 'radio';
const nilai = (e) => (centang(e) ? e.checked : e.value);

function potret(akar) {
  return {
    baris: Object.fromEntries(namaBaris(akar).map((n) => [n, baris(akar, n).length])),
    isian: [...semua(akar)].map(([k, e]) => [k, nilai(e)]),
  };
}

function beda(awal, kini) {
  const dulu = new Map(awal.isian);
  return {
    baris: Object.fromEntries(Object.entries(kini.baris).filter(([n, banyak]) => awal.baris[n] !== banyak)),
    isian: kini.isian.filter(([k, v]) => (dulu.has(k) ? dulu.get(k) !== v : v !== '' && v !== false)),
  };
}

const kosong = (b) => !b.isian.length && !Object.keys(b.baris).length;

function terapkan(akar, draf, tambah) {
  for (const [nama, banyak] of Object.entries(draf.baris)) {
    while (baris(akar, nama).length < banyak && akar.querySelector('template[data-tambah="' + nama + '"]')) tambah(nama);
    baris(akar, nama).slice(banyak).forEach((b) => b.remove());
  }
  const ada = semua(akar);
  const berubah = draf.isian.filter(([k, v]) => ada.has(k) && nilai(ada.get(k)) !== v);
  const hilang = new Set(draf.isian.filter(([k, v]) => v === true && !ada.has(k)).map(([k]) => akar.querySelector('[name="' + CSS.escape(k.split(/[=@]/)[0]) + '"]')?.closest('fieldset')));
  for (const [k, v] of berubah) {
    const e = ada.get(k);
    if (centang(e) && v && e.disabled && e.dataset.tetap !== undefined) hilang.add(e.closest('fieldset'));
    else if (centang(e)) e.checked = v;
    else e.value = v;
    // A list that follows another field may hold it again in a moment.
    if (e.tagName === 'SELECT' && e.value !== v) { e.value = ''; e.dataset.draf = v; hilang.add(e); }
  }
  for (const [k] of berubah) for (const jenis of ['input', 'change']) ada.get(k).dispatchEvent(new Event(jenis, { bubbles: true }));
  [...hilang].filter(Boolean).forEach(tidakAda);
  return berubah.length > 0 || !kosong({ isian: [], baris: draf.baris });
}

function beritahu(akar, jam, buang) {
  const p = document.createElement('div');
  p.className = 'kotak peringatan laju-draf';
  p.setAttribute('role', 'status');
  p.append('Isian Anda yang belum dikirim (' + jam + ') sudah dipulihkan. ');
  const tombol = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol', textContent: 'Buang isian itu' });
  tombol.addEventListener('click', () => { p.remove(); buang(); });
  p.append(tombol);
  akar.prepend(p);
}

/**
 * Watches a form that has its data.
 * @param alat {panggil, tambah(nama), jam(iso)}: how to ask the server, to add a row, to write a moment
 * @param lama the draft found, or null
 * @returns a function that stops watching, for the moment the form is sent
 */
export function jaga(akar, tugas, lama, alat) {
  const alamat = '/api/tugas/' + tugas + '/draf';
  const awal = potret(akar);
  let tersimpan = lama ? JSON.stringify(lama.isi) : null;
  let jeda = null;
  if (lama && terapkan(akar, lama.isi, alat.tambah)) {
    beritahu(akar, alat.jam(lama.diubah), () => { terapkan(akar, awal, alat.tambah); simpan(); });
  }

  function simpan(akhir) {
    clearTimeout(jeda);
    jeda = null;
    const kini = beda(awal, potret(akar));
    const teks = kosong(kini) ? null : JSON.stringify(kini);
    if (teks === tersimpan || !akar.isConnected && !akhir) return;
    tersimpan = teks;
    const pilihan = teks ? { method: 'PUT', body: kini, keepalive: Boolean(akhir) } : { method: 'DELETE', keepalive: Boolean(akhir) };
    alat.panggil(alamat, pilihan).catch(() => { tersimpan = undefined; });
  }

  const tunda = () => { clearTimeout(jeda); jeda = setTimeout(simpan, DIAM); };
  const pergi = () => { if (jeda) simpan(true); };
  akar.addEventListener('input', tunda);
  akar.addEventListener('change', tunda);
  akar.addEventListener('click', (e) => { if (e.target.closest('[data-tambah-baris], [data-hapus-baris]')) tunda(); });
  // A reload asks for the task before the page is hidden, so what waits is sent first.
  addEventListener('beforeunload', pergi);
  addEventListener('pagehide', pergi);
  // Another task opened in the same page takes this form away without a word.
  addEventListener('hashchange', pergi);
  return () => { clearTimeout(jeda); jeda = null; removeEventListener('beforeunload', pergi); removeEventListener('pagehide', pergi); removeEventListener('hashchange', pergi); };
}
