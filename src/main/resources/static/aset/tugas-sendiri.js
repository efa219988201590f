/* The form of one task as a page of its own, for a phone or a tablet: data-form, data-modul (what puts it to work, as module#function), data-kembali. */
const tempat = document.querySelector('[data-tugas-sendiri]');
if (tempat) muat();

async function muat() {
  const [modul, nama] = tempat.dataset.modul.split('#');
  const [jawab, isi] = await Promise.all([fetch(tempat.dataset.form, { credentials: 'same-origin' }), import(modul)]);
  tempat.innerHTML = await jawab.text();
  const form = tempat.querySelector('form');
  const tombol = Object.assign(document.createElement('button'), { type: 'submit', className: 'tombol utama', textContent: 'Selesaikan' });
  form.append(tombol);
  const camForm = { taskId: tempat.dataset.tugasSendiri, formElement: [form] };
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    tombol.disabled = true;
    camForm.submitVariables((galat) => { if (galat) tombol.disabled = false; else location.assign(tempat.dataset.kembali); });
  });
  await isi[nama](camForm);
}
