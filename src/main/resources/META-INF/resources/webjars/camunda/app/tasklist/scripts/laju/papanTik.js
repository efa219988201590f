// Without a mouse: Enter on an entry of the list leads into its form, and a focus that Tasklist took or lost comes back.
import { amati } from './amati.js';

const FORMULIR = '.task-card [data-laju]';
let menujuFormulir = false;
let formulirLama = null;
/** The next form that opens takes the focus, unless the person went elsewhere meanwhile. */
export const keFormulir = () => { menujuFormulir = true; };

const entri = (e) => e.closest?.('.tasks-list li.task h4 a');
const tugasDari = (teks) => teks.match(/task=([\w-]+)/)?.[1];
const saringan = (e) => e.closest?.('.task-filter h4 a');
const menganggur = () => document.activeElement === document.body || entri(document.activeElement);

// A click that no pointer made.
document.addEventListener('click', (e) => {
  const tautan = entri(e.target);
  menujuFormulir = e.isTrusted && e.detail === 0 && Boolean(tautan);
  // Until the new form is there, the one before still stands.
  formulirLama = tautan && tugasDari(tautan.getAttribute('href')) !== tugasDari(location.hash) ? document.querySelector(FORMULIR) : null;
}, true);

function bukaFormulir() {
  const form = document.querySelector(FORMULIR + '[data-siap=ya]');
  if (!menujuFormulir || !form || form.inert || form === formulirLama) return;
  menujuFormulir = false;
  if (!menganggur()) return;
  form.tabIndex = -1;
  form.focus({ preventScroll: true });
}

// While it claims, Tasklist would hide the form for a moment, and afterwards puts the focus on the name of the holder: who was typing goes on typing.
const SEBENTAR = 30000;
let mengetik = null;
function catatMengetik(apa) {
  mengetik = apa;
  document.documentElement.classList.toggle('laju-mengambil', Boolean(apa));
}
export const sedangMengambil = () => catatMengetik({ di: document.activeElement, sampai: Date.now() + SEBENTAR });
export function kembaliMengetik() {
  if (!mengetik) return;
  const kini = document.activeElement;
  const { di, sampai } = mengetik;
  if (Date.now() > sampai || !di.isConnected) catatMengetik(null);
  else if (kini === document.body || kini.closest('.task-card .assignee')) di.focus();
}
export const sedangMengetik = () => Boolean(mengetik);
let sendiri = false;
// At the window: Tasklist keeps these events from the document.
addEventListener('focusin', (e) => {
  if (mengetik && e.target.closest?.('[data-laju]')) mengetik.di = e.target;
  else if (sendiri) catatMengetik(null);
  kembaliMengetik();
}, true);
// Whoever goes elsewhere on purpose is not called back.
document.addEventListener('pointerdown', () => catatMengetik(null), true);
document.addEventListener('keydown', (e) => {
  if (e.key !== 'Tab') return;
  sendiri = true;
  setTimeout(() => { sendiri = false; });
}, true);

let terakhir = null;
addEventListener('focusin', (e) => {
  const tugas = entri(e.target) && tugasDari(e.target.getAttribute('href'));
  const urutan = saringan(e.target) ? [...document.querySelectorAll('.task-filter h4 a')].indexOf(e.target) : -1;
  terakhir = tugas || urutan >= 0 ? { elemen: e.target, tugas, urutan } : null;
}, true);

function kembalikan() {
  if (!terakhir || terakhir.elemen.isConnected || document.activeElement !== document.body) return;
  const baru = terakhir.tugas ? document.querySelector('.tasks-list li.task h4 a[href*="task=' + terakhir.tugas + '"]') : document.querySelectorAll('.task-filter h4 a')[terakhir.urutan];
  baru?.focus();
}

amati(() => { kembalikan(); bukaFormulir(); });
