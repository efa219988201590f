/* Answers of a test are kept as they are given; what could not be sent stays on the page and goes with the whole form. */
const form = document.querySelector('[data-tes]');
const kabar = form?.querySelector('[data-kabar]');

const kuki = (nama) => document.cookie.split('; ').find((k) => k.startsWith(nama + '='))?.split('=')[1] ?? '';

async function simpan(isian) {
  const isi = new URLSearchParams({ soal: isian.name.replace('soal-', ''), isi: isian.value });
  try {
    const jawab = await fetch(form.dataset.jawab, { method: 'POST', credentials: 'same-origin', body: isi, headers: { 'X-LAJU-CSRF': decodeURIComponent(kuki('LAJU-CSRF')), Accept: 'application/json' } });
    kabar.textContent = jawab.ok ? form.dataset.tersimpan : form.dataset.gagal;
  } catch {
    kabar.textContent = form.dataset.gagal;
  }
}

/* What is answered now is no longer told to be missing. */
function terjawab(soal) {
  soal?.classList.remove('keliru');
  soal?.querySelector('.kalimat-galat')?.remove();
}

form?.addEventListener('change', (e) => {
  if (e.target.name?.startsWith('soal-')) {
    terjawab(e.target.closest('fieldset'));
    simpan(e.target);
  }
});
