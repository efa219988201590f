/*
 * The one script of all embedded forms. A form is plain HTML:
 *   <form data-laju role="form"> ...
 *   <script cam-script type="text/form-script">import('/forms/umum/laju.js').then(function (m) { m.pasang(camForm); });</script></form>
 * data-isi="a.b"        text from the task's data (formats: data-bentuk="rupiah|angka|tanggal|waktu|html")
 * data-setiap="rows"    a <template>; its content once per row; inside it paths are relative to the row, "$no" is the row's number
 * data-jika="path" / data-jika="path=value"   shown only then (also for fields: data-jika="@keputusan=tolak")
 * name="x" / data-baris="rows" with name inside   what is sent; data-tipe="angka|boolean" converts
 * <template data-tambah="rows"> with one data-baris inside, <button data-tambah-baris="rows">, inside the row <button data-hapus-baris>:
 *                       rows that the person adds and takes away
 * <div data-sisip="/forms/.../piece.html">   a piece that several forms share, put in its place before the data
 * data-galat="x"        where the sentence for field x appears (made after the field when missing)
 * What is typed is kept as a draft until it is sent (draf.js).
 */
import { jaga } from '/forms/umum/draf.js';

export const kuki = (nama) => document.cookie.split('; ').find((k) => k.startsWith(nama + '='))?.split('=')[1] ?? '';

export async function panggil(alamat, pilihan = {}) {
  const isi = pilihan.body;
  const kepala = { 'X-LAJU-CSRF': decodeURIComponent(kuki('LAJU-CSRF')), Accept: 'application/json' };
  if (isi !== undefined && !(isi instanceof FormData)) kepala['Content-Type'] = 'application/json';
  const jawab = await fetch(alamat, {
    credentials: 'same-origin', ...pilihan, headers: kepala,
    body: isi === undefined || isi instanceof FormData ? isi : JSON.stringify(isi),
  });
  const teks = await jawab.text();
  let data = null;
  try { data = teks ? JSON.parse(teks) : null; } catch { data = null; }
  if (!jawab.ok) {
    const pesan = data?.pesan ?? (jawab.status === 401 ? 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu tekan tombol sekali lagi.'
      : 'Sistem tidak dapat memproses kiriman ini (' + jawab.status + '). Coba lagi; isian Anda masih ada.');
    throw Object.assign(new Error(pesan), { bidang: data?.bidang ?? {}, status: jawab.status });
  }
  return data;
}

const angka = new Intl.NumberFormat('id-ID');
// The satker's zone, whatever the clock of this machine says; a day alone has no zone.
let zona;
const bentuk = {
  angka: (v) => new Intl.NumberFormat('id-ID', { maximumSignificantDigits: 15, useGrouping: false }).format(v),
  rupiah: (v) => 'Rp ' + angka.format(v),
  tanggal: (v) => new Date(v).toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: String(v).length > 10 ? zona : 'UTC' }),
  waktu: (v) => new Date(v).toLocaleString('id-ID', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zona }),
};
export const tulis = (jenis, v) => (v === null || v === undefined || v === '' ? '–' : jenis ? bentuk[jenis](v) : String(v));

const cari = (data, jalur) => (jalur === '.' ? data : jalur.split('.').reduce((d, k) => (d === null || d === undefined ? d : d[k]), data));

function milik(akar, pemilih) {
  const semua = [...akar.querySelectorAll(pemilih)];
  return akar.matches?.(pemilih) ? [akar, ...semua] : semua;
}

