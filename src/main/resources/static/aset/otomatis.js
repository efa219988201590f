/* Forms that save themselves while they are typed (data-otomatis), and rows that are added and taken away without leaving the page. */
const JEDA = 1200;
/** By form: what was typed is stored at once, or its mistakes are marked. */
const periksa = new Map();

for (const form of document.querySelectorAll('form[data-otomatis]')) otomatis(form);

function otomatis(form) {
  const status = form.querySelector('[data-status-otomatis]');
  if (!status) return;
  let tunggu = null;
  let jalan = null;
  let kotor = false;
  let basi = false;
  const lepas = new Set();

  const kabari = (teks, galat = false) => { status.textContent = teks; status.classList.toggle('kalimat-galat', galat); };
  function isi() {
    const hasil = new URLSearchParams({ otomatis: 'ya' });
    for (const [nama, nilai] of new FormData(form)) if (typeof nilai === 'string') hasil.append(nama, nilai);
    return hasil;
  }
  /** Its promise lasts until the answer is shown. */
  function simpan(terakhir = false) {
    clearTimeout(tunggu);
    if (kotor && !basi && !jalan) jalan = kirim(terakhir);
    return jalan;
  }
  async function kirim(terakhir) {
    kotor = false;
    kabari(status.dataset.menyimpan);
    try {
      const jawab = await fetch(form.action, { method: 'POST', body: isi(), headers: { Accept: 'application/json' }, keepalive: terakhir });
      const kata = jawab.headers.get('content-type')?.includes('json') ? await jawab.json() : {};
      if (jawab.ok && !jawab.redirected && kata.versi !== undefined) {
        form.elements.versi.value = kata.versi;
        tandai(form, {});
        kabari(status.dataset.tersimpan.replace('{0}', new Date().toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' })));
      } else {
        // What is wrong with a field is mended by typing on; what somebody else changed is not.
        basi = jawab.status === 422 && Object.keys(kata.bidang ?? {}).length === 0;
        tandai(form, kata.bidang ?? {});
        kabari(Object.values(kata.bidang ?? {})[0] ?? kata.pesan ?? status.dataset.gagal, true);
        kotor = jawab.status !== 422;
      }
    } catch {
      kotor = true;
      kabari(status.dataset.gagal, true);
    }
    jalan = null;
    if (kotor && !terakhir) jadwalkan(JEDA * 4);
  }
  periksa.set(form, async () => { await jalan; await simpan(); });
  function jadwalkan(jeda = JEDA) { clearTimeout(tunggu); tunggu = setTimeout(simpan, jeda); }
  form.addEventListener('input', (e) => { if (e.target.type !== 'file') { kotor = true; jadwalkan(); } });
  form.addEventListener('change', (e) => { if (e.target.type !== 'file') { kotor = true; jadwalkan(); } });
  form.addEventListener('laju:baris', () => { kotor = true; jadwalkan(); });
  form.addEventListener('submit', async (e) => {
    clearTimeout(tunggu);
    if (!jalan) { kotor = false; return; }
    e.preventDefault();
    const tombol = e.submitter;
    await jalan;
    setTimeout(() => { kotor = false; form.requestSubmit(tombol); });
  });
  // Another form of the page waits for what is on its way, or the page that follows would show neither it nor its version.
  document.addEventListener('submit', async (e) => {
    const lain = e.target;
    if (lain === form || lepas.delete(lain) || (!kotor && !jalan)) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    const tombol = e.submitter;
    await jalan;
    await simpan();
    lepas.add(lain);
    setTimeout(() => lain.requestSubmit(tombol));
  }, true);
  addEventListener('online', () => simpan());
  addEventListener('pagehide', () => simpan(true));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') simpan(true); });
}

// ---- what the server refused, at its field
function tandai(form, bidang) {
  bersihkan(form);
  for (const [nama, kalimat] of Object.entries(bidang)) {
    const isian = form.elements[nama];
    const kotak = isian instanceof Element ? isian.closest('.isian') : null;
    if (!kotak || kotak.classList.contains('keliru')) continue;
    const galat = document.createElement('p');
    Object.assign(galat, { className: 'kalimat-galat', id: isian.id + '-galat', textContent: kalimat });
    kotak.classList.add('keliru');
    isian.setAttribute('aria-invalid', 'true');
    isian.setAttribute('aria-describedby', [galat.id, isian.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    kotak.append(galat);
  }
}
/** Every mark, also of the page as it came; a help text goes on describing its field. */
function bersihkan(form) {
  form.querySelectorAll('.keliru').forEach((k) => { k.classList.remove('keliru'); k.querySelectorAll('.kalimat-galat').forEach((g) => g.remove()); });
  for (const isian of form.querySelectorAll('[aria-invalid]')) {
    isian.removeAttribute('aria-invalid');
    const sisa = (isian.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && document.getElementById(id));
    if (sisa.length) isian.setAttribute('aria-describedby', sisa.join(' '));
    else isian.removeAttribute('aria-describedby');
  }
}

// ---- rows
function urutkan(daftar) { daftar.querySelectorAll('[data-nomor]').forEach((n, i) => { n.textContent = i + 1; }); }
document.addEventListener('click', async (e) => {
  const hapus = e.target.closest('[data-hapus-baris]');
  const tambah = e.target.closest('[data-tambah-baris]');
  if (!hapus && !tambah) return;
  const form = e.target.closest('form');
  const daftar = form.querySelector('[data-daftar-baris]');
  if (tambah) {
    e.preventDefault();
    await periksa.get(form)?.();
    const keliru = daftar.querySelector('[aria-invalid=true]');
    if (keliru) { keliru.focus(); return; }
  }
  const baris = [...daftar.querySelectorAll('[data-baris]')];
  if (tambah || baris.length === 1) {
    e.preventDefault();
    const baru = salin(baris[baris.length - 1], 1 + Math.max(...baris.map(nomor)));
    daftar.append(baru);
    if (hapus) hapus.closest('[data-baris]').remove();
    baru.querySelector('input, select, textarea').focus();
  } else {
    hapus.closest('[data-baris]').remove();
  }
  urutkan(daftar);
  form.dispatchEvent(new Event('laju:baris'));
});
function nomor(baris) { return Number(baris.querySelector('[name]').name.split('.')[1]); }
function salin(baris, ke) {
  const baru = baris.cloneNode(true);
  const dari = nomor(baris);
  const ganti = (teks) => teks.replace(new RegExp(`([.-])${dari}(?=$|-)`), `$1${ke}`);
  baru.querySelectorAll('.kalimat-galat').forEach((k) => k.remove());
  baru.querySelectorAll('.keliru').forEach((k) => k.classList.remove('keliru'));
  for (const el of baru.querySelectorAll('[name], [id], [for]')) {
    el.removeAttribute('aria-describedby');
    for (const atribut of ['name', 'id', 'for']) if (el.hasAttribute(atribut)) el.setAttribute(atribut, ganti(el.getAttribute(atribut)));
    if (el.matches('input, textarea, select')) { el.value = ''; el.removeAttribute('aria-invalid'); }
  }
  return baru;
}
