// A task that an absent colleague holds: its deputy takes it over here. Not within the form, which Tasklist disables while somebody else holds it.
import { panggil } from '/forms/umum/laju.js';
import { amati } from './amati.js';
import { kata } from './bahasa.js';

const bukaSekarang = () => location.hash.match(/[?&]task=([\w-]+)/)?.[1];
const terpasang = () => document.querySelector('.laju-gantikan');
let tugas = null;
let digantikan = null;

function tanya(ini) {
  tugas = ini;
  digantikan = null;
  panggil('/api/tugas/' + ini + '/pemegang').then((p) => { if (tugas === ini) { digantikan = p.digantikan ?? null; pasang(); } }).catch(() => {});
}

async function ambilAlih(kotak) {
  try {
    await panggil('/api/tugas/' + tugas + '/ambil-alih', { method: 'POST', body: {} });
    location.reload();
  } catch (e) {
    kotak.querySelector('p').textContent = e.message;
  }
}

function kotakBaru() {
  const kotak = document.createElement('div');
  kotak.className = 'laju-gantikan alert alert-info';
  kotak.innerHTML = '<p role="status"></p><button type="button" class="btn btn-primary"></button>';
  kotak.querySelector('p').textContent = kata('Tugas ini dipegang ', 'Held by ') + digantikan + kata(', yang sedang Anda gantikan.', ', for whom you stand in.');
  kotak.querySelector('button').textContent = kata('Ambil alih', 'Take over');
  kotak.querySelector('button').addEventListener('click', () => ambilAlih(kotak));
  return kotak;
}

function pasang() {
  const form = document.querySelector('.task-card [data-laju]')?.closest('.disabled-form');
  const ini = bukaSekarang();
  const dipegang = form && ini && !document.querySelector('.task-card button.claim');
  if (!dipegang || ini !== tugas) terpasang()?.remove();
  if (!dipegang) tugas = null;
  else if (ini !== tugas) tanya(ini);
  else if (digantikan && !terpasang()) form.before(kotakBaru());
}

amati(pasang);
export default [];
