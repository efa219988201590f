// What the list says of each task: case number, customer, service and due date in words; asked for all entries at once.
import { panggil } from '/forms/umum/laju.js';
import { amati } from './amati.js';
import { kata } from './bahasa.js';

const SEGAR = 60_000;
const kartu = new Map();
const ditanya = new Set();
const idDari = (tautan) => tautan?.match(/[?&]task=([\w-]+)/)?.[1];
const segar = (id) => kartu.has(id) && Date.now() - kartu.get(id).pada < SEGAR;

function bagian(kelas, teks) {
  if (!teks) return '';
  const e = document.createElement('span');
  e.className = kelas;
  e.textContent = teks;
  return e;
}

function susun(k) {
  const kotak = document.createElement('div');
  kotak.className = 'laju-kartu';
  kotak.append(bagian('nomor', k.nomor), bagian('pelanggan', k.pelanggan), bagian('analisa', k.analisa), bagian('layanan', k.layanan),
    bagian('tenggat ' + k.keadaan, k.tenggat && kata('Tenggat ', 'Due ') + k.tenggat));
  return kotak;
}

function pasang(tempat, id) {
  const isi = kartu.get(id)?.isi;
  const lama = tempat?.querySelector(':scope > .laju-kartu');
  if (!tempat || !isi || lama?.dataset.id === id + kartu.get(id).pada) return;
  lama?.remove();
  const baru = susun(isi);
  baru.dataset.id = id + kartu.get(id).pada;
  tempat.append(baru);
}

async function tanya(ids) {
  ids.forEach((id) => ditanya.add(id));
  try {
    const jawab = await panggil('/api/kartu', { method: 'POST', body: { tugas: ids } });
    ids.forEach((id) => kartu.set(id, { isi: jawab[id], pada: Date.now() }));
  } catch {
    // Without an answer the list stays as Camunda draws it; the next drawing asks again.
  } finally {
    ids.forEach((id) => ditanya.delete(id));
    lukis();
  }
}

function lukis() {
  const baris = [...document.querySelectorAll('.tasks-list li.task')].map((li) => [li.querySelector('.names'), idDari(li.querySelector('h4 a')?.getAttribute('href'))]);
  baris.push([document.querySelector('.task-card > header .names'), idDari(location.hash)]);
  const ada = baris.filter(([tempat, id]) => tempat && id);
  ada.forEach(([tempat, id]) => pasang(tempat, id));
  const kurang = [...new Set(ada.map(([, id]) => id).filter((id) => !segar(id) && !ditanya.has(id)))];
  if (kurang.length) tanya(kurang);
}

amati(lukis);
export default [];
