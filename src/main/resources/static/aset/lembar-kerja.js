/*
 * Lembar kerja: a grid of results that is worked by keyboard alone. Every cell is saved by itself; the state stands in the row.
 *   Enter / Shift+Enter, arrow keys   to the row below or above;  Esc  back to what is stored
 *   pasting a column or block         fills from the cell on; a first column of analysis numbers picks the rows
 */
import { panggil } from '/forms/umum/laju.js';
import { isiAlat } from '/forms/pengujian/uji.js';

const KOLOM = ['hasil', 'ulangan', 'ketidakpastian', 'tidakDapatDiuji'];
const LABEL = { hasil: 'Hasil', ulangan: 'Ulangan', ketidakpastian: 'Ketidakpastian', tidakDapatDiuji: 'Alasan tidak dapat diuji' };
const KATA = { kosong: '', mengetik: 'mengetik…', menyimpan: 'menyimpan…', tersimpan: 'tersimpan', gagal: 'gagal tersimpan, mencoba lagi' };
const akar = document.getElementById('lembar');
if (akar) mulai(akar);

async function mulai(lembar) {
  const { parameter, metode, satker } = lembar.dataset;
  const cari = new URLSearchParams({ parameter, metode, satker });
  const el = (id) => document.getElementById(id);
  const alat = el('alat');
  const tanggal = el('tanggal');
  let data;
  try {
    data = await panggil('/lembar-kerja/api?' + cari);
  } catch (e) {
    el('pesan-tumpukan').textContent = e.message;
    return;
  }
  tanggal.value = data.tumpukan?.tanggal ?? data.hariIni;
  tanggal.max = data.hariIni;
  isiAlat(alat, data.alat, data.tumpukan ? String(data.tumpukan.alatId ?? 'tanpa') : '');
  const baris = data.baris.map((d) => buatBaris(d, data));
  el('baris').append(...baris.map((b) => b.tr));
  ringkas();

  // ---- one row
  function buatBaris(d, semua) {
    const tr = document.createElement('tr');
    const b = { d, tr, isian: {}, tersimpan: {}, jalan: false, lagi: false, jam: 0 };
    tr.append(sel(d.sampel.nomorAnalisa, 'nomor', d.putaran > 1 ? 'ulang ke-' + (d.putaran - 1) : ''), sel(d.sampel.jenis, '', [d.sampel.kode, d.sampel.uraian].filter(Boolean).join(', ')));
    b.keadaan = sel('', 'keadaan');
    for (const k of KOLOM) {
      const td = document.createElement('td');
      td.append(b.isian[k] = kotak(b, k, semua));
      if (k === 'hasil' && (d.sebelum || d.alasan)) td.append(kecil([d.alasan, d.sebelum && 'sebelumnya ' + d.sebelum].filter(Boolean).join('; ')));
      tr.append(td);
      if (k === 'hasil') tr.append(sel(d.satuan ?? '', 'sempit', d.basis ?? ''), b.keadaan);
    }
    tr.append(sel(tulisTanggal(d.target), d.terlambat ? 'sempit terlambat' : 'sempit', d.terlambat ? 'terlambat' : ''), b.pakai = sel('', 'sempit'));
    tampil(b, d);
    return b;
  }

  function kotak(b, k, semua) {
    const organisme = k === 'hasil' && semua.jenisHasil === 'ORGANISME';
    const e = document.createElement(organisme ? 'textarea' : 'input');
    e.dataset.kolom = k;
    e.autocomplete = 'off';
    e.spellcheck = false;
    e.setAttribute('aria-label', LABEL[k] + ' ' + b.d.sampel.nomorAnalisa);
    if (organisme) e.placeholder = 'Nitzschia sp.; 12';
    if (k === 'hasil' && semua.pilihanHasil.length) e.setAttribute('list', daftarPilihan(semua.pilihanHasil));
    e.addEventListener('focus', () => { tandai(b); e.select?.(); });
    e.addEventListener('input', () => ketik(b));
    e.addEventListener('change', () => simpan(b));
    e.addEventListener('keydown', (ev) => tombol(ev, b, k, organisme));
    e.addEventListener('paste', (ev) => tempel(ev, b, k, organisme));
    return e;
  }

  function tampil(b, d) {
    b.d = d;
    const h = d.hasil;
    const isi = { hasil: h?.tertulis ?? '', ulangan: h?.ulangan ?? '', ketidakpastian: h?.ketidakpastian == null ? '' : String(h.ketidakpastian).replace('.', ','), tidakDapatDiuji: h?.alasan ?? '' };
    b.tersimpan = isi;
    for (const k of KOLOM) if (document.activeElement !== b.isian[k] || b.isian[k].value === '') b.isian[k].value = isi[k];
    b.isian.tidakDapatDiuji.title = isi.tidakDapatDiuji;
    b.pakai.textContent = h ? (d.alat?.split(' ')[0] ?? 'tanpa alat') : '';
    b.pakai.title = d.alat ?? '';
    if (h) b.pakai.append(kecil(tulisTanggal(h.tanggal)));
    keadaan(b, h ? 'tersimpan' : 'kosong');
  }

  // ---- saving
  function ketik(b) {
    keadaan(b, 'mengetik');
    clearTimeout(b.jam);
    b.jam = setTimeout(() => simpan(b), 700);
  }

  const ketikan = (b) => Object.fromEntries(KOLOM.map((k) => [k, b.isian[k].value.trim()]));
  const sama = (a, c) => KOLOM.every((k) => a[k] === c[k]);

  async function simpan(b, paksa = false) {
    clearTimeout(b.jam);
    if (b.jalan) { b.lagi = true; return; }
    const isi = ketikan(b);
    if (!paksa && sama(isi, b.tersimpan)) { keadaan(b, b.d.hasil ? 'tersimpan' : 'kosong'); return; }
    // What could not be tested was measured with nothing.
    const tanpa = alat.value === 'tanpa' || (alat.value === '' && isi.tidakDapatDiuji !== '' && isi.hasil === '');
    if ((alat.value === '' && !tanpa) || tanggal.value === '') { tolak(b, 'Pilih alat dan tanggal uji di atas dulu.'); return; }
    b.jalan = true;
    keadaan(b, 'menyimpan');
    try {
      const d = await panggil(`/lembar-kerja/api/hasil/${b.d.paketId}/${b.d.pilihanId}?` + new URLSearchParams({ satker }), {
        method: 'PUT',
        body: { ...isi, alatId: tanpa ? null : Number(alat.value), tanggal: tanggal.value, versi: b.d.versi },
      });
      const berubah = !sama(ketikan(b), isi);
      if (berubah) { b.d = d; b.tersimpan = isi; b.lagi = true; } else { tampil(b, d); }
    } catch (e) {
      if (e.status && e.status < 500) tolak(b, e.message);
      else { keadaan(b, 'gagal'); b.jam = setTimeout(() => simpan(b, true), 5000); }
    } finally {
      b.jalan = false;
      if (b.lagi) { b.lagi = false; simpan(b); }
      ringkas();
    }
  }

  function tolak(b, kalimat) { keadaan(b, 'ditolak', kalimat); }

  function keadaan(b, nama, kalimat) {
    b.tr.dataset.keadaan = nama;
    b.keadaan.textContent = kalimat ?? KATA[nama];
    b.keadaan.title = kalimat ?? '';
  }

  function ringkas() {
    const isi = baris.filter((b) => b.tr.dataset.keadaan === 'tersimpan').length;
    const buruk = baris.filter((b) => ['ditolak', 'gagal'].includes(b.tr.dataset.keadaan)).length;
    el('ringkasan').textContent = `${isi} dari ${baris.length} tersimpan${buruk ? `, ${buruk} belum tersimpan` : ''}`;
    el('pakai-semua').hidden = isi === 0;
    const lencana = el('lencana-kini');
    if (lencana) {
      lencana.textContent = `${baris.filter((b) => b.d.hasil).length} / ${baris.length}`;
      lencana.className = 'lencana ' + (baris.every((b) => b.d.hasil) ? 'hijau' : 'kuning');
    }
  }

  // ---- moving
  function tandai(b) {
    baris.forEach((x) => x.tr.classList.toggle('kini', x === b));
  }

  function ke(b, langkah, k) {
    const tujuan = baris[baris.indexOf(b) + langkah];
    if (tujuan) tujuan.isian[k].focus();
    else if (langkah > 0) el('selesai').focus();
  }

  function tombol(ev, b, k, organisme) {
    const turun = (ev.key === 'Enter' && !ev.shiftKey && (!organisme || ev.ctrlKey)) || (ev.key === 'ArrowDown' && !organisme);
    const naik = (ev.key === 'Enter' && ev.shiftKey && !organisme) || (ev.key === 'ArrowUp' && !organisme);
    if (turun || naik) {
      ev.preventDefault();
      simpan(b);
      ke(b, turun ? 1 : -1, k);
    } else if (ev.key === 'Escape') {
      b.isian[k].value = b.tersimpan[k];
      simpan(b);
    }
  }

  const angkaNomor = (teks) => teks.replace(/^\D*0*/, '').replace(/\D.*$/, '');
  function temukan(teks) {
    const t = teks.trim().toLowerCase();
    if (!t) return null;
    return baris.find((b) => b.d.sampel.nomorAnalisa.toLowerCase() === t)
      ?? baris.find((b) => b.d.sampel.nomorAnalisa.toLowerCase().startsWith(t))
      ?? baris.find((b) => /\d/.test(t) && angkaNomor(b.d.sampel.nomorAnalisa) === angkaNomor(t))
      ?? null;
  }
  el('lompat').addEventListener('keydown', (ev) => {
    if (ev.key !== 'Enter') return;
    ev.preventDefault();
    const b = temukan(ev.target.value);
    if (b) { b.isian.hasil.focus(); b.tr.scrollIntoView({ block: 'center' }); ev.target.value = ''; el('pesan-tumpukan').textContent = ''; }
    else el('pesan-tumpukan').textContent = `Nomor analisa "${ev.target.value}" tidak ada di lembar ini.`;
  });

  // ---- pasting
  function tempel(ev, b, k, organisme) {
    const teks = (ev.clipboardData?.getData('text/plain') ?? '').replace(/\r/g, '');
    if (organisme || !/[\n\t]/.test(teks)) return;
    ev.preventDefault();
    const kotakTempel = teks.replace(/\n+$/, '').split('\n').map((l) => l.split('\t'));
    // In full, or its first part as it stands on the label (0012): no result is written with a zero in front like that.
    const milik = (l) => baris.find((x) => x.d.sampel.nomorAnalisa === l[0].trim()) ?? (/^0\d{3}$/.test(l[0].trim()) ? temukan(l[0]) : null);
    // One known number in front says that all of the first column are numbers: rows of other tables are left out, never shifted.
    const cocok = kotakTempel.every((l) => l.length > 1) && kotakTempel.some(milik);
    let lebih = 0;
    kotakTempel.forEach((l, n) => {
      const tujuan = cocok ? milik(l) : baris[baris.indexOf(b) + n];
      if (!tujuan) { lebih += 1; return; }
      const isi = cocok ? l.slice(1) : l;
      isi.forEach((nilai, m) => { const kolom = KOLOM[KOLOM.indexOf(k) + m]; if (kolom) tujuan.isian[kolom].value = nilai.trim(); });
      simpan(tujuan);
    });
    const sebab = cocok ? 'dilewati karena nomor analisanya tidak ada di lembar ini' : 'tidak muat karena lembar ini habis';
    el('pesan-tumpukan').textContent = lebih ? `${lebih} baris tempelan ${sebab}.` : '';
  }

  // ---- instrument and date of the batch
  async function atur() {
    el('pesan-tumpukan').textContent = '';
    if (alat.value === '' || tanggal.value === '') return;
    try {
      await panggil('/lembar-kerja/api/tumpukan?' + new URLSearchParams({ satker }), {
        method: 'PUT', body: { parameter, metode, alatId: alat.value === 'tanpa' ? null : Number(alat.value), tanggal: tanggal.value },
      });
      baris.filter((b) => ['ditolak', 'gagal'].includes(b.tr.dataset.keadaan)).forEach((b) => simpan(b, true));
    } catch (e) { el('pesan-tumpukan').textContent = e.message; }
  }
  alat.addEventListener('change', atur);
  tanggal.addEventListener('change', async () => {
    if (tanggal.value) {
      try {
        isiAlat(alat, await panggil('/lembar-kerja/api/alat?' + new URLSearchParams({ satker, hari: tanggal.value })), alat.value);
      } catch (e) { el('pesan-tumpukan').textContent = e.message; return; }
    }
    await atur();
  });
  el('pakai-semua').addEventListener('click', () => baris.filter((b) => b.d.hasil).forEach((b) => simpan(b, true)));

  // ---- handing over
  el('selesai').addEventListener('click', async () => {
    const kotakHasil = el('hasil-selesai');
    kotakHasil.replaceChildren();
    if (baris.some((b) => b.jalan || ['ditolak', 'gagal', 'mengetik'].includes(b.tr.dataset.keadaan))) {
      pesan(kotakHasil, 'awas', 'Masih ada sel yang belum tersimpan. Perbaiki dulu, lalu tekan Selesai lagi.');
      return;
    }
    el('selesai').disabled = true;
    try {
      const r = await panggil('/lembar-kerja/api/selesai?' + new URLSearchParams({ satker }), { method: 'POST', body: { parameter, metode } });
      if (r.selesai.length) pesan(kotakHasil, 'baik', 'Diserahkan kepada penyelia: ' + r.selesai.join(', ') + '.');
      for (const g of r.gagal) pesan(kotakHasil, 'galat', g);
      for (const p of r.belum) pesan(kotakHasil, 'awas', `${p.nomorAnalisa} belum diserahkan; masih kurang: ${p.kurang.join(', ')}.`);
      const habis = new Set(r.selesai);
      baris.filter((b) => habis.has(b.d.sampel.nomorAnalisa)).forEach((b) => { b.tr.remove(); baris.splice(baris.indexOf(b), 1); });
      ringkas();
    } catch (e) { pesan(kotakHasil, 'galat', e.message); } finally { el('selesai').disabled = false; }
  });
  addEventListener('beforeunload', (ev) => {
    if (baris.some((b) => b.jalan || ['mengetik', 'gagal', 'ditolak'].includes(b.tr.dataset.keadaan))) ev.preventDefault();
  });
  addEventListener('online', () => baris.filter((b) => b.tr.dataset.keadaan === 'gagal').forEach((b) => simpan(b, true)));
}

// ---- small helpers
function sel(teks, kelas, tambahan) {
  const td = document.createElement('td');
  td.textContent = teks ?? '';
  if (kelas) td.className = kelas;
  if (tambahan) td.append(kecil(tambahan));
  return td;
}

function kecil(teks) {
  const s = document.createElement('small');
  s.textContent = teks;
  return s;
}

const tulisTanggal = (t) => (t ? t.split('-').reverse().join('-') : '');

function daftarPilihan(pilihan) {
  if (!document.getElementById('pilihan-hasil')) {
    const d = document.createElement('datalist');
    d.id = 'pilihan-hasil';
    d.append(...pilihan.map((p) => new Option(p, p)));
    document.body.append(d);
  }
  return 'pilihan-hasil';
}

function pesan(kotak, jenis, teks) {
  const d = document.createElement('div');
  d.className = 'pesan ' + jenis;
  const p = document.createElement('p');
  p.textContent = teks;
  d.append(p);
  kotak.append(d);
}
