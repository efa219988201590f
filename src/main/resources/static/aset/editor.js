/* The rich text field: a textarea becomes a small editor. Without JavaScript the textarea itself is used. */
const kata = (id, en) => (document.documentElement.lang === 'en' ? en : id);
const SIMBOL = ['°', '±', '≤', '≥', '×', '÷', 'µ', 'Ω', 'α', 'β', 'γ', 'Δ', 'λ', 'π', 'σ', '→', '≈', '≠', '√', '‰', '²', '³', '½', '¼', '€', '–', '—', '“', '”'];
const ALAT = [['bold', 'B', kata('Tebal', 'Bold')], ['italic', 'I', kata('Miring', 'Italic')], ['underline', 'U', kata('Garis bawah', 'Underline')], ['subscript', 'x₂', kata('Subskrip', 'Subscript')], ['superscript', 'x²', kata('Superskrip', 'Superscript')],
  ['justifyLeft', '⇤', kata('Rata kiri', 'Align left')], ['justifyCenter', '↔', kata('Rata tengah', 'Centre')], ['justifyRight', '⇥', kata('Rata kanan', 'Align right')], ['justifyFull', '☰', kata('Rata kiri kanan', 'Justify')],
  ['insertUnorderedList', '•', kata('Daftar butir', 'Bulleted list')], ['insertOrderedList', '1.', kata('Daftar bernomor', 'Numbered list')], ['outdent', '«', kata('Kurangi inden', 'Less indent')], ['indent', '»', kata('Tambah inden', 'More indent')]];
const BERSTATUS = new Set(['bold', 'italic', 'underline', 'subscript', 'superscript', 'insertUnorderedList', 'insertOrderedList']);

function tombol(teks, judul, kerja) {
  const t = document.createElement('button');
  t.type = 'button';
  t.textContent = teks;
  t.title = judul;
  t.setAttribute('aria-label', judul);
  t.addEventListener('mousedown', (e) => e.preventDefault());
  t.addEventListener('click', kerja);
  return t;
}

/* Alignment as an attribute: style attributes do not pass the content policy when the text is shown. */
function rapikan(isi) {
  const salinan = isi.cloneNode(true);
  for (const e of salinan.querySelectorAll('[style]')) {
    if (e.style.textAlign) e.setAttribute('align', e.style.textAlign);
    e.removeAttribute('style');
  }
  return salinan.textContent.trim() ? salinan.innerHTML : '';
}

/* Pasted text keeps its paragraphs, nothing else. */
function tempel(e) {
  e.preventDefault();
  document.execCommand('insertText', false, e.clipboardData.getData('text/plain'));
}

/* A toolbar is one stop of the Tab key; the arrow keys walk within it. */
function satuHenti(alat) {
  const semua = [...alat.children];
  const pindah = (ke) => semua.forEach((t) => { t.tabIndex = t === ke ? 0 : -1; });
  pindah(semua[0]);
  alat.addEventListener('keydown', (e) => {
    const langkah = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!langkah) return;
    e.preventDefault();
    const ke = semua[(semua.indexOf(document.activeElement) + langkah + semua.length) % semua.length];
    pindah(ke);
    ke.focus();
  });
}

function pasang(area) {
  const bungkus = document.createElement('div');
  bungkus.className = 'editor';
  const alat = document.createElement('div');
  alat.className = 'editor-alat';
  alat.setAttribute('role', 'toolbar');
  alat.setAttribute('aria-label', kata('Format teks', 'Text format'));
  const simbol = document.createElement('div');
  simbol.className = 'editor-simbol';
  simbol.hidden = true;
  const isi = document.createElement('div');
  isi.className = 'editor-isi';
  isi.contentEditable = 'true';
  isi.setAttribute('role', 'textbox');
  isi.setAttribute('aria-multiline', 'true');
  for (const a of ['aria-describedby', 'aria-invalid', 'aria-required']) if (area.hasAttribute(a)) isi.setAttribute(a, area.getAttribute(a));
  const label = document.querySelector(`label[for="${area.id}"]`);
  if (label) { label.id ||= area.id + '-label'; isi.setAttribute('aria-labelledby', label.id); label.addEventListener('click', () => isi.focus()); }
  isi.innerHTML = new DOMParser().parseFromString(area.value, 'text/html').body.innerHTML;

  const simpan = () => { area.value = rapikan(isi); area.dispatchEvent(new Event('input', { bubbles: true })); };
  const status = () => semuaStatus.forEach(([t, perintah]) => t.setAttribute('aria-pressed', String(document.queryCommandState(perintah))));
  const semuaStatus = [];
  for (const [perintah, teks, judul] of ALAT) {
    const t = tombol(teks, judul, () => { isi.focus(); document.execCommand('styleWithCSS', false, false); document.execCommand(perintah); simpan(); status(); });
    if (BERSTATUS.has(perintah)) { t.setAttribute('aria-pressed', 'false'); semuaStatus.push([t, perintah]); }
    alat.append(t);
  }
  const bukaSimbol = tombol('Ω', kata('Simbol', 'Symbols'), () => { simbol.hidden = !simbol.hidden; bukaSimbol.setAttribute('aria-expanded', String(!simbol.hidden)); });
  bukaSimbol.setAttribute('aria-expanded', 'false');
  alat.append(bukaSimbol);
  satuHenti(alat);
  for (const s of SIMBOL) simbol.append(tombol(s, s, () => { isi.focus(); document.execCommand('insertText', false, s); simpan(); }));

  isi.addEventListener('input', simpan);
  isi.addEventListener('keyup', status);
  isi.addEventListener('mouseup', status);
  isi.addEventListener('paste', tempel);
  isi.addEventListener('drop', (e) => e.preventDefault());
  bungkus.append(alat, simbol, isi);
  area.hidden = true;
  area.required = false;
  area.after(bungkus);
}
document.querySelectorAll('textarea[data-kaya]').forEach(pasang);
