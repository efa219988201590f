/* Draws the models of a page with bpmn-js and puts the marks on them; see templates/diagram/diagram.html. The drawing scrolls like any page, so fingers and keys work. */
const TERKECIL = 0.2;
const TERBESAR = 3;
const TERBACA = 0.55;
const TEPI = 24;

let pustaka;
function muat(alamat) {
  pustaka ??= new Promise((jadi, gagal) => {
    const s = document.createElement('script');
    s.src = alamat;
    s.onload = () => jadi(window.BpmnJS);
    s.onerror = () => gagal(new Error('skrip'));
    document.head.append(s);
  });
  return pustaka;
}

async function bacaXml(kotak) {
  const isi = kotak.querySelector('[data-xml]');
  if (isi) return isi.value;
  const jawab = await fetch(kotak.dataset.alamat, { headers: { Accept: 'application/xml, text/xml, */*' } });
  if (!jawab.ok) throw new Error(jawab.status);
  return jawab.text();
}

class Gambar {
  constructor(kotak) {
    this.kotak = kotak;
    this.gulung = kotak.querySelector('.diagram-gulung');
    this.wadah = kotak.querySelector('.diagram-kanvas');
    this.pesan = kotak.querySelector('.diagram-pesan');
    this.tanda = JSON.parse(kotak.querySelector('[data-tanda]')?.textContent || '[]') ?? [];
  }

  async mulai() {
    try {
      const [Viewer, xml] = await Promise.all([muat(this.kotak.dataset.pustaka), bacaXml(this.kotak)]);
      // Wheel and mouse belong to the scrolling frame, not to the canvas.
      this.viewer = new Viewer({ container: this.wadah, additionalModules: [{ zoomScroll: ['value', null], moveCanvas: ['value', null] }] });
      await this.viewer.importXML(xml);
    } catch (e) {
      this.pesan.textContent = this.kotak.dataset.gagal;
      this.kotak.dataset.keadaan = 'gagal';
      return;
    }
    this.pesan.remove();
    this.ukur();
    this.pas();
    this.tandai();
    this.dengar();
    this.kotak.dataset.keadaan = 'jadi';
  }

  bagian(nama) { return this.viewer.get(nama); }

  ukur() {
    const b = this.bagian('canvas').viewbox().inner;
    this.batas = { x: b.x - TEPI, y: b.y - TEPI, width: b.width + 2 * TEPI, height: b.height + 2 * TEPI + 24 };
  }

  /* As wide as the frame, but never so small that nobody can read it: then it scrolls. */
  pas() { this.perbesar(Math.min(1.2, Math.max(TERBACA, this.gulung.clientWidth / this.batas.width))); }

  perbesar(skala) {
    const g = this.gulung;
    const lama = this.skala ?? skala;
    const tengah = [(g.scrollLeft + g.clientWidth / 2) / lama, (g.scrollTop + g.clientHeight / 2) / lama];
    this.skala = Math.min(TERBESAR, Math.max(TERKECIL, skala));
    const lebar = Math.max(this.batas.width * this.skala, g.clientWidth - 1);
    const tinggi = this.batas.height * this.skala;
    this.wadah.style.width = `${lebar}px`;
    this.wadah.style.height = `${tinggi}px`;
    const kanvas = this.bagian('canvas');
    kanvas.resized();
    kanvas.viewbox({ x: this.batas.x, y: this.batas.y, width: lebar / this.skala, height: tinggi / this.skala });
    g.scrollLeft = tengah[0] * this.skala - g.clientWidth / 2;
    g.scrollTop = tengah[1] * this.skala - g.clientHeight / 2;
    this.kotak.querySelector('.skala').textContent = `${Math.round(this.skala * 100)}%`;
  }

