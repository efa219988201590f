// Without a mouse: Enter on an entry of the list leads into its form, and a focus that Tasklist lost by drawing anew comes back.
import { amati } from './amati.js';

let menujuFormulir = false;
/** The next form that opens takes the focus, unless the person went elsewhere meanwhile. */
export const keFormulir = () => { menujuFormulir = true; };

const entri = (e) => e.closest?.('.tasks-list li.task h4 a');
const saringan = (e) => e.closest?.('.task-filter h4 a');
const menganggur = () => document.activeElement === document.body || entri(document.activeElement);

// A click that no pointer made.
document.addEventListener('click', (e) => { menujuFormulir = e.isTrusted && e.detail === 0 && Boolean(entri(e.target)); }, true);

function bukaFormulir() {
  const form = document.querySelector('.task-card [data-laju][data-siap=ya]');
  if (!menujuFormulir || !form || form.inert) return;
  menujuFormulir = false;
  if (!menganggur()) return;
  form.tabIndex = -1;
  form.focus();
}

let terakhir = null;
document.addEventListener('focusin', (e) => {
  const tugas = entri(e.target)?.getAttribute('href').match(/task=([\w-]+)/)?.[1];
  const urutan = saringan(e.target) ? [...document.querySelectorAll('.task-filter h4 a')].indexOf(e.target) : -1;
  terakhir = tugas || urutan >= 0 ? { elemen: e.target, tugas, urutan } : null;
});

function kembalikan() {
  if (!terakhir || terakhir.elemen.isConnected || document.activeElement !== document.body) return;
  const baru = terakhir.tugas ? document.querySelector('.tasks-list li.task h4 a[href*="task=' + terakhir.tugas + '"]') : document.querySelectorAll('.task-filter h4 a')[terakhir.urutan];
  baru?.focus();
}

amati(() => { kembalikan(); bukaFormulir(); });
