/* Badges on the marked elements of a diagram: put anew for each size where they cover least, and with fewer words the farther one stands. */
const JAUH = 0.5;
const SEDANG = 0.85;
const JARAK = 3;

function luas(a, b) {
  const l = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const t = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return l > 0 && t > 0 ? l * t : 0;
}

function ruas(titik) {
  return titik.slice(1).map((b, i) => {
    const a = titik[i];
    return { x: Math.min(a.x, b.x) - 2, y: Math.min(a.y, b.y) - 2, width: Math.abs(a.x - b.x) + 4, height: Math.abs(a.y - b.y) + 4, berat: 2 };
  });
}

/* What a badge should not lie on: steps, their labels, lines; lanes and what holds other steps it may. */
function rintangan(gambar) {
  return gambar.bagian('elementRegistry').filter((e) => e.parent && (e.waypoints || e.labelTarget || !/Participant|Lane|SubProcess/.test(e.type)))
    .flatMap((e) => (e.waypoints ? ruas(e.waypoints) : [{ x: e.x, y: e.y, width: e.width, height: e.height, berat: e.labelTarget ? 5 : 3 }]));
}

/* Heat: all of it, then only cases and late ones, from afar the number of cases. Other marks: their number in the table. */
function kata(t, nomor, skala) {
  if (!t.kelas.startsWith('panas')) return t.lencana ?? String(nomor);
  const penuh = t.lencana ?? t.teks ?? '';
  if (skala >= SEDANG) return penuh;
  const banyak = parseInt(penuh, 10);
  if (!banyak) return '';
  return skala >= JAUH ? penuh.split('\n')[0].replace(', ', '\n') : String(banyak);
}

/* Around the element, the best of equally free places first; from afar on its corners. */
function tempat(e, w, h, sudut) {
  if (e.waypoints) return [{ x: e.waypoints[0].x + 4, y: e.waypoints[0].y + 4 }];
  const kiri = e.x;
  const kanan = e.x + e.width - w;
  const tengah = (kiri + kanan) / 2;
  if (sudut) return [[kiri - w / 2, e.y - h / 2], [kanan + w / 2, e.y - h / 2], [kiri - w / 2, e.y + e.height - h / 2], [kanan + w / 2, e.y + e.height - h / 2]].map(([x, y]) => ({ x, y }));
  const atas = e.y - h - JARAK;
  const bawah = e.y + e.height + JARAK;
  return [atas, bawah, atas + h / 2, atas - h / 2, bawah + h / 2].flatMap((y) => [kiri, tengah, kanan, kiri - w * 0.4, kanan + w * 0.4].map((x) => ({ x, y })));
}

class Lencana {
  constructor(gambar) {
    this.gambar = gambar;
    this.rintangan = rintangan(gambar);
    this.terpasang = [];
    this.pasang();
  }

  nanti() {
    cancelAnimationFrame(this.tunggu);
    this.tunggu = requestAnimationFrame(() => this.pasang());
  }

  pasang() {
    const atas = this.gambar.bagian('overlays');
    this.terpasang.forEach((id) => atas.remove(id));
    this.sudah = [];
    this.terpasang = this.gambar.tanda.flatMap((t, i) => {
      const elemen = t.elemen && this.gambar.cari(t.elemen);
      const isi = elemen && kata(t, i + 1, this.gambar.skala);
      return isi ? [this.satu(elemen, t, isi)] : [];
    });
  }

  satu(elemen, t, isi) {
    const html = this.html(t, isi);
    const { x, y } = this.letak(elemen, html, !t.kelas.startsWith('panas') || this.gambar.skala < JAUH);
    const asal = elemen.waypoints ? this.kotakGaris(elemen.waypoints) : elemen;
    return this.gambar.bagian('overlays').add(elemen, { position: { left: x - asal.x, top: y - asal.y }, scale: false, html });
  }

  kotakGaris(titik) { return { x: Math.min(...titik.map((p) => p.x)), y: Math.min(...titik.map((p) => p.y)) }; }

  html(t, isi) {
    const e = document.createElement(t.alamat ? 'a' : 'span');
    e.className = `diagram-lencana ${t.kelas}`;
    e.classList.toggle('terlambat', t.kelas.startsWith('panas') && /\d terlambat/.test(t.lencana ?? ''));
    e.textContent = isi;
    e.title = t.teks ?? isi;
    if (t.alamat) e.href = t.alamat;
    return e;
  }

  letak(elemen, html, sudut) {
    this.gambar.kotak.append(html);
    const w = html.offsetWidth / this.gambar.skala;
    const h = html.offsetHeight / this.gambar.skala;
    html.remove();
    const calon = tempat(elemen, w, h, sudut).map((p) => ({ ...p, width: w, height: h }));
    const biaya = calon.map((c, ke) => ke + [...this.rintangan, ...this.sudah].reduce((n, r) => n + luas(c, r) * r.berat, 0));
    const terbaik = calon[biaya.indexOf(Math.min(...biaya))];
    this.sudah.push({ ...terbaik, berat: 8 });
    return terbaik;
  }
}

const semua = new Map();
document.addEventListener('diagram-jadi', ({ detail: g }) => {
  if (g.viewer && g.batas && g.tanda.length) semua.set(g, new Lencana(g));
});
document.addEventListener('diagram-skala', ({ detail: g }) => semua.get(g)?.nanti());
