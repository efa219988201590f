package id.laju.model;

import com.microsoft.playwright.Page;
import id.laju.umum.PohonXml;
import id.laju.umum.SimpulXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a model, and marks its picture with what it was drawn from. */
final class GambarModel {

    private static final Path ALAT = Path.of("src/main/resources/static/aset/bpmn-js/bpmn-navigated-viewer.production.min.js");
    /** Nothing of these is to be seen in the picture. */
    private static final Set<String> TAK_TAMPAK = Set.of("documentation", "extensionElements", "conditionExpression", "incoming", "outgoing", "message", "error", "signal",
            "timeDate", "timeCycle", "timeDuration", "loopCardinality", "completionCondition");

    private GambarModel() { }

    static Path berkas(BerkasModel m) {
        return Path.of("docs/proses", m.halaman() + ".svg");
    }

    /** The same as long as the picture would be the same: elements, names, flows, places. */
    static String cap(BerkasModel m) {
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(tampak(PohonXml.baca(HalamanProses.teks(m))).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sidik, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tampak(SimpulXml e) {
        if (TAK_TAMPAK.contains(e.jenis())) {
            return "";
        }
        return e.jenis() + e.atribut().values().stream().filter(a -> !a.nama().startsWith("xmlns") && !a.nama().startsWith("camunda:") && !a.nama().startsWith("exporter"))
                .map(a -> a.nama() + "=" + a.nilai()).sorted().toList() + e.teks().strip() + e.anak().stream().map(GambarModel::tampak).collect(Collectors.joining("", "(", ")"));
    }

    static boolean terkini(BerkasModel m) throws IOException {
        return Files.exists(berkas(m)) && Files.readString(berkas(m)).contains("data-model=\"" + cap(m) + "\"");
    }

    /** On an empty page, by the same viewer that the pages of processes use. */
    static void gambar(Page halaman, BerkasModel m) throws IOException {
        halaman.setContent("<div id=\"kanvas\" style=\"width:1200px;height:800px\"></div>");
        halaman.addScriptTag(new Page.AddScriptTagOptions().setContent(Files.readString(ALAT)));
        String svg = (String) halaman.evaluate("async xml => { const v = new BpmnJS({container: '#kanvas'}); await v.importXML(xml); return (await v.saveSVG()).svg; }", HalamanProses.teks(m));
        Files.writeString(berkas(m), svg.replaceFirst("<svg ", "<svg data-model=\"" + cap(m) + "\" "));
    }
}
