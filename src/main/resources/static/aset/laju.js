/*
 * What the pages can do beyond plain HTML. Every page works without it, only less comfortably.
 *   data-tanya="sentence"      on a form or submit button: asks first (data-tanya-ya="label of yes")
 *   data-ikut="provinsi" data-sumber="/publik/wilayah/{}/kota"   a select that follows another one
 *   data-salin="#id"           copies the text of that element
 *   data-intip="#id"           shows and hides a password
 *   data-maks-bita="1048576"   refuses a larger file before it is sent
 *   data-buka="#dialog"        opens a <dialog>; data-tutup closes the one around it
 *   data-jika="nama=a|b"       shown only while the field nama has one of these values
 *   data-mundur                back to the page before
 *   data-kirim-saat-ubah       a select that sends its form at once
 *   data-hapus-kotak="#id"     a box that can be closed; data-ingat remembers it for this visit
 */
const akar = document.documentElement;
const lebar = matchMedia('(min-width: 60.01rem)');
const semua = (pemilih, dari = document) => [...dari.querySelectorAll(pemilih)];
const kata = (nama, cadangan) => document.body.dataset[nama] ?? cadangan;

// ---- sidebar
function lipat() {
  if (lebar.matches) {
    const terlipat = akar.classList.toggle('sisi-terlipat');
    try { localStorage.setItem('laju-sisi', terlipat ? 'terlipat' : 'terbuka'); } catch { /* not kept */ }
    return !terlipat;
  }
  akar.classList.remove('sisi-terlipat');
  return akar.classList.toggle('sisi-terbuka');
}
for (const tombol of semua('[data-lipat]')) {
  tombol.setAttribute('aria-expanded', String(lebar.matches && !akar.classList.contains('sisi-terlipat')));
  tombol.addEventListener('click', () => tombol.setAttribute('aria-expanded', String(lipat())));
}
if (!lebar.matches) akar.classList.remove('sisi-terlipat');
function tutupSisi() {
  if (!akar.classList.contains('sisi-terbuka')) return;
  akar.classList.remove('sisi-terbuka');
  semua('[data-lipat]').forEach((t) => t.setAttribute('aria-expanded', 'false'));
}
document.addEventListener('keydown', (e) => { if (e.key === 'Escape') tutupSisi(); });
document.addEventListener('click', (e) => { if (!e.target.closest('.sisi, [data-lipat]')) tutupSisi(); });

// ---- asking before, and sending once
let tertunda = null;
const dialogTanya = document.getElementById('dialog-tanya');
dialogTanya?.addEventListener('close', () => {
  const { form, tombol } = tertunda ?? {};
  tertunda = null;
  if (dialogTanya.returnValue === 'ya' && form) {
    form.dataset.sudahDitanya = 'ya';
    form.requestSubmit(tombol ?? undefined);
  }
});
document.addEventListener('submit', (e) => {
  const form = e.target;
  if (e.defaultPrevented || form.method === 'dialog') return;
  const tombol = e.submitter;
  const pertanyaan = tombol?.dataset.tanya ?? form.dataset.tanya;
  if (pertanyaan && dialogTanya?.showModal && form.dataset.sudahDitanya !== 'ya') {
    e.preventDefault();
    tertunda = { form, tombol };
    dialogTanya.querySelector('[data-isi-tanya]').textContent = pertanyaan;
    const ya = dialogTanya.querySelector('[value=ya]'), bahaya = tombol?.classList.contains('bahaya') ?? false;
    ya.textContent = tombol?.dataset.tanyaYa ?? form.dataset.tanyaYa ?? kata('ya', 'Ya');
    ya.classList.toggle('bahaya', bahaya);
    ya.classList.toggle('utama', !bahaya);
    dialogTanya.returnValue = '';
    dialogTanya.showModal();
    return;
  }
  delete form.dataset.sudahDitanya;
  if (form.dataset.terkirim === 'ya') { e.preventDefault(); return; }
  if (form.method === 'get' || form.dataset.unduh !== undefined) return;
  form.dataset.terkirim = 'ya';
  // After this event, so that the name and value of the pressed button are still sent.
  setTimeout(() => semua('button[type=submit], button:not([type])', form).forEach((t) => {
    t.disabled = true;
    if (t === tombol) t.classList.add('menunggu');
  }));
});
addEventListener('pageshow', () => semua('form[data-terkirim]').forEach((form) => {
  delete form.dataset.terkirim;
  semua('button', form).forEach((t) => { t.disabled = false; t.classList.remove('menunggu'); });
}));

