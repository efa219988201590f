// The bell of staff: notices that have not been looked at.
import { panggil } from '/forms/umum/laju.js';
import { amati } from './amati.js';
import { kata } from './bahasa.js';

const SETIAP = 60000;
const lonceng = document.createElement('a');
lonceng.href = '/kelola/kabar';
lonceng.target = '_self';
lonceng.className = 'laju-kabar';
lonceng.innerHTML = '<span class="glyphicon glyphicon-bell" aria-hidden="true"></span><span class="badge" hidden></span>';
// Bootstrap's grey is too pale for white figures.
lonceng.querySelector('.badge').style.backgroundColor = '#b3261e';

function tulis(baru) {
  const nama = kata('Kabar', 'Notices');
  lonceng.title = nama;
  lonceng.setAttribute('aria-label', baru ? nama + ', ' + baru + kata(' baru', ' new') : nama);
  lonceng.querySelector('.badge').hidden = !baru;
  lonceng.querySelector('.badge').textContent = baru || '';
}

const lihat = () => { if (!document.hidden) panggil('/api/kabar').then((k) => tulis(k.baru)).catch(() => {}); };

tulis(0);
lihat();
setInterval(lihat, SETIAP);
amati(() => {
  const kepala = document.querySelector('.laju-kepala');
  if (kepala && lonceng.parentElement !== kepala) kepala.append(lonceng);
});
export default [];
