package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.penawaran.AlurPenawaran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final String HALAMAN_SENDIRI = "a page of this server, which escapes";
    /** Lines of scripts that turn words into tags, with where the words come from. */
    private static final Map<String, String> SKRIP = Map.of(
        "umum/laju.js p.innerHTML = p.tagName === 'TR' ? '<td colspan=\"20\"></td>' : '';", "words of its own",
        "umum/laju.js if (e.dataset.bentuk === 'html') e.innerHTML = v ?? '';", "what FORMULIR names",
        "umum/laju.js tempat.outerHTML = await jawab.text();", HALAMAN_SENDIRI,
        "tugas-sendiri.js tempat.innerHTML = await jawab.text();", HALAMAN_SENDIRI,
        "lapangan.js tempat.innerHTML = await jawab.text();", HALAMAN_SENDIRI,
        "massal-pindai.js pola.innerHTML = '<table><tbody>' + (await tanya(kode)) + '</tbody></table>';", HALAMAN_SENDIRI,
        "editor.js return salinan.textContent.trim() ? salinan.innerHTML : '';", "reads; the server cleans what it gets",
        "editor.js isi.innerHTML = new DOMParser().parseFromString(area.value, 'text/html').body.innerHTML;", "what the server cleaned before, or the person typed");
    private static final Pattern MENULIS = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment|setHTMLUnsafe");
    private static final Pattern TANDA = Pattern.compile("<[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern HTML = Pattern.compile("\\sdata-bentuk\\s*=\\s*[\"']?html\\b");
    private static final Pattern ISI = Pattern.compile("\\sdata-isi\\s*=\\s*[\"']?([^\"'\\s>]*)");
    private static final Pattern UTEXT = Pattern.compile("(?:th:utext|data-th-utext)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')|\\[(\\([^\\]]*\\))\\]");

    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private static Set<String> dalam(String akar, Pattern pola) throws IOException {
        return dalam(akar, ".*\\.(html|txt|xml|svg)", isi -> pola.matcher(isi).results().map(m -> IntStream.rangeClosed(1, m.groupCount()).mapToObj(m::group).filter(Objects::nonNull).findFirst().orElseThrow()));
    }

    private static Set<String> dalam(String akar, String nama, Function<String, Stream<String>> cari) throws IOException {
        Path dasar = Path.of(akar);
        Set<String> hasil = new TreeSet<>();
        try (Stream<Path> semua = Files.walk(dasar)) {
            for (Path f : semua.filter(Files::isRegularFile).filter(f -> f.toString().matches(nama) && !f.toString().contains("bpmn-js")).toList()) {
                cari.apply(Files.readString(f)).forEach(h -> hasil.add(dasar.relativize(f) + " " + h));
            }
        }
        return hasil;
    }

    /** What the tags of this page show raw, wherever in the tag the attributes stand. */
    private static Stream<String> mentah(String isi) {
        return TANDA.matcher(isi).results().map(MatchResult::group).filter(t -> HTML.matcher(t).find()).map(t -> ISI.matcher(t).results().map(m -> m.group(1)).findFirst().orElse(t));
    }

    private static Stream<String> barisMentah(String isi) {
        return isi.lines().filter(b -> MENULIS.matcher(b).find()).map(String::strip);
    }

    @Test
    void everyRawValueOfAPageOrPaperIsKnown() throws IOException {
        assertThat(dalam("src/main/resources/templates", UTEXT)).containsExactlyInAnyOrderElementsOf(HALAMAN.keySet());
        assertThat(dalam("src/main/resources/templates/dokumen", Pattern.compile("(utext|\\[\\()"))).as("papers print words").isEmpty();
    }

    @Test
    void everyRawValueOfATaskFormIsKnown() throws IOException {
        assertThat(dalam("forms", ".*\\.html", TeksMentahTest::mentah)).containsExactlyInAnyOrderElementsOf(FORMULIR.keySet());
    }

    @Test
    void everyLineThatWritesTagsInTheBrowserIsKnown() throws IOException {
        Set<String> semua = dalam("forms", ".*\\.(js|html)", TeksMentahTest::barisMentah);
        semua.addAll(dalam("src/main/resources/static/aset", ".*\\.js", TeksMentahTest::barisMentah));
        semua.addAll(dalam("src/main/resources/templates", ".*\\.html", TeksMentahTest::barisMentah));
        assertThat(semua).containsExactlyInAnyOrderElementsOf(SKRIP.keySet());
    }

    /** The search sees what it looks for, however it is written. */
    @Test
    void noWayOfWritingItSlipsThrough() {
        for (String t : new String[] {"<p data-isi=\"a\" data-bentuk=\"html\">", "<p data-bentuk=\"html\" class=\"x > y\"\n data-isi=\"a\">", "<p data-isi='a' data-jika=\"b\" data-bentuk='html'>"}) {
            assertThat(mentah(t)).as(t).containsExactly("a");
        }
        assertThat(mentah("<p data-isi=\"a\" data-bentuk=\"tanggal\"><b data-isi=\"c\">")).isEmpty();
        for (String t : new String[] {"<p th:utext=\"${a}\">", "<p th:utext='${a}'>", "<p data-th-utext = '${a}'>", "<p>[(${a})]</p>"}) {
            assertThat(UTEXT.matcher(t).find()).as(t).isTrue();
        }
        assertThat(barisMentah("a.textContent = x;\n e.innerHTML += x;\n e.insertAdjacentHTML('beforeend', x);")).hasSize(2);
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
        dalam("forms/penawaran", ".*\\.html", TeksMentahTest::mentah).stream().filter(b -> b.startsWith("periksaPermohonan.html ")).map(b -> b.split(" ")[1])
            .forEach(jalur -> mentah.put(jalur, (jalur.startsWith("sampel.") ? sampel.at("/" + jalur.substring(7)) : isi.at("/" + jalur.replace('.', '/'))).asText()));
        assertThat(mentah).isNotEmpty().allSatisfy((jalur, nilai) -> assertThat(nilai).as(jalur).doesNotContain("<img"));
        assertThat(sampel.at("/keterangan").asText()).isEqualTo("isi <img src=x> 5 & 6");
    }
}