// ---- dependent dropdowns
async function isiUlang(select, nilai) {
  const kosong = select.querySelector('option[value=""]')?.cloneNode(true);
  select.replaceChildren(...(kosong ? [kosong] : []));
  if (!nilai) return;
  select.setAttribute('aria-busy', 'true');
  try {
    const jawab = await fetch(select.dataset.sumber.replace('{}', encodeURIComponent(nilai)));
    for (const { kode, nama } of jawab.ok ? await jawab.json() : []) select.add(new Option(nama, kode));
  } finally { select.removeAttribute('aria-busy'); }
}
for (const select of semua('select[data-ikut]')) {
  const induk = select.form?.elements[select.dataset.ikut];
  induk?.addEventListener('change', () => isiUlang(select, induk.value));
  if (induk?.value && select.options.length < 2) isiUlang(select, induk.value);
}

// ---- shown only when another field says so (field=value; a bare name belongs to a row of a bulk page, see massal.js)
const BERSYARAT = '[data-jika*="="]';
function tampilkan() {
  for (const e of semua(BERSYARAT)) {
    const [nama, harus] = e.dataset.jika.split('=');
    const form = e.closest('form') ?? document;
    const kotak = form.querySelector(`input[type=checkbox][name="${nama}"]`);
    const bidang = form.querySelector(`[name="${nama}"]:checked, select[name="${nama}"], input[name="${nama}"]:not([type=radio], [type=checkbox], [type=hidden])`);
    const nilai = kotak ? String(kotak.checked) : bidang?.value ?? '';
    e.hidden = !harus.split('|').includes(nilai);
  }
}
if (document.querySelector(BERSYARAT)) { tampilkan(); document.addEventListener('change', tampilkan); }

// ---- small helpers
const kabar = document.getElementById('kabar');
export function umumkan(teks) { if (kabar) kabar.textContent = teks; }
document.addEventListener('click', async (e) => {
  const t = e.target.closest('[data-salin], [data-intip], [data-buka], [data-tutup], [data-hapus-kotak], [data-mundur]');
  if (!t) return;
  if (t.dataset.mundur !== undefined) { history.back(); return; }
  if (t.dataset.salin) {
    const sumber = document.querySelector(t.dataset.salin);
    try {
      await navigator.clipboard.writeText((sumber.value ?? sumber.textContent).trim());
      const lama = t.textContent;
      t.textContent = kata('tersalin', 'Tersalin');
      umumkan(kata('tersalin', 'Tersalin'));
      setTimeout(() => { t.textContent = lama; }, 2000);
    } catch { getSelection().selectAllChildren(sumber); }
  } else if (t.dataset.intip) {
    const isian = document.querySelector(t.dataset.intip);
    const terlihat = isian.type === 'text';
    isian.type = terlihat ? 'password' : 'text';
    t.setAttribute('aria-pressed', String(!terlihat));
  } else if (t.dataset.buka) {
    document.querySelector(t.dataset.buka)?.showModal();
  } else if (t.dataset.hapusKotak) {
    document.querySelector(t.dataset.hapusKotak)?.setAttribute('hidden', '');
    if (t.dataset.ingat !== undefined) sessionStorage.setItem('tutup' + t.dataset.hapusKotak, 'ya');
  } else { t.closest('dialog')?.close(); }
});
for (const t of semua('[data-hapus-kotak][data-ingat]')) {
  if (sessionStorage.getItem('tutup' + t.dataset.hapusKotak)) document.querySelector(t.dataset.hapusKotak)?.setAttribute('hidden', '');
}
document.addEventListener('change', (e) => {
  if (e.target.matches('[data-kirim-saat-ubah]')) e.target.form.requestSubmit();
  if (e.target.type === 'file') periksaBerkas(e.target);
});
function periksaBerkas(isian) {
  const maks = Number(isian.dataset.maksBita ?? 0);
  const terlaluBesar = maks && [...isian.files].some((f) => f.size > maks);
  const banyak = Number(isian.dataset.maksBanyak ?? 0);
  const terlaluBanyak = banyak && isian.files.length > banyak;
  isian.setCustomValidity(terlaluBesar || terlaluBanyak ? isian.dataset.kalimatBesar ?? 'Berkas terlalu besar.' : '');
  if (terlaluBesar || terlaluBanyak) isian.reportValidity();
}

