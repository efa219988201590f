/* Verification and validation: own rows are grey and cannot be chosen, judged ones only show their verdict. */
export function siap(akar, data) {
  const baris = [...akar.querySelectorAll('.baris-periksa')];
  baris.forEach((b, n) => {
    const d = data.baris[n];
    b.querySelector('.tampil').textContent = d.hasil.jenis === 'TIDAK_DAPAT_DIUJI' ? 'Tidak dapat diuji: ' + d.hasil.alasan : d.hasil.jenis === 'ORGANISME' ? '' : d.hasil.tertulis;
    if (d.larangan || d.putusan) {
      b.querySelector('.pilih-putusan').remove();
      b.dataset.mati = 'ya';
      if (d.larangan && !d.putusan) b.classList.add('abu');
    }
  });
  akar.querySelector('#semuaBenar').addEventListener('click', () => {
    akar.querySelectorAll('.pilih-putusan input[value=benar]').forEach((e) => { e.checked = true; });
    akar.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function kumpulkan(akar, laju) {
  const semua = laju.kumpulkan(akar);
  return { baris: (semua.baris ?? []).filter((r) => r.putusan !== undefined && r.putusan !== null) };
}