/** Fills one part of the form from data; rows first, so that their inside sees the row. */
export function isi(akar, data) {
  for (const pola of [...akar.querySelectorAll('template[data-setiap]')]) {
    const baris = cari(data, pola.dataset.setiap) ?? [];
    baris.forEach((b, n) => {
      const potong = pola.content.cloneNode(true);
      const bungkus = document.createElement('div');
      bungkus.append(potong);
      isi(bungkus, typeof b === 'object' ? { ...b, $no: n + 1, $: b } : { $no: n + 1, $: b });
      pola.before(...bungkus.childNodes);
    });
    if (!baris.length && pola.dataset.kosong) {
      const p = document.createElement(pola.parentElement.tagName === 'TBODY' ? 'tr' : 'p');
      p.innerHTML = p.tagName === 'TR' ? '<td colspan="20"></td>' : '';
      (p.querySelector('td') ?? p).textContent = pola.dataset.kosong;
      pola.before(p);
    }
    pola.remove();
  }
  for (const e of milik(akar, '[data-isi]')) {
    const v = cari(data, e.dataset.isi);
    if (e.dataset.bentuk === 'html') e.innerHTML = v ?? '';
    else e.textContent = tulis(e.dataset.bentuk, v);
    e.removeAttribute('data-isi');
  }
  for (const e of milik(akar, '[data-atribut]')) {
    for (const pasangan of e.dataset.atribut.split(';')) {
      const pisah = pasangan.indexOf('=');
      const nama = pasangan.slice(0, pisah);
      const v = pasangan.slice(pisah + 1).replace(/\{([^}]+)\}/g, (_, j) => encodeURIComponent(cari(data, j) ?? ''));
      e.setAttribute(nama.trim(), v);
    }
    e.removeAttribute('data-atribut');
  }
  // First, because radios of a part that goes share their name with those of the part that stays.
  for (const e of milik(akar, '[data-jika]:not([data-jika^="@"])')) {
    const [jalur, harus] = e.dataset.jika.split('=');
    const v = cari(data, jalur.replace(/^!/, ''));
    const ada = harus === undefined ? Boolean(v) && !(Array.isArray(v) && !v.length) : String(v) === harus;
    if (jalur.startsWith('!') ? ada : !ada) e.remove();
    else e.removeAttribute('data-jika');
  }
  for (const e of milik(akar, '[data-nilai]')) {
    const v = cari(data, e.dataset.nilai);
    if (v !== null && v !== undefined) {
      if (e.type === 'checkbox') e.checked = v === true;
      else if (e.type === 'radio') e.checked = e.value === String(v);
      else e.value = v;
    }
    e.removeAttribute('data-nilai');
  }
}

function nilai(e) {
  if (e.type === 'checkbox') return e.checked;
  if (e.value === '') return null;
  if (e.dataset.tipe === 'angka') return Number(e.value.replace(/\./g, '').replace(',', '.'));
  return e.value;
}

const isian = (akar) => [...akar.querySelectorAll('[name]')].filter((e) => !e.disabled || e.dataset.tetap !== undefined);

/** What is sent: top-level fields, and one list per data-baris. */
export function kumpulkan(akar) {
  const hasil = {};
  const dalamBaris = new Set();
  for (const b of akar.querySelectorAll('[data-baris]')) {
    const satu = {};
    for (const e of isian(b)) { dalamBaris.add(e); taruh(satu, e); }
    (hasil[b.dataset.baris] ??= []).push(satu);
  }
  for (const e of isian(akar)) if (!dalamBaris.has(e)) taruh(hasil, e);
  return hasil;
}

function taruh(hasil, e) {
  const nama = e.dataset.nama ?? e.name;
  if (e.type === 'radio') { if (e.checked) hasil[nama] = e.dataset.tipe === 'boolean' ? e.value === 'true' : e.value; else hasil[nama] ??= null; }
  else if (e.dataset.tipe === 'daftar') { (hasil[nama] ??= []); if (e.checked) hasil[nama].push(e.value); }
  else if (e.dataset.tipe === 'boolean') hasil[nama] = e.type === 'checkbox' ? e.checked : e.value === 'true';
  else hasil[nama] = nilai(e);
}

function tampilSyarat(akar) {
  for (const e of akar.querySelectorAll('[data-jika^="@"]')) {
    const [nama, harus] = e.dataset.jika.slice(1).split('=');
    const dipilih = akar.querySelector('[name="' + nama + '"]:checked') ?? akar.querySelector('select[name="' + nama + '"], input[name="' + nama + '"]:not([type=radio])');
    const v = dipilih ? (dipilih.type === 'checkbox' ? String(dipilih.checked) : dipilih.value) : '';
    const tampak = harus.split('|').includes(v);
    e.hidden = !tampak;
    for (const i of e.querySelectorAll('[name]')) if (i.dataset.tetap === undefined) i.disabled = !tampak;
  }
}

