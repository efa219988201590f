/* Proposes a user name from the company's name, until the person types an own one. */
const form = document.getElementById('form-daftar');
const nama = form?.elements.nama;
const username = form?.elements.username;
let usulan = '';
nama?.addEventListener('change', async () => {
  if (!nama.value.trim() || (username.value && username.value !== usulan)) return;
  const jawab = await fetch(form.dataset.usul + '?nama=' + encodeURIComponent(nama.value));
  if (jawab.ok) { usulan = (await jawab.json()).username; username.value = usulan; }
});
