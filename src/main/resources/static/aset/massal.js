/*
 * Kerjakan sekaligus: every ticked row is sent by itself to the address of its own form, one after the other; what is refused
 * stays with what was typed. data-nama of an input is its path in what is sent; "*" stands for every place of a list.
 * Scripts of single kinds add rows or fill inputs and then tell the table by the event "massal-berubah".
 * What is typed is kept as a draft of each row's task until it is sent (massal-draf.js).
 */
import { panggil } from '/forms/umum/laju.js';
import { jaga } from '/aset/massal-draf.js';

const akar = document.getElementById('massal');
if (akar) mulai(akar);

/** Puts a value where the path leads, into every element for a star. */
function taruh(isi, jalur, nilai) {
  const [kini, ...sisa] = jalur;
  if (kini === '*') { isi.forEach((x, n) => (sisa.length ? taruh(x, sisa, nilai) : (isi[n] = nilai))); return; }
  if (!sisa.length) { isi[kini] = nilai; return; }
  if (isi[kini] === undefined || isi[kini] === null) isi[kini] = /^\d+$/.test(sisa[0]) ? [] : {};
  taruh(isi[kini], sisa, nilai);
}

/** Whether a path, or a path with stars, names this input. */
const cocok = (pola, nama) => pola === nama || new RegExp('^' + pola.split('.').map((k) => (k === '*' ? '(\\d+|\\*)' : k.replace(/[^\w-]/g, '\\$&'))).join('\\.') + '$').test(nama);

/** What is hidden for want of its condition is not sent; a mark that is not ticked leaves what is there. */
const dikirim = (e) => !e.closest('.bidang-massal')?.hidden && (e.dataset.nilai === undefined || e.checked);

function baca(e) {
  if (e.dataset.nilai !== undefined) return e.dataset.nilai;
  if (e.type === 'checkbox') return e.checked;
  const teks = e.value.trim();
  if (teks === '') return null;
  return e.dataset.tipe === 'angka' ? Number(teks.replace(/^Rp\s*/i, '').replace(/\./g, '').replace(',', '.')) : teks;
}

/** A moment as people and spreadsheets write it, as the input wants it. */
function saat(teks, jenis) {
  const m = teks.trim().match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?/);
  const dua = (n) => String(n).padStart(2, '0');
  const hari = m ? m[3] + '-' + dua(m[2]) + '-' + dua(m[1]) : teks.trim().replace(' ', 'T');
  if (jenis === 'date') return hari.slice(0, 10);
  return m ? hari + 'T' + dua(m[4] ?? 0) + ':' + (m[5] ?? '00') + ':' + (m[6] ?? '00') : hari;
}

