package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows of both checklists as the seeds word them: kept by the administrator, asked on the sheet of an audit, and answered there in their own words. */
@LajuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DaftarPeriksaPerButirTest {

    @Autowired AlurTemuan alur;
    @Autowired LembarAuditService lembar;
    @Autowired WebUji web;
    private Kunjungan kunjungan;

    /** One audit for all rows. */
    private Kunjungan audit() {
        if (kunjungan == null) {
            kunjungan = alur.disepakati();
        }
        return kunjungan;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4. Konteks organisasi|4.2|4.2 Memahami kebutuhan dan harapan dari pihak-pihak yang berkepentingan",
        "4. Konteks organisasi|4.3|4.3 Menentukan ruang lingkup sistem manajemen mutu",
        "4. Konteks organisasi|4.4|4.4 Sistem manajemen mutu dan proses-prosesnya",
        "5. Kepemimpinan|5.1.1|5.1.1 Kepemimpinan dan komitmen - Umum"})
    @Tag("CHK-032") @Tag("CHK-033") @Tag("CHK-034") @Tag("CHK-035") @Tag("CRT-055")
    void clausesOfTheQualitySystem(String kategori, String klausul, String kata) throws Exception {
        ButirLembar b = ditanyakan("ISO-9001", kata);
        assertThat(b.kategori()).isEqualTo(kategori);
        assertThat(b.klausul()).isEqualTo(klausul);
        assertThat(b.pilihan().values()).contains("Sesuai", "Observasi");
        lembar.jawab(audit().id(), b.id(), new LembarAuditService.Isian("OBSERVASI", null, "Belum ditinjau tahun ini", 0), AlurTemuan.KETUA);
        assertThat(lembar.satu(audit().id(), b.id())).matches(x -> x.hasil() == HasilPeriksa.OBSERVASI && x.catatan().equals("Belum ditinjau tahun ini"));
        assertThat(terdaftar("ISO-9001", kata)).contains("?induk=", "Tambah Sub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.", "5.", "6.", "7.", "8.", "9.", "10."})
    @Tag("CHK-035")
    void theListGoesOnToTheLastClause(String klausul) {
        assertThat(lembar.butir(audit().id())).filteredOn(b -> b.daftar().equals("ISO-9001") && b.kategori().startsWith(klausul + " ")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lokasi|b. Jalan menuju pabrik/tempat produksi berdebu atau ada genangan air, tidak disemen, dipasang batu atau paving block dan tidak dibuat saluran air yang mudah dibersihkan.",
        "Lokasi|c. Lingkungan pabrik/tempat produksi tidak bersih dan banyak sampah teronggok.",
        "Lokasi|d. Pabrik/tempat produksi berada di daerah yang mudah tergenang air atau daerah banjir.",
        "Lokasi|e. Pabrik/tempat produksi berada di daerah semak-semak atau daerah sarang hama.",
        "Lokasi|f. Pabrik/tempat produksi dekat dengan tempat pembuangan sampah umum, limbah atau permukiman penduduk kumuh, tempat rongsokan dan tempat-tempat lain yang dapat menjadi sumber cemaran.",
        "Lokasi|g. Lingkungan di luar bangunan pabrik/tempat produksi yang terbuka digunakan untuk kegiatan produksi.",
        "Bangunan|Bagian dalam ruangan dan tata letak pabrik/tempat produksi belum dirancang sehingga memenuhi persyaratan higiene, mutu dan keamanan pangan olahan; sulit dibersihkan dan didesinfeksi serta kurang melindungi makanan atau minuman dari kontaminasi silang selama proses.",
        "Bangunan|Struktur ruangan tidak terbuat dari bahan yang tahan lama, mudah dipelihara, dibersihkan atau didesinfeksi (lantai, dinding, atap, pintu, jendela, ventilasi, permukaan tempat kerja, penggunaan bahan gelas).",
        "Bangunan|Lantai: konstruksi tidak tahan lama, tidak memudahkan pembuangan air, air tergenang, sulit dibersihkan dan didesinfeksi.",
        "Bangunan|Lantai a. Lantai ruangan produksi kurang kedap air, kurang tahan terhadap garam, basa, asam atau bahan kimia lainnya, permukaan kurang rata, licin dan sulit dibersihkan.",
        "Bangunan|Lantai b. Lantai ruangan produksi yang digunakan untuk pencucian kemiringannya kurang cukup untuk mengalirkan air, saluran air atau lubang pembuangan sehingga bisa menimbulkan genangan air yang berbau.",
        "Bangunan|Lantai c. Lantai dengan dinding membentuk sudut mati atau sudut siku-siku yang menahan air atau kotoran, tidak membentuk sudut melengkung dan kedap air.",
        "Bangunan|Lantai d. Lantai ruangan kamar mandi, tempat cuci tangan dan sarana toilet kurang mempunyai kemiringan yang cukup ke arah saluran pembuangan."})
    @Tag("CHK-037") @Tag("CHK-038") @Tag("CHK-039") @Tag("CHK-040") @Tag("CHK-041") @Tag("CHK-042") @Tag("CHK-043") @Tag("CHK-044") @Tag("CHK-045") @Tag("CHK-046") @Tag("CHK-047") @Tag("CHK-048")
    @Tag("CHK-049") @Tag("CRT-056")
    void deficienciesOfGoodFoodProduction(String kategori, String kata) throws Exception {
        ButirLembar b = ditanyakan("CPPOB", kata);
        assertThat(b.kategori()).isEqualTo(kategori);
        assertThat(b.bentuk()).as("a statement of what is wrong").isEqualTo(DaftarPeriksa.Bentuk.KEKURANGAN);
        lembar.jawab(audit().id(), b.id(), new LembarAuditService.Isian("TIDAK_SESUAI", null, "Terlihat pada kunjungan", 0), AlurTemuan.EVALUATOR);
        assertThat(lembar.satu(audit().id(), b.id()).hasilLabel()).isEqualTo("Ada");
        assertThat(terdaftar("CPPOB", kata)).contains(">Ubah<", "/hapus");
    }

    /** The one row of the sheet, which the auditor reads on the page as it is worded. */
    private ButirLembar ditanyakan(String daftar, String kata) throws Exception {
        List<ButirLembar> butir = lembar.butir(audit().id()).stream().filter(b -> b.daftar().equals(daftar) && b.isi().equals(kata)).toList();
        assertThat(butir).hasSize(1);
        assertThat(web.isi(AlurTemuan.KETUA, "/kelola/audit/" + audit().id())).contains("id=\"b-" + butir.get(0).id() + "\"", ">" + kata + "<");
        return butir.get(0);
    }

    /** Its row in the list of the administrator. */
    private String terdaftar(String daftar, String kata) throws Exception {
        String halaman = web.isi("adminsert.ptk", "/kelola/audit/daftar-periksa/" + daftar + "?ukuran=100");
        int mulai = halaman.indexOf(">" + kata + "<");
        assertThat(mulai).isPositive();
        return halaman.substring(mulai, halaman.indexOf("</tr>", mulai));
    }
}
