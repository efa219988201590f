package id.laju.peramban;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what on a page fails WCAG 2.2, levels A and AA. */
public final class Aksesibilitas {

    private static final String AXE = baca();
    private static final String TANYA = """
        () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']}).then(r => r.violations.map(v =>
            v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.html.slice(0, 120)).join(' | ')))""";

    private Aksesibilitas() {
    }

    /** For walks over many pages: each comes with axe, so that half a megabyte need not be sent to it. Not for the Tasklist, which loads scripts of its own kind. */
    public static Page dibawa(Page halaman) {
        halaman.addInitScript(AXE);
        return halaman;
    }

    /** One line per broken rule, with the elements; empty when all is well. What our script names in the Tasklist has its name a moment after it is drawn. */
    public static List<String> cacat(Page halaman) {
        if (!(Boolean) halaman.evaluate("() => 'axe' in window")) {
            halaman.evaluate(AXE);
        }
        List<String> cacat = tanya(halaman);
        for (int lagi = 0; lagi < 10 && !cacat.isEmpty(); lagi++) {
            halaman.waitForTimeout(500);
            cacat = tanya(halaman);
        }
        return cacat;
    }

    @SuppressWarnings("unchecked")
    private static List<String> tanya(Page halaman) {
        return (List<String>) halaman.evaluate(TANYA);
    }

    private static String baca() {
        try (InputStream isi = Aksesibilitas.class.getResourceAsStream("/axe.min.js")) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
