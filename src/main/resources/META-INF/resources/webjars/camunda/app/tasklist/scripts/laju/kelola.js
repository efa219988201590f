// The way from the tasks to the pages of our own (Penerimaan Sampel, Lembar Kerja, reports), beside the account menu of the header.
const tautan = document.createElement('li');
tautan.className = 'laju-kelola';
tautan.innerHTML = '<a href="/kelola" target="_self"><span class="glyphicon glyphicon-th-large" aria-hidden="true"></span> Halaman kelola</a>';
// The header is drawn again after signing in; the account menu tells when it is there.
const pasang = () => {
  const akun = document.querySelector('[cam-widget-header] .app-menu li.account');
  if (akun && akun.previousElementSibling !== tautan) akun.before(tautan);
};
new MutationObserver(pasang).observe(document.body, { childList: true, subtree: true });
pasang();
export default [];
