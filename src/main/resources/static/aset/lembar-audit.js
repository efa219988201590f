/*
 * The sheet of an audit. Each row is stored by itself as it is typed. What could not be sent, because the network is gone, stays on this tablet and is
 * sent when it is back; nobody has to press anything.
 */
import { panggil } from '/forms/umum/laju.js';

const JEDA = 900;
const lembar = document.getElementById('lembar-audit');
const api = '/api/audit/' + lembar.dataset.audit;
const simpanan = (butir) => 'laju.audit.' + lembar.dataset.orang + '.' + lembar.dataset.audit + '.' + butir;
const ingat = (butir, isi) => { try { if (isi) localStorage.setItem(simpanan(butir), JSON.stringify(isi)); else localStorage.removeItem(simpanan(butir)); } catch { /* no room: the page still has it */ } };
const ingatan = (butir) => { try { return JSON.parse(localStorage.getItem(simpanan(butir))); } catch { return null; } };
const semua = [];

lembar.querySelectorAll('.butir-audit').forEach((el) => { if (lembar.dataset.menilai === 'true' && el.dataset.butir) semua.push(butir(el)); if (lembar.dataset.memotret === 'true') foto(el); });
const kirimSemua = () => Promise.all(semua.map((b) => b.simpan()));
addEventListener('online', kirimSemua);
setInterval(() => semua.filter((b) => b.tertunda()).forEach((b) => b.simpan()), 15000);
addEventListener('beforeunload', (e) => { if (semua.some((b) => b.tertunda())) e.preventDefault(); });
if (lembar.dataset.menilai === 'true' && document.getElementById('dialog-temuan')) temuan();
lembar.querySelectorAll('[data-lokasi-diaudit]').forEach((tombol) => tombol.addEventListener('click', () => lokasi(tombol.closest('.lokasi-audit'))));
ringkas();

function ringkas() {
  const kabar = document.getElementById('kabar-lembar');
  if (!kabar) return;
  const belum = semua.filter((b) => b.tertunda()).length;
  kabar.textContent = belum ? belum + ' butir belum terkirim; tersimpan di perangkat ini dan dikirim begitu jaringan kembali.' : '';
  if (semua.length) document.getElementById('dijawab').textContent = semua.filter((b) => b.terjawab()).length;
}