function mulai(kotak) {
  const el = (id) => document.getElementById(id);
  const badan = el('baris-massal');
  const tombol = el('kerjakan');
  const baris = () => [...badan.querySelectorAll('tr[data-tugas]')];
  const centang = (tr) => tr.querySelector('.pilih-baris');
  const terpilih = () => baris().filter((tr) => !tr.hidden && centang(tr)?.checked);
  let berjalan = false;
  let berhenti = false;

  /** Inputs that need another one to be ticked, and those of satker without a row. */
  function tampilSyarat() {
    for (const tr of baris()) {
      for (const b of tr.querySelectorAll('[data-jika]')) b.hidden = !tr.querySelector('[data-nama="' + b.dataset.jika + '"]')?.checked;
      const lencana = tr.querySelector('[data-banyak]');
      if (!lencana) continue;
      lencana.textContent = tr.querySelectorAll('.lipat-massal [data-nilai]:checked').length;
      lencana.hidden = lencana.textContent === '0';
    }
    const ada = new Set(baris().map((tr) => tr.dataset.satker));
    kotak.querySelectorAll('.bersama-massal .bidang-massal[data-satker]').forEach((b) => { b.hidden = ada.size > 0 && !ada.has(b.dataset.satker); });
  }

  function hitung() {
    tampilSyarat();
    const n = terpilih().length;
    const semua = baris();
    el('jumlah-massal').textContent = n + ' dari ' + semua.filter((t) => t.dataset.keadaan !== 'selesai').length + ' tugas dicentang';
    tombol.textContent = tombol.dataset.kata + ' (' + n + ')';
    tombol.disabled = berjalan || n === 0;
  }

  kotak.querySelectorAll('[data-centang]').forEach((b) => b.addEventListener('click', () => {
    baris().filter((tr) => !tr.hidden && centang(tr)).forEach((tr) => { centang(tr).checked = b.dataset.centang === 'ya'; });
    hitung();
  }));
  el('cari-massal').addEventListener('input', (e) => {
    const kata = e.target.value.trim().toLowerCase();
    baris().forEach((tr) => { tr.hidden = Boolean(kata) && !(tr.textContent + ' ' + (tr.dataset.tanda ?? '')).toLowerCase().includes(kata); });
    hitung();
  });
  kotak.addEventListener('change', hitung);
  kotak.addEventListener('massal-berubah', hitung);
  badan.addEventListener('input', (e) => {
    if (e.target.classList.contains('pilih-baris')) return;
    const c = centang(e.target.closest('tr'));
    if (c && e.target.value !== '') c.checked = true;
    hitung();
  });
  const draf = jaga(kotak, baris, hitung);
  addEventListener('beforeunload', (e) => { if (berjalan || draf.tertinggal()) e.preventDefault(); });

  el('isi-semua')?.addEventListener('click', () => {
    for (const asal of kotak.querySelectorAll('.bersama-massal [data-nama]')) {
      const kosong = asal.type === 'checkbox' ? !asal.checked : asal.value === '';
      if (kosong) continue;
      const satker = asal.closest('.bidang-massal').dataset.satker;
      for (const tr of terpilih().filter((t) => !satker || t.dataset.satker === satker)) {
        for (const e of [...tr.querySelectorAll('[data-nama]')].filter((x) => cocok(asal.dataset.nama, x.dataset.nama))) {
          if (e.type === 'checkbox') e.checked = true;
          else e.value = asal.value;
          e.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }
    }
    hitung();
  });

  // ---- pasting a column: downwards from this input; where the first column knows the rows, into those
  badan.addEventListener('paste', (ev) => {
    const e = ev.target.closest?.('[data-nama]');
    const kolom = ev.clipboardData?.getData('text').replace(/\r/g, '').replace(/\n+$/, '').split('\n').map((b) => b.split('\t'));
    if (!e || !kolom || (kolom.length === 1 && kolom[0].length === 1)) return;
    ev.preventDefault();
    const tampak = baris().filter((tr) => !tr.hidden && tr.dataset.keadaan !== 'selesai' && centang(tr));
    const mulaiDari = tampak.indexOf(e.closest('tr'));
    const kenal = (tr, teks) => Object.values(JSON.parse(tr.dataset.tanda || '{}')).some((t) => t && t === teks.trim());
    const berkunci = kolom[0].length > 1 && kolom.some((k) => tampak.some((tr) => kenal(tr, k[0])));
    let terisi = 0;
    const sisa = [];
    kolom.forEach((sel, n) => {
      const tr = berkunci ? tampak.find((x) => kenal(x, sel[0])) : tampak[mulaiDari + n];
      if (!tr) { if (sel.join('').trim()) sisa.push(sel[0]); return; }
      const kotakIsian = [...tr.querySelectorAll('.isian-massal [data-nama]:not([type=hidden])')];
      const awal = kotakIsian.findIndex((x) => x.dataset.nama === e.dataset.nama);
      (berkunci ? sel.slice(1) : sel).forEach((nilai, k) => { if (kotakIsian[awal + k] && nilai.trim() !== '') isiKotak(kotakIsian[awal + k], nilai); });
      terisi += 1;
    });
    ringkas(terisi + ' baris terisi dari tempelan.' + (sisa.length ? ' Tidak ada barisnya: ' + sisa.join(', ') + '.' : ''));
    hitung();
  });

  function isiKotak(e, nilai) {
    e.value = ['date', 'datetime-local'].includes(e.type) ? saat(nilai, e.type) : nilai.trim();
    e.dispatchEvent(new Event('input', { bubbles: true }));
    e.dispatchEvent(new Event('change', { bubbles: true }));
  }

  const ringkas = (kalimat) => { el('ringkas-massal').textContent = kalimat; };

  // ---- results
  function bersihkan(tempat) {
    tempat.querySelectorAll('.kalimat-galat').forEach((g) => g.remove());
    tempat.querySelectorAll('[aria-invalid]').forEach((g) => g.removeAttribute('aria-invalid'));
  }

  function keadaan(tr, nama, kalimat) {
    tr.dataset.keadaan = nama;
    const hasil = tr.querySelector('.hasil-baris');
    hasil.replaceChildren();
    if (kalimat) hasil.append(Object.assign(document.createElement('strong'), { textContent: kalimat }));
  }

  const selesai = (tr) => {
    keadaan(tr, 'selesai', 'Selesai');
    centang(tr)?.remove();
    tr.querySelectorAll('[data-nama]').forEach((e) => { e.disabled = true; });
  };

  /** Sentences at their inputs; those without an input below. */
  function diIsiannya(tempat, bidang, lainnya) {
    for (const [nama, kalimat] of Object.entries(bidang)) {
      const e = [...tempat.querySelectorAll('[data-nama]')].find((x) => x.type !== 'hidden' && (x.dataset.galat === nama || cocok(x.dataset.nama, nama) || cocok(nama, x.dataset.nama)));
      const g = Object.assign(document.createElement('p'), { className: 'kalimat-galat', textContent: kalimat });
      if (e) { e.setAttribute('aria-invalid', 'true'); if (!e.parentElement.querySelector('.kalimat-galat')) e.parentElement.append(g); e.closest('details')?.setAttribute('open', ''); } else { lainnya.append(g); }
    }
  }

  function tolak(tr, e) {
    const hasil = tr.querySelector('.hasil-baris');
    if (e.status === 409) {
      keadaan(tr, 'diambil', e.message);
      if (centang(tr)) centang(tr).checked = false;
    } else if (e.status === 422) {
      keadaan(tr, 'ditolak', Object.keys(e.bidang).length ? 'Belum tersimpan; perbaiki isian baris ini.' : e.message);
      diIsiannya(tr, e.bidang, hasil);
    } else {
      keadaan(tr, 'gagal', e.message || 'Tidak terkirim. Coba lagi.');
    }
  }

  async function satu(tr) {
    bersihkan(tr);
    keadaan(tr, 'menunggu', 'mengirim…');
    const kiriman = JSON.parse(tr.dataset.tetap);
    for (const e of tr.querySelectorAll('[data-nama]')) if (dikirim(e)) taruh(kiriman, e.dataset.nama.split('.'), baca(e));
    try {
      await panggil('/api/tugas/' + tr.dataset.tugas + '/selesai', { method: 'POST', body: kiriman });
      selesai(tr);
    } catch (e) {
      tolak(tr, e);
      if (e.status === 401 || e.status === 403) throw e;
    }
  }

  /** All in one post, such as a signature with one passphrase. */
  async function borongan(antre) {
    const bersama = kotak.querySelector('.bersama-massal');
    bersihkan(bersama);
    const kiriman = { tugasIds: antre.map((tr) => tr.dataset.tugas) };
    for (const e of bersama.querySelectorAll('[data-nama]')) kiriman[e.dataset.nama] = e.type === 'password' ? e.value : baca(e);
    antre.forEach((tr) => keadaan(tr, 'menunggu', 'menunggu…'));
    try {
      const hasil = await panggil(kotak.dataset.alamat, { method: 'POST', body: kiriman });
      hasil.forEach((h) => { const tr = antre.find((x) => x.dataset.tugas === h.tugasId); if (h.berhasil) selesai(tr); else tolak(tr, Object.assign(new Error(h.pesan), { status: 422, bidang: {} })); });
    } catch (e) {
      antre.forEach((tr) => keadaan(tr, ''));
      diIsiannya(bersama, e.bidang ?? {}, bersama);
      ringkas(e.message);
      bersama.querySelector('[aria-invalid]')?.focus();
      return false;
    } finally {
      bersama.querySelectorAll('[type=password]').forEach((e) => { e.value = ''; });
    }
    return true;
  }

  async function kerjakan() {
    const antre = terpilih();
    if (berjalan || !antre.length) return;
    berjalan = true;
    berhenti = false;
    const maju = el('maju');
    maju.max = antre.length;
    maju.value = 0;
    maju.hidden = false;
    el('berhenti').hidden = Boolean(kotak.dataset.alamat);
    hitung();
    let utuh = true;
    try {
      if (kotak.dataset.alamat) {
        utuh = await borongan(antre);
      } else {
        for (const tr of antre) {
          if (berhenti) break;
          await satu(tr);
          maju.value += 1;
          ringkas(maju.value + ' dari ' + antre.length + ' …');
        }
      }
      if (utuh) laporkan(antre);
    } catch (e) {
      ringkas(e.message);
    } finally {
      berjalan = false;
      draf.simpan();
      maju.hidden = true;
      el('berhenti').hidden = true;
      hitung();
    }
  }

  function laporkan(antre) {
    const banyak = (nama) => antre.filter((tr) => tr.dataset.keadaan === nama).length;
    const kata = [[banyak('selesai'), 'selesai'], [banyak('ditolak'), 'ditolak, lihat barisnya'], [banyak('diambil'), 'tidak dapat Anda kerjakan lagi'], [banyak('gagal'), 'gagal terkirim'],
      [antre.filter((tr) => !tr.dataset.keadaan).length, 'belum dikirim']].filter(([n]) => n);
    ringkas(kata.map(([n, k]) => n + ' ' + k).join(', ') + '.');
    const pertama = antre.find((tr) => ['ditolak', 'gagal'].includes(tr.dataset.keadaan));
    (pertama?.querySelector('[aria-invalid]') ?? pertama?.querySelector('.pilih-baris'))?.focus();
    kotak.dispatchEvent(new CustomEvent('massal-selesai', { detail: antre.filter((tr) => tr.dataset.keadaan === 'selesai') }));
  }

  tombol.addEventListener('click', kerjakan);
  el('berhenti').addEventListener('click', () => { berhenti = true; });
  hitung();
}
