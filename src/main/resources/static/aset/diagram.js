/* Draws the models of a page with bpmn-js and puts the marks on them; see templates/diagram/diagram.html. The drawing scrolls like any page, so fingers and keys work. */
const TERKECIL = 0.2;
const TERBESAR = 3;
const TERBACA = 0.55;
const JELAS = 0.9;
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
  if (!jawab.ok || jawab.redirected) throw new Error(jawab.status);
  return jawab.text();
}

function acuan(bo) {
  return [bo?.processRef, bo?.messageRef, ...(bo?.eventDefinitions ?? []).flatMap((d) => [d.messageRef, d.errorRef, d.signalRef, d.escalationRef])];
}

class Gambar {
  constructor(kotak) {
    this.kotak = kotak;
    this.gulung = kotak.querySelector('.diagram-gulung');
    this.wadah = kotak.querySelector('.diagram-kanvas');
    this.pesan = kotak.querySelector('.diagram-pesan');
    this.tanda = JSON.parse(kotak.querySelector('[data-tanda]')?.textContent || '[]') ?? [];
    kotak.gambar = this;
  }

  async mulai() {
    let bahan;
    try {
      bahan = await Promise.all([muat(this.kotak.dataset.pustaka), bacaXml(this.kotak)]);
    } catch (e) {
      this.gagal('putus');
      return;
    }
    try {
      const [Viewer, xml] = bahan;
      // Wheel and mouse belong to the scrolling frame, not to the canvas.
      this.viewer = new Viewer({ container: this.wadah, additionalModules: [{ zoomScroll: ['value', null], moveCanvas: ['value', null] }] });
      await this.viewer.importXML(xml);
    } catch (e) {
      this.gagal('rusak');
      return;
    }
    this.pesan.remove();
    this.ukur();
    this.pas();
    this.terpanas();
    this.pertama();
    this.tandai();
    this.dengar();
    this.kotak.dataset.keadaan = 'jadi';
    this.kabari('jadi');
  }

  /* Only the sentence stays, with what to do about it: nothing that moves or enlarges what is not there. */
  gagal(sebab) {
    this.kotak.querySelector('.diagram-alat').remove();
    this.wadah.remove();
    ['tabindex', 'role', 'aria-label'].forEach((a) => this.gulung.removeAttribute(a));
    this.pesan.replaceWith(this.kotak.querySelector(`template[data-gagal=${sebab}]`).content.cloneNode(true));
    this.tanpaPenunjuk();
    this.kotak.dataset.keadaan = 'gagal';
    this.kabari('jadi');
  }

  /* Of the words that lead into the picture the words stay. */
  tanpaPenunjuk() {
    document.querySelectorAll(`[data-tunjuk][data-diagram="${this.kotak.id}"]`).forEach((t) => {
      t.parentElement.querySelector('.hanya-tanpa-js')?.classList.remove('hanya-tanpa-js');
      t.remove();
    });
  }

  /* Other scripts of the page hear when a picture is there and when it is drawn in another size. */
  kabari(apa) { this.kotak.dispatchEvent(new CustomEvent(`diagram-${apa}`, { bubbles: true, detail: this })); }

  bagian(nama) { return this.viewer.get(nama); }

  /* A process stands for its pool, a message or an error for the step that waits for it. */
  cari(id) {
    const ada = this.bagian('elementRegistry');
    return ada.get(id) ?? ada.find((e) => acuan(e.businessObject).some((a) => a?.id === id));
  }

  ukur() {
    const b = this.bagian('canvas').viewbox().inner;
    this.batas = { x: b.x - TEPI, y: b.y - TEPI, width: b.width + 2 * TEPI, height: b.height + 2 * TEPI + 24 };
  }

  /* As wide as the frame, but never so small that nobody can read it: then it scrolls. */
  pas() { this.perbesar(Math.min(1.2, Math.max(TERBACA, this.gulung.clientWidth / this.batas.width))); }

  /* A heat map opens where it hurts most, large enough for its figures. */
  terpanas() {
    const panas = this.tanda.filter((t) => /^panas-[1-5]/.test(t.kelas) && this.cari(t.elemen)).sort((a, b) => b.kelas.localeCompare(a.kelas))[0];
    if (!panas || this.skala >= JELAS) return;
    this.perbesar(JELAS);
    this.ke(this.pusat(this.cari(panas.elemen)));
  }

  /* Where a drawing is larger than its frame, it opens on its first finding. */
  pertama() {
    const temuan = this.tanda.find((t) => t.kelas === 'temuan' && t.elemen && this.cari(t.elemen));
    if (temuan) this.ke(this.pusat(this.cari(temuan.elemen)));
  }

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
    this.kabari('skala');
  }

  /* The point of the drawing that stands in the middle of the frame. */
  titik() {
    const g = this.gulung;
    return { x: (g.scrollLeft + g.clientWidth / 2) / this.skala + this.batas.x, y: (g.scrollTop + g.clientHeight / 2) / this.skala + this.batas.y };
  }

  ke({ x, y }) {
    const g = this.gulung;
    g.scrollTo({ left: (x - this.batas.x) * this.skala - g.clientWidth / 2, top: (y - this.batas.y) * this.skala - g.clientHeight / 2 });
  }

  /* Of something wider than the frame its beginning. */
  pusat(e) {
    if (e.waypoints) return e.waypoints[Math.floor(e.waypoints.length / 2)];
    return { x: e.x + Math.min(e.width, this.gulung.clientWidth / this.skala) / 2, y: e.y + Math.min(e.height, this.gulung.clientHeight / this.skala) / 2 };
  }

  tandai() {
    this.tanda.forEach((t) => {
      const e = t.elemen && this.cari(t.elemen);
      if (e) this.bagian('canvas').addMarker(e, `tanda-${t.kelas}`);
    });
  }

  /* Rings an element; false when it is not drawn. */
  lingkari(id) {
    const kanvas = this.bagian('canvas');
    if (this.sorot) kanvas.removeMarker(this.sorot, 'tanda-sorot');
    this.sorot = this.cari(id);
    if (!this.sorot) return false;
    kanvas.addMarker(this.sorot, 'tanda-sorot');
    return true;
  }

  /* Into the middle of the frame, and the frame into sight. */
  tunjuk(id) {
    if (!this.viewer || !this.lingkari(id)) return;
    this.ke(this.pusat(this.sorot));
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