function butir(el) {
  const id = el.dataset.butir;
  const keadaan = el.querySelector('.keadaan-butir');
  const kabari = (teks, galat = false) => { keadaan.textContent = teks; keadaan.classList.toggle('galat', galat); };
  const pilihan = () => el.querySelector('.pilihan-butir input:checked');
  const isi = () => ({ hasil: pilihan()?.value ?? null, nilai: el.querySelector('[name=nilai]')?.value || null, catatan: el.querySelector('[name=catatan]').value || null, versi: Number(el.dataset.versi) });
  let kotor = false;
  let jalan = null;
  let macet = false;
  let tunggu = 0;

  async function simpan() {
    clearTimeout(tunggu);
    if (!kotor || macet) return;
    if (jalan) { await jalan; return simpan(); }
    kotor = false;
    kabari('menyimpan …');
    jalan = kirim(isi());
    await jalan;
    jalan = null;
    ringkas();
  }
  async function kirim(kiriman) {
    try {
      const jawab = await panggil(api + '/butir/' + id, { method: 'PUT', body: kiriman });
      el.dataset.versi = jawab.versi;
      tampilkan(jawab.hasil, jawab.hasilLabel);
      if (!kotor) { ingat(id, null); kabari('tersimpan'); }
    } catch (e) {
      if (e.status === undefined || e.status >= 500 || e.status === 401) {
        kotor = true;
        kabari(e.status === 401 ? e.message : 'belum terkirim, tersimpan di perangkat ini', true);
      } else {
        // A wrong field is mended by typing on; what somebody else wrote is not overwritten.
        macet = Object.keys(e.bidang ?? {}).length === 0;
        kabari(Object.values(e.bidang ?? {})[0] ?? e.message, true);
      }
    }
  }
  /** A measured value is judged by the server. */
  function tampilkan(hasil, label) {
    if (!el.querySelector('[name=nilai]') || !hasil) return;
    let satu = el.querySelector('.pilihan-butir input[value=' + hasil + ']');
    if (!satu) {
      const baru = document.createElement('label');
      satu = Object.assign(document.createElement('input'), { type: 'radio', name: 'hasil-' + id, value: hasil });
      baru.append(satu, Object.assign(document.createElement('span'), { textContent: label }));
      el.querySelector('.pilihan-butir').prepend(baru);
    }
    satu.checked = true;
    el.querySelectorAll('.pilihan-butir input').forEach((i) => { if (i !== satu && i.value !== 'TIDAK_BERLAKU') i.closest('label').remove(); });
  }
  function berubah(jeda) { kotor = true; ingat(id, isi()); clearTimeout(tunggu); tunggu = setTimeout(simpan, jeda); ringkas(); }

  const lama = ingatan(id);
  if (lama) {
    const radio = lama.hasil && el.querySelector('.pilihan-butir input[value=' + lama.hasil + ']');
    if (radio) radio.checked = true;
    if (lama.nilai && el.querySelector('[name=nilai]')) el.querySelector('[name=nilai]').value = lama.nilai;
    el.querySelector('[name=catatan]').value = lama.catatan ?? '';
    if (lama.versi === Number(el.dataset.versi)) berubah(0);
    else { macet = true; kabari('Butir ini diisi orang lain sementara Anda tanpa jaringan. Isian Anda tampil di sini; salin, lalu muat ulang halaman.', true); ingat(id, null); }
  }
  // Typing a value judges anew; "does not apply" takes it away.
  el.addEventListener('input', (e) => {
    if (e.target.name === 'nilai') el.querySelectorAll('.pilihan-butir input').forEach((i) => { i.checked = false; });
    if (e.target.name === 'nilai' || e.target.name === 'catatan') berubah(JEDA);
  });
  el.addEventListener('change', (e) => {
    if (e.target.type === 'radio') {
      if (e.target.value === 'TIDAK_BERLAKU' && el.querySelector('[name=nilai]')) el.querySelector('[name=nilai]').value = '';
      berubah(0);
    }
  });
  return { simpan, tertunda: () => kotor || Boolean(jalan), terjawab: () => Boolean(pilihan()) };
}

/** A site of the sample was audited. */
async function lokasi(el) {
  try {
    await panggil(api + '/lokasi/' + el.dataset.lokasi, { method: 'PUT', body: { catatan: el.querySelector('[name=catatan]').value } });
    await kirimSemua();
    location.hash = 'lokasi';
    location.reload();
  } catch (e) {
    el.querySelector('.kalimat-galat').textContent = e.status === undefined ? 'Belum tersimpan: jaringan terputus. Isiannya tetap di sini; coba lagi setelah tersambung.' : Object.values(e.bidang ?? {})[0] ?? e.message;
  }
}

function foto(el) {
  const daftar = el.querySelector('.foto-daftar');
  const keadaan = el.querySelector('.keadaan-butir');
  const kabari = (teks, galat = false) => { keadaan.textContent = teks; keadaan.classList.toggle('galat', galat); };
  daftar.querySelectorAll('a').forEach((a) => berhapus(a));
  el.querySelectorAll('[data-ambil]').forEach((masukan) => masukan.addEventListener('change', async () => {
    for (const b of [...masukan.files]) {
      kabari('menyimpan ' + b.name + ' …');
      const isi = new FormData();
      isi.append('foto', b, b.name);
      isi.append('jenis', masukan.dataset.ambil);
      if (el.dataset.butir) isi.append('butirId', el.dataset.butir);
      try { tambah((await panggil(api + '/foto', { method: 'POST', body: isi })).id, masukan.dataset.ambil); kabari('tersimpan'); } catch (e) { kabari(e.status === undefined ? 'Foto belum terkirim: jaringan terputus. Ambil atau pilih lagi setelah tersambung.' : e.message, true); }
    }
    masukan.value = '';
  }));
  function tambah(id, jenis) {
    const a = Object.assign(document.createElement('a'), { href: '/kelola/audit/' + lembar.dataset.audit + '/foto/' + id, target: '_blank', rel: 'noopener' });
    a.dataset.foto = id;
    if (jenis === 'FOTO') a.append(Object.assign(document.createElement('img'), { src: a.href, alt: 'Foto bukti' })); else a.textContent = 'Berkas';
    daftar.append(a);
    berhapus(a);
  }
  function berhapus(a) {
    const f = document.createElement('figure');
    a.replaceWith(f);
    const hapus = Object.assign(document.createElement('button'), { type: 'button', textContent: '×', ariaLabel: 'Hapus foto atau berkas' });
    hapus.addEventListener('click', async () => { try { await panggil(api + '/foto/' + a.dataset.foto, { method: 'DELETE' }); f.remove(); kabari('dihapus'); } catch (e) { kabari(e.message, true); } });
    f.append(a, hapus);
  }
}

