/* The two pictures of a comparison scroll and grow together, and its changes are walked one by one; see templates/beda/bagian.html. */
const TERBACA = 0.9;

/* How far things near a point lie from where they lie in the other picture: what is closest counts most. */
function geser(sama, titik) {
  let dx = 0;
  let dy = 0;
  let jumlah = 0;
  sama.forEach(({ dari, ke }) => {
    const berat = 1 / ((dari.x - titik.x) ** 2 + (dari.y - titik.y) ** 2 + 2500) ** 2;
    dx += (ke.x - dari.x) * berat;
    dy += (ke.y - dari.y) * berat;
    jumlah += berat;
  });
  return jumlah ? { x: titik.x + dx / jumlah, y: titik.y + dy / jumlah } : titik;
}

class Banding {
  constructor(bagian, gambar) {
    this.bagian = bagian;
    this.gambar = gambar;
    this.serempak = bagian.querySelector('[data-serempak]');
    this.keterangan = bagian.querySelector('.banding-alat output');
    this.diikuti = new Map();
    if (gambar.length === 2) this.ikat();
    else this.buang();
    this.daftar();
    this.dengar();
    this.mulai();
  }

  /* One picture has nothing to move together with; without any there is nothing to walk on either. */
  buang() {
    this.serempak?.closest('label').remove();
    if (this.gambar.length === 0) this.bagian.querySelector('.banding-alat')?.remove();
  }

  /* Rows whose element is drawn somewhere; the others keep their words alone. */
  daftar() {
    this.baris = [...this.bagian.querySelectorAll('tr[data-elemen]')].filter((b) => {
      const ada = b.dataset.elemen && this.gambar.some((g) => g.cari(b.dataset.elemen));
      if (!ada) b.querySelectorAll('.hanya-js, .hanya-tanpa-js').forEach((e) => (e.matches('button') ? e.remove() : e.classList.remove('hanya-tanpa-js')));
      return ada;
    });
    this.bagian.querySelectorAll('[data-ke]').forEach((t) => { t.disabled = this.baris.length === 0; });
  }

  mulai() {
    this.kini = -1;
    if (this.baris.length === 0) return;
    this.gambar.forEach((g) => { if (g.skala < TERBACA) g.perbesar(TERBACA); });
    this.tuju(0);
  }

  pasangan(a) {
    const b = this.gambar.find((g) => g !== a);
    const tengah = (e) => ({ x: e.x + e.width / 2, y: e.y + e.height / 2 });
    return a.bagian('elementRegistry').filter((e) => e.parent && !e.waypoints && !e.labelTarget && !/Participant|Lane/.test(e.type) && b.cari(e.id))
      .map((e) => ({ dari: tengah(e), ke: tengah(b.cari(e.id)) }));
  }

  ikat() {
    const [a, b] = this.gambar;
    this.sama = new Map([[a, this.pasangan(a)], [b, this.pasangan(b)]]);
    this.gambar.forEach((g) => {
      g.gulung.addEventListener('scroll', () => this.ikuti(g));
      g.kotak.addEventListener('diagram-skala', () => this.ikuti(g));
    });
    this.serempak.addEventListener('change', () => this.ikuti(a));
  }

  /* A frame that moved because the other one did leads nobody. */
  ikuti(g) {
    const tadi = this.diikuti.get(g);
    if (tadi && Math.abs(tadi[0] - g.gulung.scrollLeft) < 2 && Math.abs(tadi[1] - g.gulung.scrollTop) < 2 && tadi[2] === g.skala) return;
    if (!this.serempak.checked || this.menuju) return;
    const lain = this.gambar.find((x) => x !== g);
    this.menuju = true;
    if (lain.skala !== g.skala) lain.perbesar(g.skala);
    lain.ke(geser(this.sama.get(g), g.titik()));
    this.menuju = false;
    this.catat();
  }

  catat() { this.gambar.forEach((g) => this.diikuti.set(g, [g.gulung.scrollLeft, g.gulung.scrollTop, g.skala])); }

  tuju(ke) {
    this.kini = (ke + this.baris.length) % this.baris.length;
    const baris = this.baris[this.kini];
    this.menuju = true;
    const utama = this.gambar.filter((g) => g.lingkari(baris.dataset.elemen)).pop();
    const titik = utama.pusat(utama.sorot);
    this.gambar.forEach((g) => g.ke(g === utama ? titik : geser(this.sama.get(utama), titik)));
    this.menuju = false;
    this.catat();
    this.baris.forEach((b) => (b === baris ? b.setAttribute('aria-current', 'true') : b.removeAttribute('aria-current')));
    this.keterangan.textContent = `${this.kini + 1} dari ${this.baris.length}: ${baris.dataset.sebutan}`;
  }

  /* Both pictures come into sight with it. */
  perlihatkan() { this.bagian.querySelector('.banding-gambar').scrollIntoView({ block: 'nearest' }); }

  dengar() {
    this.bagian.addEventListener('click', (e) => {
      const langkah = e.target.closest('[data-ke]');
      const baris = this.baris.indexOf(e.target.closest('[data-perubahan]')?.closest('tr'));
      if (langkah) this.tuju(this.kini + Number(langkah.dataset.ke));
      if (baris >= 0) { this.tuju(baris); this.perlihatkan(); }
    });
    this.bagian.querySelector('.banding-gambar').addEventListener('keydown', (e) => {
      const arah = { b: 1, s: -1 }[e.key.toLowerCase()];
      if (arah && this.baris.length && !e.ctrlKey && !e.metaKey && !e.altKey) { e.preventDefault(); this.tuju(this.kini + arah); }
    });
  }
}

/* When the last of its pictures is there, or could not be drawn: then the other one is walked alone. */
function siap(bagian) {
  const kotak = [...bagian.querySelectorAll('[data-diagram-kotak]')];
  if (kotak.length && kotak.every((k) => k.dataset.keadaan)) {
    new Banding(bagian, kotak.filter((k) => k.dataset.keadaan === 'jadi').map((k) => k.gambar));
    bagian.dataset.siap = '';
  }
}

document.addEventListener('diagram-jadi', (e) => { const b = e.target.closest('[data-banding]'); if (b && b.dataset.siap === undefined) siap(b); });
