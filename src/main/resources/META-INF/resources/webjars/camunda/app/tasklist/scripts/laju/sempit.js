// On a phone an open task has the whole screen; one press leads back to the lists. Which screens are narrow says the stylesheet.
import { amati } from './amati.js';
import { kata } from './bahasa.js';

const kembali = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-link laju-ke-daftar', textContent: '‹ ' + kata('Daftar tugas', 'Task list') });
kembali.addEventListener('click', () => {
  location.hash = location.hash.replace(/([?&])(task|detailsTab)=[^&]*&?/g, '$1').replace(/[?&]$/, '');
});

function susun() {
  document.body.classList.toggle('laju-tugas-terbuka', /[?&]task=[\w-]/.test(location.hash));
  const tempat = document.querySelector('section.task-details');
  if (tempat && kembali.parentElement !== tempat) tempat.prepend(kembali);
}
addEventListener('hashchange', susun);
amati(susun);
export default [];
