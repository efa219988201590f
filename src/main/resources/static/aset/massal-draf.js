/*
 * Keeps what was typed into rows and not sent yet, per task and person, on the server, and puts it back after a reload. A row's draft is
 * its task's draft: it also says the values under the names of the task's own form (data-formulir), and reads those of a draft that the
 * form left. Inputs above the table are not kept, so a passphrase never is.
 */
import { panggil } from '/forms/umum/laju.js';

const DIAM = 800;
const SEKALI = 100;
const MILIK = 'massal:';

const isian = (tr) => [...tr.querySelectorAll('[data-nama]')];
const centang = (tr) => tr.querySelector('.pilih-baris');
const nilai = (e) => (e.type === 'checkbox' ? e.checked : e.value);
const namaFormulir = (e) => (e.dataset.formulir ?? e.dataset.nama).split(' ');
const potret = (tr) => ({ isi: new Map(isian(tr).map((e) => [e.dataset.nama, nilai(e)])), pilih: centang(tr)?.checked });

/** The form may ask by a list or by radio buttons; it takes the name that it knows. */
function untukFormulir(e) {
  if (e.type === 'hidden') return [];
  return namaFormulir(e).flatMap((n) => (e.tagName === 'SELECT' ? [[n, e.value], [n + '=' + e.value, true]] : [[n, nilai(e)]]));
}

function dariFormulir(e, isi) {
  const satu = (n) => isi.get(n) ?? (e.tagName === 'SELECT' ? [...e.options].map((o) => o.value).find((v) => isi.get(n + '=' + v) === true) : undefined);
  const semua = namaFormulir(e).map(satu);
  return semua.every((v) => v === semua[0]) ? semua[0] : undefined;
}

const muat = (e, v) => typeof v === typeof nilai(e) && (e.tagName !== 'SELECT' || [...e.options].some((o) => o.value === v));

function taruh(e, v) {
  if (v === undefined || v === nilai(e) || !muat(e, v)) return false;
  if (e.type === 'checkbox') e.checked = v;
  else e.value = v;
  e.closest('details')?.setAttribute('open', '');
  return true;
}

function pulihkan(tr, draf) {
  const isi = new Map(draf.isian);
  const diSini = draf.massal === true;
  const berubah = isian(tr).filter((e) => taruh(e, diSini ? isi.get(MILIK + e.dataset.nama) : dariFormulir(e, isi))).length > 0;
  const pilih = diSini ? isi.get(MILIK) ?? centang(tr)?.checked : berubah || centang(tr)?.checked;
  const pindah = Boolean(centang(tr)) && centang(tr).checked !== pilih;
  if (pindah) centang(tr).checked = pilih;
  return berubah || pindah;
}

/** What the form keeps and the row does not ask for; it stays in the draft. */
function sisaFormulir(tr, draf) {
  const tanpaNilai = (k) => k.replace(/=[^@]*/, '');
  const nama = new Set(isian(tr).flatMap(namaFormulir).map(tanpaNilai));
  if (typeof JSON.parse(tr.dataset.tetap).keputusan === 'string') nama.add('keputusan');
  const lain = (k) => !k.startsWith(MILIK) && !nama.has(tanpaNilai(k));
  return { baris: draf.baris ?? {}, isian: draf.isian.filter(([k]) => lain(k)) };
}

/** Sent from here, what was typed in the form would be lost. */
function lewatFormulir(tr) {
  if (centang(tr)) centang(tr).checked = false;
  tr.querySelector('.hasil-baris').textContent = 'Formulir tugas ini masih memuat ketikan Anda yang tidak ada di tabel ini. Selesaikan lewat tugasnya.';
}

function susun(tr, awal, sisa, selalu) {
  const beda = isian(tr).filter((e) => awal.isi.get(e.dataset.nama) !== nilai(e));
  const pilih = centang(tr)?.checked;
  if (!beda.length && pilih === awal.pilih && !selalu && !sisa?.isian.length) return null;
  const isi = beda.flatMap((e) => [[MILIK + e.dataset.nama, nilai(e)], ...untukFormulir(e)]);
  const putusan = JSON.parse(tr.dataset.tetap).keputusan;
  if (beda.length && typeof putusan === 'string') isi.push(['keputusan=' + putusan, true]);
  if (pilih !== undefined) isi.push([MILIK, pilih]);
  return { baris: sisa?.baris ?? {}, isian: [...isi, ...(sisa?.isian ?? [])], massal: true };
}

/**
 * Watches the rows, also those that come later.
 * @param baris gives the rows @param hitung is told when inputs were filled
 */
