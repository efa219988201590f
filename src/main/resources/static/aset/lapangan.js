/* The week of site work can be printed; the officer's form stands in a page of its own, which fits a phone. */
import { ambilUlang, kerjakan } from '/forms/insitu/lapangan.js';

document.querySelectorAll('[data-cetak]').forEach((b) => b.addEventListener('click', () => print()));

const tempat = document.getElementById('tugas-lapangan');
if (tempat) muat();

async function muat() {
  const jawab = await fetch('/forms/insitu/' + tempat.dataset.form + '.html', { credentials: 'same-origin' });
  tempat.innerHTML = await jawab.text();
  const form = tempat.querySelector('form');
  const tombol = Object.assign(document.createElement('button'), { type: 'submit', className: 'tombol utama', textContent: 'Selesaikan' });
  form.append(tombol);
  const camForm = { taskId: tempat.dataset.tugas, formElement: [form] };
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    tombol.disabled = true;
    camForm.submitVariables((galat) => { if (galat) tombol.disabled = false; else location.assign('/kelola/lapangan'); });
  });
  await (tempat.dataset.form === 'ambilUlangContoh' ? ambilUlang : kerjakan)(camForm);
}
