/* Forms with files (data-kirim-maju): shows how much has been sent. The answer takes the place of the page; its address does not change, and nothing is kept. */
function kirim(form) {
  const bilah = form.querySelector('progress');
  const minta = new XMLHttpRequest();
  const gagal = () => {
    bilah.hidden = true;
    dispatchEvent(new Event('pageshow'));
    const kabar = form.querySelector('[data-kabar-kirim]') ?? form.appendChild(Object.assign(document.createElement('p'), { className: 'kalimat-galat' }));
    kabar.dataset.kabarKirim = '';
    kabar.setAttribute('role', 'alert');
    kabar.textContent = form.dataset.gagal;
  };
  minta.upload.addEventListener('progress', (e) => { if (e.lengthComputable) bilah.value = Math.round((e.loaded / e.total) * 100); });
  minta.addEventListener('error', gagal);
  minta.addEventListener('load', () => {
    const baru = new DOMParser().parseFromString(minta.responseText, 'text/html');
    const isi = baru.getElementById('isi');
    // Too large, too old or broken: what was typed stays.
    if (!isi || (minta.status >= 400 && minta.status !== 422)) { gagal(); return; }
    document.title = baru.title;
    document.getElementById('isi').replaceWith(isi);
    pasang();
    jaga(isi.querySelector('[data-sekali]'));
    scrollTo(0, 0);
    isi.focus();
  });
  bilah.hidden = false;
  form.dataset.terkirim = 'ya';
  form.querySelectorAll('button').forEach((t) => { t.disabled = true; });
  minta.open('POST', form.action);
  minta.send(new FormData(form));
}

/* What is shown once (data-sekali) is not left by mistake: the browser asks first, but for the way on from that page. */
function jaga(sekali) {
  const tahan = (e) => e.preventDefault();
  if (sekali) addEventListener('beforeunload', tahan);
  sekali?.addEventListener('submit', (e) => { if (!e.target.target) removeEventListener('beforeunload', tahan); });
}

function pasang() {
  document.querySelectorAll('form[data-kirim-maju]').forEach((form) => form.addEventListener('submit', (e) => { if (!e.defaultPrevented) { e.preventDefault(); kirim(form); } }));
}
pasang();