  tandai() {
    const ada = this.bagian('elementRegistry');
    const banyak = new Map();
    this.tanda.forEach((t, i) => {
      if (!t.elemen || !ada.get(t.elemen)) return;
      this.bagian('canvas').addMarker(t.elemen, `tanda-${t.kelas}`);
      const ke = banyak.get(t.elemen) ?? 0;
      banyak.set(t.elemen, ke + 1);
      this.lencana(ada.get(t.elemen), t, t.lencana ?? (t.kelas.startsWith('panas') ? t.teks : String(i + 1)), ke);
    });
  }

  lencana(elemen, t, kata, ke) {
    if (!kata) return;
    const e = document.createElement(t.alamat ? 'a' : 'span');
    e.className = `diagram-lencana ${t.kelas}`;
    e.textContent = kata;
    e.title = t.teks ?? kata;
    if (t.alamat) e.href = t.alamat;
    const garis = elemen.waypoints;
    const letak = garis ? { top: 4 + 18 * ke, left: 4 } : { top: -10, left: -8 + 30 * ke };
    const panas = t.kelas.startsWith('panas');
    this.bagian('overlays').add(elemen, { position: panas ? { bottom: 4, left: 0 } : letak, scale: panas ? { min: 0.8, max: 1.2 } : { min: 0.9, max: 1.2 }, html: e });
  }

  /* Brings an element into sight and rings it. */
  tunjuk(id) {
    const e = this.bagian('elementRegistry').get(id);
    if (!e) return;
    const kanvas = this.bagian('canvas');
    if (this.sorot) kanvas.removeMarker(this.sorot, 'tanda-sorot');
    this.sorot = id;
    kanvas.addMarker(id, 'tanda-sorot');
    const p = e.waypoints ? e.waypoints[Math.floor(e.waypoints.length / 2)] : { x: e.x + e.width / 2, y: e.y + e.height / 2 };
    this.gulung.scrollTo({ left: (p.x - this.batas.x) * this.skala - this.gulung.clientWidth / 2, top: (p.y - this.batas.y) * this.skala - this.gulung.clientHeight / 2 });
    this.kotak.scrollIntoView({ block: 'nearest' });
  }

  kerja(apa) {
    const kerja = { besar: () => this.perbesar(this.skala * 1.25), kecil: () => this.perbesar(this.skala / 1.25), pas: () => this.pas(),
      semua: () => this.perbesar(Math.min(this.gulung.clientWidth / this.batas.width, parseFloat(getComputedStyle(this.gulung).maxHeight) / this.batas.height)) };
    kerja[apa]?.();
  }

  dengar() {
    this.kotak.querySelector('.diagram-alat').addEventListener('click', (e) => this.kerja(e.target.closest('button')?.dataset.kerja));
    this.gulung.addEventListener('keydown', (e) => {
      const apa = { '+': 'besar', '=': 'besar', '-': 'kecil', 0: 'pas', 1: 'semua' }[e.key];
      if (apa && !e.ctrlKey && !e.metaKey && !e.altKey) { e.preventDefault(); this.kerja(apa); }
    });
    this.tarik();
  }

  tarik() {
    const g = this.gulung;
    let dari;
    g.addEventListener('pointerdown', (e) => {
      if (e.pointerType !== 'mouse' || e.button !== 0 || e.target.closest('a')) return;
      dari = [e.clientX + g.scrollLeft, e.clientY + g.scrollTop];
      g.classList.add('menarik');
    });
    window.addEventListener('pointermove', (e) => { if (dari) g.scrollTo(dari[0] - e.clientX, dari[1] - e.clientY); });
    window.addEventListener('pointerup', () => { dari = null; g.classList.remove('menarik'); });
  }
}

const semua = new Map();
for (const kotak of document.querySelectorAll('[data-diagram-kotak]')) {
  const g = new Gambar(kotak);
  semua.set(kotak.id, g);
  g.mulai();
}
document.addEventListener('click', (e) => {
  const t = e.target.closest('[data-tunjuk]');
  if (t) semua.get(t.dataset.diagram)?.tunjuk(t.dataset.tunjuk);
});