export function bersihkanGalat(akar) {
  akar.querySelectorAll('.laju-galat').forEach((g) => g.remove());
  akar.querySelectorAll('[aria-invalid]').forEach((g) => g.removeAttribute('aria-invalid'));
}

/** @returns the field at which the sentence stands now; null where the form has none of this name */
function tandai(akar, bidang, kalimat) {
  const e = temukan(akar, bidang);
  if (!e) return null;
  const g = Object.assign(document.createElement('div'), { className: 'laju-galat', textContent: kalimat });
  e.setAttribute('aria-invalid', 'true');
  const pilihan = e.closest('label.pilihan');
  if (pilihan) pilihan.before(g); else e.after(g);
  return e;
}

/** What is refused while the rest of the form waits, such as a file: its own sentence comes, those at the other fields stay. True when each found its field. */
export function tandaiGalat(akar, bidang) {
  let semua = true;
  for (const [nama, kalimat] of Object.entries(bidang)) {
    const lama = temukan(akar, nama);
    if (lama) cabutGalat(lama);
    const tanda = tandai(akar, nama, kalimat);
    tanda?.nextElementSibling?.setAttribute('role', 'alert');
    semua &&= Boolean(tanda);
  }
  ringkasGalat(akar, true);
  return semua;
}

/** Shows the sentences of a refusal at their fields and moves the focus to the first. */
export function tampilkanGalat(akar, e) {
  bersihkanGalat(akar);
  const kotak = document.createElement('div');
  kotak.className = 'laju-galat laju-galat-umum';
  kotak.setAttribute('role', 'alert');
  kotak.textContent = e.message;
  if (Object.keys(e.bidang ?? {}).length) kotak.dataset.bidang = '';
  akar.prepend(kotak);
  let pertama = null;
  for (const [bidang, kalimat] of Object.entries(e.bidang ?? {})) {
    const e2 = tandai(akar, bidang, kalimat);
    pertama ??= e2;
    if (!e2) kotak.append(Object.assign(document.createElement('div'), { className: 'laju-galat', textContent: kalimat }));
  }
  (pertama ?? kotak).scrollIntoView?.({ block: 'center' });
  pertama?.focus?.();
}

/** Radios and boxes share one sentence, which stands at the first of them or at the place kept for it. */
function sekelompok(e) {
  const nama = CSS.escape(e.dataset.nama ?? e.name ?? '');
  return nama && (e.closest('[data-baris]') ?? e.closest('[data-laju]'))?.querySelector(['name', 'data-galat', 'data-nama'].map((a) => '[aria-invalid][' + a + '="' + nama + '"]').join());
}

/** The summary counts what is to be mended, and goes with the last of it; one that is about no field stays until the form is sent again. */
function ringkasGalat(akar, bertambah) {
  const kotak = akar?.querySelector('.laju-galat-umum[data-bidang]');
  if (!kotak) return;
  const sisa = akar.querySelectorAll('[aria-invalid]').length + kotak.children.length;
  if (!sisa) kotak.remove();
  else if (bertambah || /^Ada (\d+|satu) isian/.test(kotak.firstChild.textContent)) kotak.firstChild.textContent = 'Ada ' + (sisa > 1 ? sisa : 'satu') + ' isian yang perlu diperbaiki.';
}

/** What is typed anew is judged anew: the sentence about the old value goes. */
export function cabutGalat(e) {
  const keliru = e.closest('[aria-invalid]') ?? sekelompok(e);
  if (!keliru) return;
  keliru.removeAttribute('aria-invalid');
  const pilihan = keliru.closest('label.pilihan');
  const g = pilihan ? pilihan.previousElementSibling : keliru.nextElementSibling;
  if (g?.classList.contains('laju-galat')) g.remove();
  ringkasGalat(keliru.closest('[data-laju]'));
}

function temukan(akar, bidang) {
  const titik = bidang.match(/^(.+?)[.[](\d+)\]?\.(.+)$/);
  if (titik) return akar.querySelectorAll('[data-baris="' + titik[1] + '"]')[Number(titik[2])]?.querySelector('[name="' + titik[3] + '"], [data-nama="' + titik[3] + '"]');
  return akar.querySelector('[name="' + bidang + '"]:not([type=hidden]), [data-galat="' + bidang + '"]');
}

