package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What an owner takes home to work on a model in Modeler: the model, its forms, the decision tables of its folder, the element templates where Modeler
 * looks for them, one page of help, and a note of which version it is, which comes back with the upload.
 */
@Component
class PaketModel {

    /** Says which version was taken home. */
    static final String CATATAN = "laju-paket.txt";
    static final String BANTUAN = "bantuan.html";
    private static final Pattern FORMULIR = Pattern.compile("embedded:/(forms/[\\w./-]+\\.html)");
    private static final Pattern TABEL = Pattern.compile("decisionRef=\"([\\w.-]+)\"");

    private final GudangModel gudang;
    private final RevisiService revisi;
    private final ResourcePatternResolver sumber;
    private final String alamat;

    PaketModel(GudangModel gudang, RevisiService revisi, ResourcePatternResolver sumber, @Value("${laju.alamat}") String alamat) {
        this.alamat = alamat;
        this.gudang = gudang;
        this.revisi = revisi;
        this.sumber = sumber;
    }

    byte[] susun(VersiModel v) {
        Map<String, byte[]> isi = new LinkedHashMap<>();
        isi.put(v.berkas(), gudang.isi(v.id()));
        String xml = gudang.xml(v.id());
        formulir(xml, isi);
        tabel(xml, v, isi);
        cari("classpath*:bpmn/.camunda/element-templates/*.json").forEach((nama, b) -> isi.put(".camunda/element-templates/" + nama, b));
        isi.put(BANTUAN, bantuan(v));
        isi.put(CATATAN, ("Paket model LAJU. Biarkan berkas ini di dalam paket: darinya LAJU tahu versi mana yang Anda ubah.\ndasar=" + v.id() + "\n").getBytes(StandardCharsets.UTF_8));
        return mampatkan(isi);
    }

    private void formulir(String xml, Map<String, byte[]> isi) {
        FORMULIR.matcher(xml).results().map(m -> m.group(1)).distinct().map(ClassPathResource::new).filter(Resource::exists).forEach(f -> isi.put(f.getPath(), FormulirProgram.baca(f)));
    }

    /** Those that the model names, and those beside it, which the program asks in its steps. */
    private void tabel(String xml, VersiModel v, Map<String, byte[]> isi) {
        TABEL.matcher(xml).results().map(m -> m.group(1)).forEach(k -> tambah(k, v.satker(), isi));
        tetangga(v.berkas()).keySet().stream().map(BerkasDiajukan::kunci).forEach(k -> tambah(k, v.satker(), isi));
    }

    private void tambah(String kunci, String satker, Map<String, byte[]> isi) {
        gudang.berlaku(kunci, satker).filter(VersiModel::tabel).ifPresent(t -> isi.putIfAbsent(t.berkas(), gudang.isi(t.id())));
    }

    private Map<String, byte[]> tetangga(String berkas) {
        try {
            return Arrays.stream(sumber.getResources("classpath*:bpmn/**/" + berkas)).findFirst().map(PaketModel::folder).map(f -> cari("classpath*:bpmn/" + f + "/*.dmn")).orElse(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource berkas) {
        try {
            return Pattern.compile("/bpmn/([\\w-]+)/").matcher(berkas.getURL().getPath()).results().reduce((a, b) -> b).map(m -> m.group(1)).orElse("-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> cari(String pola) {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        try {
            for (Resource r : sumber.getResources(pola)) {
                hasil.put(r.getFilename(), FormulirProgram.baca(r));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }

    private byte[] bantuan(VersiModel v) {
        String nomor = revisi.dari(v.id()).map(r -> String.valueOf(r.nomor())).orElse("-");
        String teks = new String(FormulirProgram.baca(new ClassPathResource("id/laju/proses/bantuan.html")), StandardCharsets.UTF_8);
        return teks.replace("{berkas}", v.berkas()).replace("{nama}", aman(v.sebutan())).replace("{revisi}", nomor).replace("{alamat}", alamat + "/engine-rest").replace("{balai}", v.satker() == null ? "semua balai" : v.satker())
            .getBytes(StandardCharsets.UTF_8);
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] mampatkan(Map<String, byte[]> isi) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, byte[]> satu : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil.toByteArray();
    }
}
