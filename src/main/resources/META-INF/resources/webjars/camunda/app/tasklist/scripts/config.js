import { bahasa, siapkanTeks } from './laju/bahasa.js';

document.documentElement.lang = bahasa;
// What is due first stands first; whoever sorts otherwise keeps that in the address.
if (!location.hash.includes('sorting=') && !location.hash.startsWith('#/login')) {
  const bagian = location.hash || '#/';
  history.replaceState(null, '', bagian + (bagian.includes('?') ? '&' : '?') + 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]'));
}

await siapkanTeks();

export default {
  app: { name: 'LAJU', vendor: bahasa === 'en' ? 'Task List' : 'Daftar Tugas' },
  dateFormat: { normal: 'D MMM YYYY HH.mm', long: 'dddd, D MMMM YYYY HH.mm' },
  locales: { availableLocales: [bahasa], fallbackLocale: bahasa },
  disableWelcomeMessage: true,
  shortcuts: {},
  customScripts: ['scripts/laju/sesi', 'scripts/laju/kasus', 'scripts/laju/kepala', 'scripts/laju/kabar', 'scripts/laju/gantikan', 'scripts/laju/kartu', 'scripts/laju/formulir',
    'scripts/laju/terbaca'],
};