/** What was measured before what was noted: the customer reads the finding without the sheet. */
function uraian(b) {
  const catatan = b.querySelector('[name=catatan]').value;
  const nilai = b.querySelector('[name=nilai]');
  if (!nilai?.value.trim()) return catatan;
  const [butir, batas] = [...b.querySelectorAll('.isi-butir > span')].map((t) => t.textContent);
  return (butir + ': ' + nilai.value.trim() + (nilai.dataset.satuan ? ' ' + nilai.dataset.satuan : '') + (batas ? ' (' + batas + ')' : '') + '. ' + catatan).trim().slice(0, 2000);
}

function temuan() {
  const dialog = document.getElementById('dialog-temuan');
  const form = document.getElementById('form-temuan');
  const galat = form.querySelector('[data-galat-umum]');
  let kini = {};
  function buka(isi) {
    kini = isi;
    form.reset();
    bersih();
    for (const k of ['acuan', 'klausul', 'uraian']) form.elements[k].value = isi[k] ?? '';
    if (isi.kategori) form.elements.kategori.value = isi.kategori;
    if (form.elements.lokasi) form.elements.lokasi.value = isi.lokasi ?? '';
    dialog.showModal();
  }
  function bersih() { galat.textContent = ''; form.querySelectorAll('.kalimat-galat:not([data-galat-umum])').forEach((g) => g.remove()); }
  async function ulang(tuju) { await kirimSemua(); location.hash = tuju; location.reload(); }
  document.querySelector('[data-temuan-baru]').addEventListener('click', () => buka({ acuan: lembar.querySelector('.butir-audit[data-acuan]')?.dataset.acuan }));
  lembar.addEventListener('click', async (e) => {
    const jadi = e.target.closest('[data-jadi-temuan]');
    const baris = e.target.closest('[data-temuan]');
    if (jadi) {
      const b = jadi.closest('.butir-audit');
      buka({ butirId: Number(b.dataset.butir), acuan: b.dataset.acuan, klausul: b.dataset.klausul, uraian: uraian(b) });
    } else if (baris && e.target.closest('[data-ubah-temuan]')) {
      buka({ ...baris.dataset, id: baris.dataset.temuan });
    } else if (baris && e.target.closest('[data-hapus-temuan]')) {
      try { await panggil(api + '/temuan/' + baris.dataset.temuan + '?versi=' + baris.dataset.versi, { method: 'DELETE' }); await ulang('temuan'); } catch (g) { document.getElementById('kabar-lembar').textContent = g.message; }
    }
  });
  form.addEventListener('submit', async (e) => {
    e.preventDefault();
    bersih();
    const isi = { butirId: kini.butirId ?? null, kategori: form.elements.kategori.value || null, lokasi: Number(form.elements.lokasi?.value) || null, versi: kini.id ? Number(kini.versi) : null };
    for (const k of ['acuan', 'klausul', 'uraian']) isi[k] = form.elements[k].value;
    try {
      await panggil(api + '/temuan' + (kini.id ? '/' + kini.id : ''), { method: kini.id ? 'PUT' : 'POST', body: isi });
      await ulang('temuan');
    } catch (g) {
      galat.textContent = g.status === undefined ? 'Temuan belum tersimpan: jaringan terputus. Isiannya tetap di sini; coba lagi setelah tersambung.' : g.message;
      for (const [bidang, kalimat] of Object.entries(g.bidang ?? {})) {
        const letak = form.querySelector('[name=' + bidang + ']')?.closest('.isian, fieldset');
        letak?.append(Object.assign(document.createElement('p'), { className: 'kalimat-galat', textContent: kalimat }));
      }
    }
  });
}
