import { pasang as dasar, panggil } from '/forms/umum/laju.js';

/** Customers to choose from; who was chosen stays in the list. */
function tampilkan(pilih, calon) {
  const dipilih = pilih.selectedOptions[0];
  const lain = calon.filter((c) => String(c.id) !== dipilih?.value).map((c) => new Option(c.nama, c.id));
  pilih.replaceChildren(new Option('-- belum diketahui --', ''), ...(dipilih?.value ? [dipilih] : []), ...lain);
  if (dipilih?.value) dipilih.selected = true;
}

export const pasang = (camForm) => dasar(camForm, {
  siap: (akar, data) => {
    const usul = [...akar.querySelectorAll('[name=penanda]')];
    if (!usul.some((r) => r.checked)) for (const r of usul) r.checked = r.value === data.penanda;
    const cari = akar.querySelector('#cari');
    if (!cari || !data.perluPelanggan) return;
    const ambil = async () => tampilkan(akar.querySelector('#pelangganId'), await panggil('/api/kelebihan/' + data.k.id + '/pelanggan?cari=' + encodeURIComponent(cari.value)));
    let tunggu;
    cari.addEventListener('input', () => { clearTimeout(tunggu); tunggu = setTimeout(ambil, 300); });
    ambil();
  },
});
