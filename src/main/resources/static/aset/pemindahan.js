/* Shows how far the cases have gone over, and what became of each once all were tried. */
const kotak = document.getElementById('kemajuan');

async function lihat() {
  const jawab = await fetch(kotak.dataset.alamat, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (jawab && jawab.ok) {
    const k = await jawab.json();
    if (!k.menunggu) { location.reload(); return; }
    document.getElementById('maju').value = k.pindah + k.tetap;
    document.getElementById('maju-teks').textContent = `${k.pindah + k.tetap} dari ${k.pindah + k.tetap + k.menunggu} kasus selesai dicoba: ${k.pindah} pindah, ${k.tetap} tetap.`;
  }
  setTimeout(lihat, 1000);
}

if (kotak && kotak.dataset.alamat) setTimeout(lihat, 1000);
