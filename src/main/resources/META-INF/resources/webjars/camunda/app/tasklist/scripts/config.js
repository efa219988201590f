import { bahasa, siapkanTeks } from './laju/bahasa.js';
import { saringanMula } from './laju/saringan.js';

document.documentElement.lang = bahasa;
function tambahkan(nama, nilai) {
  const bagian = location.hash || '#/';
  if (bagian.startsWith('#/login')) return;
  history.replaceState(null, '', bagian + (bagian.includes('?') ? '&' : '?') + nama + '=' + encodeURIComponent(nilai));
}
// What is due first stands first; whoever sorts otherwise keeps that in the address.
if (!location.hash.includes('sorting=')) tambahkan('sorting', '[{"sortBy":"dueDate","sortOrder":"asc"}]');

const [mula] = await Promise.all([/[?&](filter|task)=/.test(location.hash) ? null : saringanMula(), siapkanTeks()]);
if (mula) tambahkan('filter', mula);

export default {
  app: { name: 'LAJU', vendor: bahasa === 'en' ? 'Task List' : 'Daftar Tugas' },
  dateFormat: { normal: 'D MMM YYYY HH.mm', long: 'dddd, D MMMM YYYY HH.mm' },
  locales: { availableLocales: [bahasa], fallbackLocale: bahasa },
  disableWelcomeMessage: true,
  shortcuts: {},
  customScripts: ['scripts/laju/sesi', 'scripts/laju/kasus', 'scripts/laju/kepala', 'scripts/laju/kabar', 'scripts/laju/gantikan', 'scripts/laju/kartu', 'scripts/laju/formulir',
    'scripts/laju/terbaca', 'scripts/laju/sempit'],
};
