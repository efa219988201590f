package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.penawaran.AlurPenawaran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every place that shows a value without escaping it, with where that value is cleaned. A new one is written down here by whoever has looked at all ways into it. */
@LajuTest
class TeksMentahTest {

    private static final String SITUS = "HalamanSitus: SitusService.simpan";
    private static final String PENGUMUMAN = "Pengumuman: PengumumanService.simpan";
    private static final String MEREK = "Merek: DataMerek.jadi; out of an old certificate PermohonanLanjutan.siapkan";
    private static final String DIMINTA = "Sertifikasi: DataSertifikasi.rapi";
    private static final String SAMPEL = "Sampel: IsianSampel.rapi; corrected IsianKoreksi";
    private static final String TIKET = "TiketPesan: TiketService, JawabanService";
    private static final Map<String, String> HALAMAN = Map.ofEntries(
        Map.entry("bantuan/bagian.html ${u.isi()}", TIKET),
        Map.entry("konsultansi/lihat.html ${konsultansi.kebutuhan()}", "Konsultansi: DataKonsultansi.konsultansi"),
        Map.entry("konsultansi/panel.html ${konsultansi.kebutuhan()}", "Konsultansi: DataKonsultansi.konsultansi"),
        Map.entry("pengumuman/semua.html ${p.isi()}", PENGUMUMAN),
        Map.entry("permohonan/bagian.html ${p.alamatKirim()}", "Permohonan: IsianPermohonan.rapi"),
        Map.entry("permohonan/bagian.html ${s.sampel().keteranganKaya()}", SAMPEL),
        Map.entry("portal/beranda.html ${h.isi(#locale.language)}", SITUS),
        Map.entry("portal/kelola.html ${p.isi()}", PENGUMUMAN),
        Map.entry("sertifikasi/data.html ${sertifikasi.layananDiminta()}", DIMINTA),
        Map.entry("sertifikasi/merek-form.html ${isi} ?: '-'", MEREK),
        Map.entry("sertifikasi/merek.html ${m.namaProduk()} ?: '-'", MEREK),
        Map.entry("sertifikasi/merek.html ${m.tipe()} ?: '-'", MEREK),
        Map.entry("sertifikasi/merek.html ${m.spesifikasi()} ?: '-'", MEREK),
        Map.entry("sertifikasi/panel.html ${sertifikasi.layananDiminta()}", DIMINTA),
        Map.entry("situs/baca.html ${h.isi(#locale.language)}", SITUS),
        Map.entry("situs/bagian.html ${h.isi(#locale.language)}", SITUS),
        Map.entry("situs/pengumuman.html ${p.isi()}", PENGUMUMAN),
        Map.entry("surat/halaman/buka.html ${badanSurat}", "a whole mail that a template made"),
        Map.entry("surat/tiket-usulan.html ${jawaban}", "TiketSurat, cleaned once more"),
        Map.entry("surat/tiket.html ${jawaban}", "TiketSurat, cleaned once more"),
        Map.entry("tagihan/kelola-daftar.html ${#strings.replace(#strings.escapeXml(p.nomorOrder() ?: '-'), '/', '/&lt;wbr&gt;')}", "escaped where it stands"));
    private static final Map<String, String> FORMULIR = Map.of(
        "bantuan/jawabPertanyaan.html isi", TIKET,
        "bantuan/tanganiUsulan.html isi", TIKET,
        "penawaran/periksaPermohonan.html isi.permohonan.alamatKirim", "Permohonan: IsianPermohonan.rapi");

    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private static Set<String> dalam(String akar, Pattern pola) throws IOException {
        Path dasar = Path.of(akar);
        Set<String> hasil = new TreeSet<>();
        try (Stream<Path> semua = Files.walk(dasar)) {
            for (Path f : semua.filter(Files::isRegularFile).filter(f -> f.toString().matches(".*\\.(html|txt|xml|svg)")).toList()) {
                Matcher m = pola.matcher(Files.readString(f));
                while (m.find()) {
                    hasil.add(dasar.relativize(f) + " " + (m.group(1) != null ? m.group(1) : m.group(2)));
                }
            }
        }
        return hasil;
    }

    @Test
    void everyRawValueOfAPageOrPaperIsKnown() throws IOException {
        assertThat(dalam("src/main/resources/templates", Pattern.compile("(?:th:utext|data-th-utext)=\"([^\"]*)\"|\\[(\\([^\\]]*\\))\\]"))).containsExactlyInAnyOrderElementsOf(HALAMAN.keySet());
        assertThat(dalam("src/main/resources/templates/dokumen", Pattern.compile("(utext|\\[\\()"))).as("papers print words").isEmpty();
    }

    @Test
    void everyRawValueOfATaskFormIsKnown() throws IOException {
        assertThat(dalam("forms", Pattern.compile("data-isi=\"([^\"]*)\" data-bentuk=\"html\""))).containsExactlyInAnyOrderElementsOf(FORMULIR.keySet());
        assertThat(dalam("forms", Pattern.compile("(data-bentuk=\"html\" data-isi|innerHTML)"))).as("in this order, so that it is seen above").isEmpty();
    }

    /** Tags that the customer wrote as words come out of the rich text as words; whatever is shown raw must not turn them into tags. */
    @Test
    void wordsThatLookLikeTagsAreNoTagsInTheFormOfTheReview() throws IOException {
        long id = alur.mulai();
        sql.update("update sampel set keterangan = '<p>isi &lt;img src=x&gt; 5 &amp; 6</p>' where permohonan_id = ?", id);
        sql.update("update permohonan set alamat_sama = false, alamat_kirim = 'Blok &lt;img src=x&gt;' where id = ?", id);
        JsonNode isi = orang.lihat("cs", orang.tugas(alur.kasus(id), "periksaPermohonan"));
        JsonNode sampel = isi.at("/isi/sampel/0/sampel");
        Map<String, String> mentah = new TreeMap<>();
        dalam("forms/penawaran", Pattern.compile("data-isi=\"([^\"]*)\" data-bentuk=\"html\"")).stream().filter(b -> b.startsWith("periksaPermohonan.html ")).map(b -> b.split(" ")[1])
            .forEach(jalur -> mentah.put(jalur, (jalur.startsWith("sampel.") ? sampel.at("/" + jalur.substring(7)) : isi.at("/" + jalur.replace('.', '/'))).asText()));
        assertThat(mentah).isNotEmpty().allSatisfy((jalur, nilai) -> assertThat(nilai).as(jalur).doesNotContain("<img"));
        assertThat(sampel.at("/keterangan").asText()).isEqualTo("isi <img src=x> 5 & 6");
    }
}