export const kirimkan = (akar, kiriman, camForm) => panggil('/api/tugas/' + camForm.taskId + '/selesai', { method: 'POST', body: kiriman });

/** One more row of a template data-tambah, before it. */
export function tambahBaris(akar, nama, data) {
  const pola = akar.querySelector('template[data-tambah="' + nama + '"]');
  const bungkus = document.createElement(pola.parentElement.tagName);
  bungkus.append(pola.content.cloneNode(true));
  isi(bungkus, data);
  const baru = [...bungkus.children];
  pola.before(...baru);
  return baru[0];
}

function barisLuwes(akar, data) {
  akar.addEventListener('click', (e) => {
    const tambah = e.target.closest('[data-tambah-baris]');
    const hapus = e.target.closest('[data-hapus-baris]');
    if (tambah) tambahBaris(akar, tambah.dataset.tambahBaris, data).querySelector('input, select, textarea')?.focus();
    if (hapus) { hapus.closest('[data-baris]').remove(); ringkasGalat(akar); }
    if (tambah || hapus) akar.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Shared pieces take the places that wait for them. */
async function sisipkan(akar) {
  await Promise.all([...akar.querySelectorAll('[data-sisip]')].map(async (tempat) => {
    const jawab = await fetch(tempat.dataset.sisip, { credentials: 'same-origin' });
    if (!jawab.ok) throw new Error('Sebagian formulir tidak dapat dimuat. Muat ulang tugas ini.');
    tempat.outerHTML = await jawab.text();
  }));
}

const siarkan = (nama) => dispatchEvent(new CustomEvent('laju:' + nama));

/** Everything a form needs from the server, at once. */
async function muat(tugas, akar) {
  const [data, kartu, draf] = await Promise.all([panggil('/api/tugas/' + tugas), panggil('/api/kartu', { method: 'POST', body: { tugas: [tugas] } }),
    panggil('/api/tugas/' + tugas + '/draf'), sisipkan(akar)]);
  zona = kartu[tugas]?.zona;
  return [data, draf];
}

/** Puts the form to work: loads its data, and lets Tasklist's own button send it to our endpoint. */
export async function pasang(camForm, kait = {}) {
  const akar = camForm.formElement[0];
  akar.classList.add('laju-form');
  let lepas = () => {};
  // Tasklist waits with its button until all is loaded; the engine never gets what was typed.
  camForm.submitVariables = (selesai) => {
    bersihkanGalat(akar);
    // The refusal before this one would stay over the next page.
    document.querySelectorAll('.page-notifications .close').forEach((b) => b.click());
    const kiriman = kait.kumpulkan ? kait.kumpulkan(akar) : kumpulkan(akar);
    const kirim = kait.kirim ?? kirimkan;
    kirim(akar, kiriman, camForm)
      .then((hasil) => { lepas(); selesai(null, hasil); siarkan('selesai'); })
      .catch((e) => { tampilkanGalat(akar, e); selesai(e); siarkan('gagal'); });
  };
  try {
    const [dimuat, draf] = await muat(camForm.taskId, akar);
    const data = kait.lengkapi ? kait.lengkapi(dimuat) : dimuat;
    isi(akar, data);
    barisLuwes(akar, data);
    kait.siap?.(akar, data);
    tampilSyarat(akar);
    akar.addEventListener('change', () => tampilSyarat(akar));
    akar.addEventListener('input', (e) => { cabutGalat(e.target); ubah(camForm); });
    akar.addEventListener('change', () => ubah(camForm));
    lepas = jaga(akar, camForm.taskId, draf, { panggil, tambah: (nama) => tambahBaris(akar, nama, data), jam: bentuk.waktu });
    akar.dataset.siap = 'ya';
    ubah(camForm);
    return data;
  } catch (e) {
    tampilkanGalat(akar, e);
    return null;
  }
}

/** Wakes AngularJS, which decides whether the button may be pressed. */
function ubah(camForm) {
  camForm.formElement.scope?.()?.$applyAsync?.();
}
