/* One case: documents open in the page itself, and a click on WhatsApp is logged. Without JavaScript both open in a new tab. */
const token = () => decodeURIComponent(document.cookie.match(/(?:^|; )LAJU-CSRF=([^;]*)/)?.[1] ?? '');
// Phones show no PDF inside a page; there the link keeps opening by itself.
const bisa = navigator.pdfViewerEnabled !== false;

for (const tautan of document.querySelectorAll('[data-pratinjau]')) {
  const tempat = tautan.closest('section').querySelector('.pratinjau');
  if (!tempat || !bisa) continue;
  tautan.addEventListener('click', (e) => {
    if (e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    tempat.querySelector('strong').textContent = tautan.textContent;
    tempat.querySelector('a').href = tautan.href;
    // The viewer of the browser without its thumbnails, as wide as the page.
    tempat.querySelector('iframe').src = tautan.href + '#navpanes=0&view=FitH';
    tempat.hidden = false;
    tempat.scrollIntoView({ block: 'nearest' });
    tempat.querySelector('button').onclick = () => { tempat.hidden = true; tempat.querySelector('iframe').removeAttribute('src'); tautan.focus(); };
  });
}

for (const tautan of document.querySelectorAll('[data-hubungi]')) {
  tautan.addEventListener('click', async () => {
    const isi = new URLSearchParams({ cara: 'WHATSAPP', langkah: tautan.dataset.langkah });
    const jawab = await fetch(tautan.dataset.alamat, { method: 'POST', body: isi, keepalive: true, redirect: 'manual', headers: { 'X-LAJU-CSRF': token() } });
    if (jawab.type === 'opaqueredirect' || jawab.ok) location.reload();
  });
}