export function jaga(kotak, baris, hitung) {
  const awal = new Map();
  const tersimpan = new Map();
  const sisa = new Map();
  const dipulihkan = new Map();
  let jeda = null;
  let gagal = false;

  const draf = (tr) => susun(tr, awal.get(tr.dataset.tugas), sisa.get(tr.dataset.tugas), Boolean(kotak.dataset.pindai));

  function kenali() {
    for (const tr of baris()) {
      const id = tr.dataset.tugas;
      if (awal.has(id)) continue;
      awal.set(id, potret(tr));
      if (!tr.dataset.draf) continue;
      const d = JSON.parse(tr.dataset.draf);
      sisa.set(id, sisaFormulir(tr, d.isi));
      if (pulihkan(tr, d.isi)) dipulihkan.set(tr, d);
      if (sisa.get(id).isian.length || Object.keys(sisa.get(id).baris).length) lewatFormulir(tr);
      // Until somebody changes this row its draft stays as it is.
      tersimpan.set(id, JSON.stringify(draf(tr)));
    }
  }

  function kembalikan(tr) {
    const dulu = awal.get(tr.dataset.tugas);
    isian(tr).forEach((e) => { if (e.type === 'checkbox') e.checked = dulu.isi.get(e.dataset.nama); else e.value = dulu.isi.get(e.dataset.nama); });
    if (centang(tr)) centang(tr).checked = dulu.pilih;
  }

  function beritahu() {
    kotak.querySelector('.laju-draf')?.remove();
    if (!dipulihkan.size) return;
    const pada = [...dipulihkan.values()].reduce((a, b) => (a.saat > b.saat ? a : b)).pada;
    const p = Object.assign(document.createElement('div'), { className: 'pesan awas laju-draf' });
    p.setAttribute('role', 'status');
    p.append('Isian Anda yang belum dikirim pada ' + dipulihkan.size + ' baris (' + pada + ') sudah dipulihkan. ');
    const tombol = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol kecil', textContent: 'Buang isian itu' });
    tombol.addEventListener('click', () => { p.remove(); [...dipulihkan.keys()].filter((tr) => tr.dataset.keadaan !== 'selesai').forEach(kembalikan); hitung(); simpan(); });
    p.append(tombol);
    kotak.prepend(p);
  }

  function berubah() {
    const kirim = [];
    for (const tr of baris().filter((t) => !['selesai', 'menunggu'].includes(t.dataset.keadaan))) {
      const d = draf(tr);
      const teks = JSON.stringify(d);
      if (teks === (tersimpan.get(tr.dataset.tugas) ?? 'null')) continue;
      tersimpan.set(tr.dataset.tugas, teks);
      kirim.push([tr.dataset.tugas, d]);
    }
    return kirim;
  }

  function simpan(akhir) {
    clearTimeout(jeda);
    jeda = null;
    kenali();
    const kirim = berubah();
    // A page that goes away may send 64 kB.
    for (let n = 0; n < kirim.length; n += akhir ? 20 : SEKALI) {
      const bagian = kirim.slice(n, n + (akhir ? 20 : SEKALI));
      panggil('/api/tugas/draf', { method: 'PUT', body: { draf: Object.fromEntries(bagian) }, keepalive: Boolean(akhir) })
        .then(() => { gagal = false; })
        .catch(() => { gagal = true; bagian.forEach(([id]) => tersimpan.set(id, '')); });
    }
  }

  const tunda = () => { clearTimeout(jeda); jeda = setTimeout(simpan, DIAM); };
  for (const jenis of ['input', 'change', 'massal-berubah']) kotak.addEventListener(jenis, tunda);
  kotak.addEventListener('massal-berubah', () => { const dulu = dipulihkan.size; kenali(); if (dipulihkan.size > dulu) beritahu(); });
  kotak.addEventListener('click', (e) => { if (e.target.closest('[data-centang]')) tunda(); });
  kotak.addEventListener('massal-selesai', () => {
    [...dipulihkan.keys()].filter((tr) => tr.dataset.keadaan === 'selesai').forEach((tr) => dipulihkan.delete(tr));
    if (kotak.querySelector('.laju-draf')) beritahu();
  });
  // A reload asks for the rows before the page is hidden, so what waits is sent first.
  for (const jenis of ['beforeunload', 'pagehide']) addEventListener(jenis, () => { if (jeda) simpan(true); });
  kenali();
  beritahu();
  return { simpan, tertinggal: () => gagal };
}
