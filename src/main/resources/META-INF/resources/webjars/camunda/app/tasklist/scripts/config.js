export default {
  app: { name: 'LAJU', vendor: 'Daftar Tugas' },
  dateFormat: { normal: 'D MMM YYYY HH.mm', long: 'dddd, D MMMM YYYY HH.mm' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  disableWelcomeMessage: true,
  shortcuts: {},
  customScripts: ['scripts/laju/sesi', 'scripts/laju/kasus', 'scripts/laju/kelola'],
};
