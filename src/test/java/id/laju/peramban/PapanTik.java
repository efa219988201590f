package id.laju.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person without a mouse. Every stop of the Tab key has to be in sight, with a line around it, and Tab has to get on; what
 * fails is said with the way that led there.
 */
public final class PapanTik {

    private static final int PALING_JAUH = 160;
    /** Where the keyboard is, also within a frame: what it is, and what is wrong with how it is seen. */
    private static final String DI_MANA = """
        ([pemilih, teks]) => {
          let e = document.activeElement, jalur = '', bingkai = null;
          while (e && e.tagName === 'IFRAME' && e.contentDocument && e.contentDocument.activeElement && e.contentDocument.activeElement !== e.contentDocument.body) {
            bingkai = e; jalur += 'bingkai > '; e = e.contentDocument.activeElement;
          }
          const sebut = (x) => x.tagName.toLowerCase() + (x.id ? '#' + x.id : '') + (x.name ? '[name=' + x.name + ']' : '') + (x.className && x.className.baseVal === undefined ? '.' + String(x.className).trim().replace(/\\s+/g, '.') : '')
            + ' "' + (x.getAttribute('aria-label') || x.value || x.innerText || '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '"';
          const hasil = { sebutan: jalur + sebut(e), badan: e === document.body || e.tagName === 'IFRAME', cocok: false, cacat: '' };
          if (hasil.badan) return hasil;
          const isi = (e.getAttribute('aria-label') || '') + ' ' + (e.value || '') + ' ' + (e.innerText || '');
          hasil.cocok = e.matches(pemilih) && (!teks || isi.includes(teks));
          const jendela = e.ownerDocument.defaultView;
          const garis = (x) => { if (!x) return false; const g = jendela.getComputedStyle(x); return g.outlineStyle !== 'none' && parseFloat(g.outlineWidth) > 0; };
          const tampak = [e, e.nextElementSibling, e.closest('label'), e.labels?.[0]].filter(Boolean);
          if (!tampak.some(garis)) hasil.cacat = 'tanpa garis fokus';
          const kotak = tampak.map((x) => x.getBoundingClientRect()).find((r) => r.width > 2 && r.height > 2);
          if (!kotak) hasil.cacat += ' tak berukuran';
          else if (kotak.bottom < 1 || kotak.right < 1 || kotak.top > jendela.innerHeight - 1 || kotak.left > jendela.innerWidth - 1) hasil.cacat += ' di luar layar ' + Math.round(kotak.left) + ',' + Math.round(kotak.top);
          else {
            const titik = [[.5, .5], [.05, .5], [.95, .5], [.5, .1], [.5, .9]].map(([x, y]) => e.ownerDocument.elementFromPoint(kotak.left + kotak.width * x, kotak.top + kotak.height * y));
            if (!titik.some((t) => t && tampak.some((x) => x === t || x.contains(t) || t.contains(x)))) hasil.cacat += ' tertutup';
          }
          return hasil;
        }""";

    private final Page halaman;
    private final List<String> jejak = new ArrayList<>();

    public PapanTik(Page halaman) {
        this.halaman = halaman;
    }

    /** Signs in as somebody would who has only keys. */
    public static PapanTik masuk(Page halaman, String nama) {
        halaman.navigate("/masuk");
        PapanTik tik = new PapanTik(halaman);
        tik.ke("input[name=username]").ketik(nama).ke("input[name=password]").ketik("laju-demo");
        Peramban.pindah(halaman, () -> halaman.keyboard().press("Enter"));
        return tik;
    }

    /** Tab until the keyboard is there. @param pemilih CSS of the element itself */
    public PapanTik ke(String pemilih) {
        return cari("Tab", pemilih, null);
    }

    /** As above, where its name, value or text contains this. */
    public PapanTik ke(String pemilih, String teks) {
        return cari("Tab", pemilih, teks);
    }

    public PapanTik balik(String pemilih, String teks) {
        return cari("Shift+Tab", pemilih, teks);
    }

    public PapanTik tekan(String tombol) {
        halaman.keyboard().press(tombol);
        return this;
    }

    public PapanTik ketik(String teks) {
        halaman.keyboard().type(teks);
        return this;
    }

    /** Follows or sends, and waits for the page that comes. */
    public PapanTik enterPindah() {
        Peramban.pindah(halaman, () -> halaman.keyboard().press("Enter"));
        return this;
    }

    /** Keeps a picture of what is seen now. */
    public PapanTik potret(String nama) {
        if (System.getenv("LAJU_TANPA_GAMBAR") == null) {
            halaman.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/gambar", nama + ".png")));
        }
        return this;
    }

    /** Is the keyboard there, and seen? */
    public boolean di(String pemilih) {
        Map<String, Object> kini = kini(pemilih, null);
        return Boolean.TRUE.equals(kini.get("cocok")) && "".equals(kini.get("cacat"));
    }

    private PapanTik cari(String tombol, String pemilih, String teks) {
        int dari = jejak.size();
        for (int i = 0; i < PALING_JAUH; i++) {
            halaman.keyboard().press(tombol);
            Map<String, Object> kini = kini(pemilih, teks);
            jejak.add(kini.get("sebutan") + " " + kini.get("cacat"));
            assertThat((String) kini.get("cacat")).as("fokus pada %s", kini.get("sebutan")).isEmpty();
            if (Boolean.TRUE.equals(kini.get("cocok"))) {
                return this;
            }
        }
        throw new AssertionError(tombol + " does not reach " + pemilih + " " + teks + ":\n" + String.join("\n", jejak.subList(dari, jejak.size())));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> kini(String pemilih, String teks) {
        return (Map<String, Object>) halaman.evaluate(DI_MANA, java.util.Arrays.asList(pemilih, teks));
    }
}