// ---- tables become cards on a phone; the cards say what each value is
for (const tabel of semua('table.kartu-kecil')) {
  const kepala = semua('thead th', tabel).map((th) => (th.querySelector('a > span') ?? th).textContent.trim());
  for (const baris of semua('tbody tr', tabel)) {
    let kolom = 0;
    for (const sel of baris.cells) {
      if (sel.colSpan === 1 && !sel.dataset.label && kepala[kolom]) sel.dataset.label = kepala[kolom];
      kolom += sel.colSpan;
    }
  }
}

// ---- the headings that sort are hidden with the head of such a table: a select sorts instead
for (const daftar of semua('[data-urutkan]')) {
  const tautan = semua('thead th a[href*="urut="]', daftar);
  if (tautan.length === 0) continue;
  const kini = tautan.find((a) => a.querySelector('.mata-saja'));
  const pilih = document.createElement('select');
  const tambah = (teks, ke) => pilih.add(new Option(teks, ke));
  if (!kini) tambah('–', '');
  for (const a of tautan) {
    const nama = a.querySelector('span').textContent.trim();
    if (a === kini) {
      const sebut = a.querySelector('.mata-saja').textContent.trim();
      tambah(`${nama}, ${sebut}`, '');
      tambah(`${nama}, ${sebut === daftar.dataset.naik ? daftar.dataset.turun : daftar.dataset.naik}`, a.href);
    } else { tambah(nama, a.href); }
  }
  pilih.value = '';
  pilih.addEventListener('change', () => { if (pilih.value) location.assign(pilih.value); });
  const label = document.createElement('label');
  label.className = 'urutkan-kecil';
  label.append(daftar.dataset.urutkan + ' ', pilih);
  daftar.prepend(label);
}

// ---- a long number breaks after a slash before it breaks anywhere
for (const nomor of semua('.pecah')) {
  if (nomor.childElementCount === 0) nomor.replaceChildren(...nomor.textContent.split(/(?<=\/)/).flatMap((t, n) => n ? [document.createElement('wbr'), t] : [t]));
}

// ---- a mistake that is mended is not shown any longer, neither at its field nor in the summary above
function sudahBenar(e) {
  const isian = e.target.closest?.('.isian.keliru');
  if (!isian || e.target.checkValidity?.() === false) return;
  isian.classList.remove('keliru');
  semua('[aria-invalid]', isian).forEach((b) => b.removeAttribute('aria-invalid'));
  const kalimat = semua('.kalimat-galat', isian).map((k) => { k.remove(); return k.textContent.trim(); });
  semua('.pesan.galat').forEach((kotak) => ringkas(kotak, isian, kalimat));
}
function ringkas(kotak, isian, kalimat) {
  const pokok = kotak.querySelector('p');
  const daftar = semua('li', kotak);
  const selesai = daftar.filter((li) => { const a = li.querySelector('a[href^="#"]'); return a && isian.querySelector('#' + CSS.escape(a.hash.slice(1))); });
  if (!daftar.length && kalimat.includes(pokok?.textContent.trim()) || daftar.length && selesai.length === daftar.length) { kotak.hidden = true; return; }
  selesai.forEach((li) => li.remove());
  if (selesai.length) pokok.textContent = pokok.textContent.replace(/^(Ada )\d+( isian)/, '$1' + (daftar.length - selesai.length) + '$2');
}
for (const kejadian of ['input', 'change']) document.addEventListener(kejadian, sudahBenar);

// ---- the first wrong field gets the cursor; one in a dialog would stay unseen with what was typed
const keliru = document.querySelector('[aria-invalid=true]');
keliru?.closest('dialog:not([open])')?.showModal();
if (keliru && keliru.type !== 'hidden') keliru.focus({ preventScroll: true });
