/* Assignment: the analysts in every list, one choice for all ticked rows, a warning where nobody would remain to check. */
export function siap(akar, data) {
  for (const pilih of akar.querySelectorAll('select[data-analis]')) {
    for (const a of data.analis) pilih.add(new Option(`${a.nama} (beban ${a.beban})`, a.id));
  }
  const baris = [...akar.querySelectorAll('[data-baris=baris]')];
  baris.forEach((b, n) => {
    b.querySelector('[name=analis]').value = data.baris[n].analis ?? '';
    const target = b.querySelector('[name=target]');
    if (!target.value) target.value = data.targetBawaan ?? '';
  });
  const peringatan = akar.querySelector('#peringatan');
  const periksa = () => {
    const dipilih = new Set(baris.map((b) => b.querySelector('[name=analis]').value));
    peringatan.textContent = data.analis.filter((a) => dipilih.has(a.id) && a.peringatan).map((a) => a.peringatan).join(' ');
  };
  akar.querySelector('#centangSemua').addEventListener('change', (e) => {
    baris.forEach((b) => { b.querySelector('.centang').checked = e.target.checked; });
  });
  akar.querySelector('#terapkan').addEventListener('click', () => {
    const analis = akar.querySelector('#semuaAnalis').value;
    const target = akar.querySelector('#semuaTarget').value;
    for (const b of baris.filter((x) => x.querySelector('.centang').checked)) {
      if (analis) b.querySelector('[name=analis]').value = analis;
      if (target) b.querySelector('[name=target]').value = target;
    }
    periksa();
    akar.dispatchEvent(new Event('change', { bubbles: true }));
  });
  akar.addEventListener('change', periksa);
  periksa();
}
