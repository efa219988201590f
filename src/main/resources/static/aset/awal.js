/* Runs before the page is painted: marks that JavaScript works and keeps the sidebar as it was left. */
document.documentElement.classList.replace('tanpa-js', 'js');
try {
  if (localStorage.getItem('laju-sisi') === 'terlipat') document.documentElement.classList.add('sisi-terlipat');
} catch { /* private browsing without storage */ }
