/* Many PDFs of SIMPONI: each is stored and read by itself, and fills the row it fits. The server judges the row all the same. */
import { panggil } from '/forms/umum/laju.js';

const kotak = document.getElementById('jatuh-billing');
const badan = document.getElementById('baris-massal');
if (badan) mulai(); else kotak.hidden = true;

const ringkas = (nama) => (nama ?? '').toUpperCase().replace(/[^A-Z0-9 ]/g, ' ').replace(/\b(PT|CV|UD|TBK|PERSERO)\b/g, '').replace(/\s/g, '');
const rupiah = (n) => 'Rp ' + new Intl.NumberFormat('id-ID').format(n);

function mulai() {
  const masukan = document.getElementById('berkas-billing');
  const pilihSatker = document.getElementById('satker-billing');
  const daftar = document.getElementById('hasil-billing');
  const baris = () => [...badan.querySelectorAll('tr[data-tugas]')].filter((tr) => tr.dataset.keadaan !== 'selesai').map((tr) => ({ tr, ...JSON.parse(tr.dataset.tanda) }));
  const satker = [...new Set(baris().map((b) => b.satker))];
  satker.forEach((s) => pilihSatker.add(new Option(s, s)));
  pilihSatker.hidden = satker.length < 2;
  const isian = (b, nama) => b.tr.querySelector('[data-nama="' + nama + '"]');

  function pilihBaris(d) {
    const calon = baris().filter((b) => b.satker === pilihSatker.value && (isian(b, 'kode').value === '' || isian(b, 'kode').value === d.kodeBilling));
    const total = calon.filter((b) => d.total !== null && Number(b.total) === Number(d.total));
    const nama = (semua) => semua.filter((b) => d.nama && ringkas(b.nama) === ringkas(d.nama));
    if (nama(total).length) return { b: nama(total)[0], kembar: nama(total).length - 1, beda: [] };
    if (total.length === 1) return { b: total[0], beda: d.nama ? ['nama pada berkas "' + d.nama + '", wajib bayar baris ini "' + total[0].nama + '"'] : [] };
    if (!total.length && nama(calon).length === 1) return { b: nama(calon)[0], beda: ['total pada berkas ' + (d.total === null ? 'tidak terbaca' : rupiah(d.total)) + ', penawaran ' + rupiah(nama(calon)[0].total)] };
    return { b: null, beda: [total.length ? 'totalnya cocok dengan ' + total.length + ' baris dan namanya tidak; ketik sendiri' : 'tidak ada baris dengan total dan nama ini'] };
  }

  function isi(b, nama, nilai) {
    if (nilai === null || nilai === undefined) return;
    isian(b, nama).value = nilai;
  }

  function catat(nama, kalimat, buruk) {
    const li = Object.assign(document.createElement('li'), { textContent: nama + ': ' + kalimat });
    li.classList.toggle('buruk', buruk);
    daftar.append(li);
  }

  async function satu(berkas) {
    const kiriman = new FormData();
    kiriman.append('satker', pilihSatker.value);
    kiriman.append('file', berkas);
    try {
      const hasil = await panggil('/api/tagihan/baca', { method: 'POST', body: kiriman });
      if (!hasil.terbaca) { catat(berkas.name, hasil.catatan.join(' '), true); return; }
      const { b, beda, kembar } = pilihBaris(hasil.terbaca);
      if (!b) { catat(berkas.name, beda.join('; '), true); return; }
      const d = hasil.terbaca;
      isi(b, 'kode', d.kodeBilling);
      isi(b, 'total', d.total === null ? null : new Intl.NumberFormat('id-ID').format(d.total));
      isi(b, 'terbit', d.tanggalBilling);
      isi(b, 'kedaluwarsa', d.kedaluwarsa);
      isi(b, 'berkasId', hasil.berkasId);
      const semua = [...beda, ...hasil.catatan];
      b.tr.querySelector('.pilih-baris').checked = semua.length === 0;
      b.tr.querySelector('.hasil-baris').textContent = semua.length ? 'Periksa: ' + semua.join('; ') : 'dari ' + berkas.name;
      catat(berkas.name, 'baris ' + b.praOrder + (kembar ? ' (ada ' + (kembar + 1) + ' baris serupa, yang pertama dipakai)' : '') + (semua.length ? '; ' + semua.join('; ') : ''), semua.length > 0);
    } catch (e) {
      catat(berkas.name, e.message, true);
    }
    badan.dispatchEvent(new CustomEvent('massal-berubah', { bubbles: true }));
  }

  async function semua(berkas) {
    for (const b of berkas) await satu(b);
    masukan.value = '';
  }

  masukan.addEventListener('change', () => semua([...masukan.files]));
  kotak.addEventListener('dragover', (e) => { e.preventDefault(); kotak.classList.add('siap'); });
  kotak.addEventListener('dragleave', () => kotak.classList.remove('siap'));
  kotak.addEventListener('drop', (e) => { e.preventDefault(); kotak.classList.remove('siap'); semua([...e.dataTransfer.files]); });
}
