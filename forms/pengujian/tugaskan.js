/*
 * Assignment, of parameters or of packages that lost their analyst: the analysts in every list with what they still have on the table, one
 * choice for all ticked rows, what it makes of their workload, a warning where nobody would remain to check and where somebody is absent.
 */
const angka = (v) => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(v);

/** Where the weight of a row stands. */
const isi = (b) => (b.beban === undefined ? b.parameter : b);

export function lengkapi(data) {
  data.analis.forEach((a) => { a.kerja.bebanTampil = angka(a.kerja.beban); });
  data.baris.map(isi).forEach((b) => { b.bebanTampil = angka(b.beban); });
  return data;
}

function sebutan(a) {
  const k = a.kerja;
  const kata = [`${k.paket} paket`, `beban ${k.bebanTampil}`];
  if (k.terlambat) kata.push(`${k.terlambat} terlambat`);
  if (a.berhalangan) kata.push('berhalangan');
  return `${a.nama} (${kata.join(', ')})`;
}

export function siap(akar, data) {
  for (const pilih of akar.querySelectorAll('select[data-analis]')) {
    for (const a of data.analis) pilih.add(new Option(sebutan(a), a.id));
  }
  const baris = [...akar.querySelectorAll('[data-baris=baris]')];
  baris.forEach((b, n) => {
    b.querySelector('[name=analis]').value = data.baris[n].analis ?? '';
    const target = b.querySelector('[name=target]');
    if (!target.value) target.value = data.targetBawaan ?? '';
  });
  const peringatan = akar.querySelector('#peringatan');
  /** Beside the weight of the parameter what its analyst would carry altogether. */
  const sesudah = () => {
    const tambah = {};
    baris.forEach((b, n) => {
      const id = b.querySelector('[name=analis]').value;
      if (id && id !== (data.baris[n].pemegang ?? data.baris[n].analis)) tambah[id] = (tambah[id] ?? 0) + Number(isi(data.baris[n]).beban);
    });
    baris.forEach((b) => {
      const a = data.analis.find((x) => x.id === b.querySelector('[name=analis]').value);
      b.querySelector('.sesudah').textContent = a ? `jumlah ${angka(Number(a.kerja.beban) + (tambah[a.id] ?? 0))}` : '';
    });
  };
  const periksa = () => {
    const dipilih = new Set(baris.map((b) => b.querySelector('[name=analis]').value));
    const sebab = data.analis.filter((a) => dipilih.has(a.id)).flatMap((a) => [a.berhalangan && `${a.nama}: ${a.berhalangan}.`, a.peringatan]);
    peringatan.textContent = sebab.filter(Boolean).join(' ');
    sesudah();
  };
  /** Where the satker insists on it, only those who are authorised for the row's method can be chosen. */
  const wewenang = () => baris.forEach((b) => {
    const boleh = data.berwenang?.[b.querySelector('[name=metode]')?.value];
    for (const o of b.querySelector('[name=analis]').options) {
      o.disabled = Boolean(o.value && boleh && !boleh.includes(o.value));
      o.textContent = o.textContent.replace(/ \(tidak berwenang\)$/, '') + (o.disabled ? ' (tidak berwenang)' : '');
    }
  });
  akar.querySelector('#centangSemua')?.addEventListener('change', (e) => {
    baris.forEach((b) => { b.querySelector('.centang').checked = e.target.checked; });
  });
  akar.querySelector('#terapkan')?.addEventListener('click', () => {
    const analis = akar.querySelector('#semuaAnalis').value;
    const target = akar.querySelector('#semuaTarget').value;
    for (const b of baris.filter((x) => x.querySelector('.centang').checked)) {
      const pilih = b.querySelector('[name=analis]');
      if (analis && ![...pilih.options].find((o) => o.value === analis)?.disabled) pilih.value = analis;
      if (target) b.querySelector('[name=target]').value = target;
    }
    periksa();
    akar.dispatchEvent(new Event('change', { bubbles: true }));
  });
  akar.addEventListener('change', () => { wewenang(); periksa(); });
  wewenang();
  periksa();
}
