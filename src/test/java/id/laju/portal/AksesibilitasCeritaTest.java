package id.laju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.peramban.Aksesibilitas;
import id.laju.peramban.CeritaTest;
import id.laju.peramban.Peramban;
import id.laju.peramban.Tasklist;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that a person reaches by its links passes axe (WCAG AA), and so do the forms and tabs in the Tasklist. */
@CeritaTest
class AksesibilitasCeritaTest {

    private static final Pattern BUKAN_HALAMAN = Pattern.compile("\\.pdf|\\.xlsx|unduh|/foto|lampiran|excel|/berkas|camunda|/dokumen/|lang=|/pratinjau|/dcc");

    /** Rows of a table and choices of a list are alike, and other tests leave many. */
    private static final String PENDEKKAN = """
        () => { document.querySelectorAll('tbody').forEach(t => [...t.rows].slice(5).forEach(r => r.remove()));
            document.querySelectorAll('select').forEach(s => [...s.options].filter(o => !o.selected).slice(5).forEach(o => o.remove())); }""";
    /** The menu of a person is the same on each page; the first shows it whole. */
    private static final String MENU_PENDEK = "() => [...document.querySelectorAll('nav.sisi li')].filter(l => !l.querySelector('[aria-current]')).slice(2).forEach(l => l.remove())";

    @LocalServerPort int port;
    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;

    private final Set<String> sudah = new HashSet<>();

    private String alamat() {
        return "http://localhost:" + port;
    }

    @Test
    void everyPageOfVisitorsAndCustomersAt360Pixels() {
        alur.mulaiUtuh();
        Page tamu = Aksesibilitas.dibawa(Peramban.ponsel(alamat()));
        jelajahi(tamu, "/");
        sudah.clear();
        Page pelanggan = Aksesibilitas.dibawa(Peramban.ponsel(alamat()));
        masuk(pelanggan, "argonmulia3508");
        assertThat(jelajahi(pelanggan, "/portal")).isGreaterThan(25);
    }

    @Test
    void everyPageOfStaff() {
        alur.mulaiUtuh();
        int banyak = 0;
        for (String siapa : List.of("cs", "bendahara", "penyelia", "analis", "kepala", "pusat")) {
            Page halaman = Aksesibilitas.dibawa(Peramban.meja(alamat()));
            masuk(halaman, siapa);
            banyak += jelajahi(halaman, "/kelola");
        }
        assertThat(banyak).isGreaterThan(40);
    }

    @Test
    void theTasklistItselfAndTheCaseBesideTheTask() {
        String tugas = orang.tugas(alur.kasus(alur.mulaiUtuh()), "periksaPermohonan").getId();
        Page halaman = Peramban.meja(alamat());
        Tasklist daftar = Tasklist.masuk(halaman, "cs");
        halaman.locator(".laju-kartu").first().waitFor();
        assertThat(Aksesibilitas.cacat(halaman)).isEmpty();

        daftar.buka(tugas);
        assertThat(Aksesibilitas.cacat(halaman)).isEmpty();

        halaman.navigate("/kasus/tugas/" + tugas);
        assertThat(Aksesibilitas.cacat(halaman)).isEmpty();
    }

    /** @return how many pages of a new kind were looked at */
    private int jelajahi(Page halaman, String awal) {
        Deque<String> antre = new ArrayDeque<>(List.of(awal));
        sudah.remove(awal);
        int banyak = 0;
        while (!antre.isEmpty()) {
            String ini = antre.poll();
            if (BUKAN_HALAMAN.matcher(ini).find() || !sudah.add(pola(ini))) {
                continue;
            }
            Response jawab = kunjungi(halaman, ini);
            if (jawab == null || jawab.status() != 200 || !jawab.headers().getOrDefault("content-type", "").contains("html")) {
                continue;
            }
            if (dialihkan(ini, halaman) && !sudah.add(pola(halaman.url().replaceFirst(alamat(), "")))) {
                continue;
            }
            banyak++;
            antre.addAll(tautan(halaman));
            halaman.evaluate(PENDEKKAN);
            if (banyak > 1) {
                halaman.evaluate(MENU_PENDEK);
            }
            assertThat(Aksesibilitas.cacat(halaman)).as(halaman.url()).isEmpty();
        }
        return banyak;
    }

    /** @return null for a file */
    private static Response kunjungi(Page halaman, String alamat) {
        try {
            return halaman.navigate(alamat);
        } catch (PlaywrightException berkas) {
            if (berkas.getMessage().contains("Download is starting")) {
                return null;
            }
            throw berkas;
        }
    }

    /** Then the page may be one that was looked at, or will be under its own address. */
    private boolean dialihkan(String diminta, Page halaman) {
        return !pola(diminta).equals(pola(halaman.url().replaceFirst(alamat(), "")));
    }

    /** Pages that differ only in an id or a balai are of one kind. */
    private static String pola(String alamat) {
        return alamat.replaceAll("[?#].*", "").replaceAll("\\d+", "N").replaceAll("bbspjikfk|bspji-\\w+|umum", "satker").replaceAll("(?<=/kelola/(staf|penomoran)/)[^/]+", "X")
                .replaceAll("(?<=/kelola/proses/)(?!(usulan|unggah|model)\\b)[^/]+", "X").replaceAll("(?<=/kelola/proses/(usulan|model)/)[^/]+", "X");
    }

    @SuppressWarnings("unchecked")
    private static List<String> tautan(Page halaman) {
        return (List<String>) halaman.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(h => h.startsWith('/'))");
    }

    private void masuk(Page halaman, String nama) {
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", nama);
        halaman.fill("input[name=password]", "laju-demo");
        Peramban.pindah(halaman, () -> halaman.press("input[name=password]", "Enter"));
    }
}
