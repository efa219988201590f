// Less clicking: the first thing typed claims the task, and the next task follows the one that is done.
import { amati } from './amati.js';
import { kata } from './bahasa.js';
import { keFormulir, kembaliMengetik, sedangMengambil, sedangMengetik } from './papanTik.js';

const kartu = () => document.querySelector('.task-card');
const tombolAmbil = () => kartu()?.querySelector('button.claim:not(:disabled)');
const bukaSekarang = () => location.hash.match(/[?&]task=([\w-]+)/)?.[1];
const daftar = () => [...document.querySelectorAll('.tasks-list li.task h4 a')].map((a) => [a.getAttribute('href').match(/task=([\w-]+)/)?.[1], a]);

function ambil(e) {
  const form = e.target.closest?.('[data-laju]');
  const tombol = tombolAmbil();
  if (!tombol || !e.isTrusted || !form || (e.type === 'click' && !e.target.closest('button'))) return;
  sedangMengambil();
  tombol.click();
}
['input', 'change', 'click'].forEach((jenis) => document.addEventListener(jenis, ambil, true));

// The order of the list at the moment a task was opened: claiming takes the task out of the inbox, and its neighbours must still be known.
let urutan = { tugas: null, ids: [] };
function ingatUrutan() {
  const tugas = bukaSekarang();
  const ids = daftar().map(([id]) => id);
  if (tugas !== urutan.tugas || ids.includes(tugas)) urutan = { tugas, ids };
}

let menunggu = null;
function lanjut() {
  if (!menunggu || document.querySelector('.task-card [data-laju]')) return;
  const sekarang = daftar().filter(([id]) => id !== menunggu.tugas);
  const sesudah = menunggu.ids.slice(menunggu.ids.indexOf(menunggu.tugas) + 1);
  const pilihan = sekarang.find(([id]) => sesudah.includes(id)) ?? sekarang[0];
  menunggu = null;
  pilihan?.[1].click();
  keFormulir();
}
addEventListener('laju:selesai', () => { if (menunggu) setTimeout(() => { menunggu && (menunggu.selesai = true); lanjut(); }, 700); });
addEventListener('laju:gagal', () => { menunggu = null; });

function tombolBerikutnya() {
  const asli = document.querySelector('.task-card .form-actions .btn-primary:not(.laju-berikutnya)');
  if (!asli) return;
  let tombol = asli.parentElement.querySelector('.laju-berikutnya');
  if (!tombol) {
    tombol = document.createElement('button');
    Object.assign(tombol, { type: 'button', className: 'btn btn-primary laju-berikutnya', textContent: kata('Selesai & berikutnya', 'Done & next') });
    tombol.addEventListener('click', () => { menunggu = { tugas: bukaSekarang(), ids: urutan.ids }; asli.click(); });
    asli.after(tombol);
  }
  tombol.disabled = asli.disabled;
}

// A task in other hands is read, not typed into; one in nobody's hands may be typed into at once.
function kunci() {
  // Between our claim and Camunda's answer nobody seems to hold it either: who is typing is left alone.
  for (const form of document.querySelectorAll('.task-card [data-laju]')) {
    form.inert = Boolean(form.closest('.disabled-form')) && !kartu().querySelector('button.claim')
      && !form.contains(document.activeElement) && !sedangMengetik();
  }
}

amati(() => { ingatUrutan(); kunci(); kembaliMengetik(); tombolBerikutnya(); if (menunggu?.selesai) lanjut(); });
export default [];
