/* Shows how far a long import is, and the result once it is finished. */
const kotak = document.getElementById('kemajuan');

async function lihat() {
  const jawab = await fetch(kotak.dataset.alamat, { headers: { Accept: 'application/json' } });
  if (!jawab.ok) return;
  const k = await jawab.json();
  if (k.selesai) { location.reload(); return; }
  document.getElementById('maju').value = k.dicatat;
  document.getElementById('maju-teks').textContent = `${k.dicatat} dari ${k.baris}`;
  setTimeout(lihat, 1000);
}

if (kotak) setTimeout(lihat, 1000);
