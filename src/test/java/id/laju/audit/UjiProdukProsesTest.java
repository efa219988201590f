package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.insitu.AlurLapangan;
import id.laju.lhu.TerbitkanContoh;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.pengujian.JawabanSampelService;
import id.laju.pengujian.PenerimaanService;
import id.laju.pengujian.UjiContoh;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code uji-produk}. */
@LajuTest
class UjiProdukProsesTest {

    @Autowired AlurUji alur;
    @Autowired AlurTemuan temuan;
    @Autowired AlurLapangan lapangan;
    @Autowired UjiContoh lab;
    @Autowired ContohProdukService contoh;
    @Autowired UjiLuarService luar;
    @Autowired PenilaianUjiService penilaian;
    @Autowired SuratContohService surat;
    @Autowired PermohonanService permohonan;
    @Autowired JawabanSampelService jawaban;
    @Autowired PenerimaanService penerimaan;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private List<String> terbuka(Kunjungan k) {
        return kasus.terbuka(k.kasus()).stream().map(Langkah::frasa).toList();
    }

    private void ditolak(Kunjungan k, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, k.kasus(), frasa, isian, bidang);
    }

    private boolean berakhir(Kunjungan k) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(k.kasus()).count() == 0;
    }

    private long sampel(Kunjungan k) {
        return contoh.contoh(contoh.kini(k.p().id())).get(0).sampelId();
    }

    private Laporan laporan(Kunjungan k) {
        return permohonan.satuLaporan(permohonan.satuSampel(sampel(k)).laporanId());
    }

    private int surat(Kunjungan k, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "uji-produk/" + k.p().id() + "/" + langkah + "%");
    }

    private static Map<String, Object> tanpa(Map<String, Object> isi, String bidang) {
        Map<String, Object> hasil = new HashMap<>(isi);
        hasil.remove(bidang);
        return hasil;
    }

    /** In the laboratory, whose test ends with that value in every parameter. */
    private void uji(Kunjungan k, String nilai) {
        lab.terima(sampel(k));
        lab.tugaskan(sampel(k));
        lab.sahkan(sampel(k), nilai);
        temuan.latar(k);
        alur.terbitkan(k, laporan(k).id());
    }

    @Test
    @Tag("CRT-047")
    @Tag("CRT-060")
    void ourOwnLaboratoryTestsWhatTheOfficerBrought() {
        Kunjungan k = alur.mulai(alur.denganRencana());
        assertThat(terbuka(k)).containsExactly("ambilContohProduk");
        assertThat(tugas.createTaskQuery().taskCandidateUser("ppc").processInstanceBusinessKey(k.kasus()).count()).isEqualTo(1);
        assertThat(tugas.createTaskQuery().taskCandidateUser("ppc2").processInstanceBusinessKey(k.kasus()).count()).as("not of the team").isZero();
        ditolak(k, "ppc", "ambilContohProduk", Map.of(), "keputusan");
        ditolak(k, "ppc", "ambilContohProduk", Map.of("keputusan", "tidakDapat"), "alasan");
        Map<String, Object> isi = alur.isian(k, "ppc", "balai");
        ditolak(k, "ppc", "ambilContohProduk", isi, "baris.0.foto");
        ditolak(k, "ppc", "ambilContohProduk", isi, "ttdPelanggan");
        alur.bukti(k, "ppc");
        ditolak(k, "ppc", "ambilContohProduk", tanpa(isi, "tempatUji"), "tempatUji");
        ditolak(k, "ppc", "ambilContohProduk", tanpa(isi, "saksiNama"), "saksiNama");
        ditolak(k, "ppc", "ambilContohProduk", alur.isian(k, "ppc", "luar"), "alasanLuar");
        temuan.selesaikan("ppc", k, "ambilContohProduk", isi);
        PengambilanContoh r = contoh.kini(k.p().id());
        assertThat(BacaPdf.teks(dokumen.isi(r.dokumenId())).replaceAll("\\s+", " ")).contains("BERITA ACARA PENGAMBILAN CONTOH", r.nomor(), "AT-0226", "Budi Hartono", "Gudang produk jadi", "Laboratorium");
        assertThat(surat(k, "contoh-diambil")).isPositive();
        assertThatThrownBy(() -> sql.update("update contoh_produk set segel = 'lain' where permohonan_id = ?", k.p().id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from pengambilan_contoh where permohonan_id = ?", k.p().id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(terbuka(k)).as("it is here already").containsExactly("terimaSampel");
        assertThat(kasus.ambil(k.kasus()).giliran()).as("the clock stands").isEqualTo("pihak ketiga");

        lab.tolak(sampel(k), "Segel rusak");
        assertThat(terbuka(k)).as("nobody asks the customer").containsExactly("ambilUlangContoh");
        Map<String, Object> ulang = new HashMap<>(lapangan.laporan(k.p()));
        ulang.putAll(Map.of("keputusan", "terambil", "petugas", "ppc"));
        lapangan.potretUlang(sampel(k), "ppc");
        lapangan.tandaTanganUlang(sampel(k), "ppc");
        temuan.selesaikan("ppc", k, "ambilUlangContoh", ulang);
        assertThat(terbuka(k)).containsExactly("terimaSampel");
        uji(k, "0,05");
        assertThat(terbuka(k)).containsExactly("nilaiHasilUji");
        assertThat(kasus.ambil(k.kasus()).giliran()).isEqualTo("balai");
        assertThat(BacaPdf.teks(dokumen.isi(laporan(k).dokumenId())).replaceAll("\\s+", " ")).as("the report says how it was taken").contains("oleh petugas");
        JsonNode form = orang.lihat("evaluator", orang.tugas(k.kasus(), "nilaiHasilUji"));
        assertThat(form.at("/hasil/0/laporan").asText()).isEqualTo(laporan(k).nomorLhu());
        assertThat(form.at("/hasil/0/baris")).hasSize(2);
        ditolak(k, "evaluator", "nilaiHasilUji", Map.of(), "keputusan");
        ditolak(k, "evaluator", "nilaiHasilUji", Map.of("keputusan", "tidakMemenuhi"), "catatan");
        temuan.selesaikan("evaluator", k, "nilaiHasilUji", Map.of("keputusan", "memenuhi", "catatan", "Sesuai syarat mutu"));
        assertThat(berakhir(k)).isTrue();
        assertThat(penilaian.terakhir(k.p().id()).orElseThrow().putusan()).isEqualTo("memenuhi");
        assertThatThrownBy(() -> sql.update("update penilaian_uji set putusan = 'ulang', catatan = 'x' where permohonan_id = ?", k.p().id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Tag("CRT-060")
    void aFailedTestIsDoneWithANewSampleOrEndsTheTest() {
        Kunjungan k = alur.mulai(alur.denganRencana());
        alur.ambil(k, "ppc", "balai");
        long pertama = sampel(k);
        uji(k, "999999");
        temuan.selesaikan("evaluator", k, "nilaiHasilUji", Map.of("keputusan", "ulang", "catatan", "Dua parameter di luar syarat"));
        assertThat(surat(k, "contoh-ulang")).isPositive();
        assertThat(terbuka(k)).containsExactly("ambilContohProduk");
        assertThat(sampel(k)).as("another sample").isNotEqualTo(pertama);
        assertThat(permohonan.parameter(sampel(k))).hasSameSizeAs(permohonan.parameter(pertama));
        assertThat(laporan(k).dirilis()).as("in a report of its own").isNull();
        assertThat(orang.lihat("ppc", orang.tugas(k.kasus(), "ambilContohProduk")).get("ulang").asText()).isEqualTo("Dua parameter di luar syarat");
        temuan.selesaikan("ppc", k, "ambilContohProduk", Map.of("keputusan", "tidakDapat", "alasan", "Pabrik berhenti berproduksi"));
        assertThat(orang.lihat("evaluator", orang.tugas(k.kasus(), "nilaiHasilUji")).get("tidakTerambil").asText()).isEqualTo("Pabrik berhenti berproduksi");
        ditolak(k, "evaluator", "nilaiHasilUji", Map.of("keputusan", "memenuhi", "catatan", "Tanpa hasil"), "keputusan");
        temuan.selesaikan("evaluator", k, "nilaiHasilUji", Map.of("keputusan", "tidakMemenuhi", "catatan", "Contoh kedua tidak ada"));
        assertThat(berakhir(k)).isTrue();
        assertThat(penilaian.semua(k.p().id())).extracting(PenilaianUji::putusan).containsExactly("tidakMemenuhi", "ulang");
    }

    @Test
    @Tag("CRT-060")
    void aLaboratoryOutsideTestsAndItsReportIsUploaded() {
        Kunjungan k = alur.mulai(alur.tanpaRencana());
        alur.bukti(k, "ppc");
        ditolak(k, "ppc", "ambilContohProduk", alur.isian(k, "ppc", "balai"), "tempatUji");
        temuan.selesaikan("ppc", k, "ambilContohProduk", alur.isian(k, "ppc", "luar"));
        assertThat(terbuka(k)).containsExactly("kirimContohKeLuar");
        ditolak(k, "adminsert", "kirimContohKeLuar", Map.of(), "tujuan");
        ditolak(k, "adminsert", "kirimContohKeLuar", Map.of("tujuan", "luar", "laboratorium", "Balai Besar Bahan", "suratNomor", "12/SP/2026", "tanggal", temuan.kini().toLocalDate().toString()), "akreditasi");
        temuan.selesaikan("adminsert", k, "kirimContohKeLuar", Map.of("tujuan", "luar", "laboratorium", "Balai Besar Bahan", "akreditasi", "LP-123-IDN", "suratNomor", "12/SP/2026", "tanggal",
            temuan.kini().toLocalDate().toString(), "pengiriman", "Kurir cepat, resi 778"));
        PengambilanContoh r = contoh.kini(k.p().id());
        assertThat(BacaPdf.teks(surat.pengantar(r, luar.cari(r).orElseThrow())).replaceAll("\\s+", " ")).contains("SURAT PENGANTAR CONTOH", "12/SP/2026", "LP-123-IDN", "AT-0226")
            .doesNotContain(k.p().namaCetak());
        assertThat(kasus.ambil(k.kasus()).giliran()).isEqualTo("pihak ketiga");
        ditolak(k, "adminsert", "unggahLaporanUji", Map.of(), "keputusan");
        Map<String, Object> isi = Map.of("keputusan", "diunggah", "nomor", "LP/2026/77", "tanggal", temuan.kini().toLocalDate().toString());
        ditolak(k, "adminsert", "unggahLaporanUji", isi, "laporan");
        ditolak(k, "adminsert", "unggahLaporanUji", Map.of("keputusan", "balaiLain", "nomor", "1", "kode", "1"), "keputusan");
        assertThatThrownBy(() -> luar.unggah(k.p().id(), "gambar.exe", new byte[] {1, 2}, "adminsert")).isInstanceOf(IsianKeliru.class);
        luar.unggah(k.p().id(), "laporan-uji.pdf", ContohBerkas.pdf("Laporan uji"), "adminsert");
        temuan.selesaikan("adminsert", k, "unggahLaporanUji", isi);
        assertThatThrownBy(() -> luar.unggah(k.p().id(), "lain.pdf", ContohBerkas.pdf("Lain"), "adminsert")).isInstanceOf(IsianKeliru.class);
        assertThat(orang.lihat("evaluator", orang.tugas(k.kasus(), "nilaiHasilUji")).get("laporanLuar").asBoolean()).isTrue();
        temuan.selesaikan("evaluator", k, "nilaiHasilUji", Map.of("keputusan", "ulang", "catatan", "Laporan tidak menyebut kode produksi"));

        alur.ambil(k, "ppc", "luar");
        temuan.selesaikan("adminsert", k, "kirimContohKeLuar", Map.of("tujuan", "luar", "laboratorium", "Balai Besar Bahan", "akreditasi", "LP-123-IDN", "suratNomor", "13/SP/2026", "tanggal",
            temuan.kini().toLocalDate().toString()));
        ditolak(k, "adminsert", "unggahLaporanUji", Map.of("keputusan", "tidakDiuji"), "alasan");
        temuan.selesaikan("adminsert", k, "unggahLaporanUji", Map.of("keputusan", "tidakDiuji", "alasan", "Contoh pecah di jalan"));
        assertThat(orang.lihat("evaluator", orang.tugas(k.kasus(), "nilaiHasilUji")).at("/hasil/0/keterangan").asText()).contains("Contoh pecah di jalan");
        ditolak(k, "evaluator", "nilaiHasilUji", Map.of("keputusan", "memenuhi"), "keputusan");
        temuan.selesaikan("evaluator", k, "nilaiHasilUji", Map.of("keputusan", "tidakMemenuhi", "catatan", "Tidak ada hasil"));
        assertThat(berakhir(k)).isTrue();
    }

    @Test
    @Tag("CRT-060")
    void anotherBalaiOfTheInstallationTestsAndItsReportIsTakenFromHere() {
        Kunjungan k = alur.mulai(temuan.disepakati());
        alur.ambil(k, AlurTemuan.PPC, "luar");
        temuan.selesaikan("adminsert.ptk", k, "kirimContohKeLuar", Map.of("tujuan", "balai", "balai", "bbspjikfk", "suratNomor", "7/SP/2026", "tanggal", temuan.kini().toLocalDate().toString()));
        Dokumen lhu = dokumen.ambil(permohonan.laporan(terbitkan.orderTerbit()).get(0).dokumenId());
        ditolak(k, "adminsert.ptk", "unggahLaporanUji", Map.of("keputusan", "balaiLain", "nomor", lhu.nomor()), "kode");
        ditolak(k, "adminsert.ptk", "unggahLaporanUji", Map.of("keputusan", "balaiLain", "nomor", lhu.nomor(), "kode", "0000000000000000"), "kode");
        ditolak(k, "adminsert.ptk", "unggahLaporanUji", Map.of("keputusan", "balaiLain", "nomor", "lain", "kode", lhu.kodeVerifikasi()), "kode");
        temuan.selesaikan("adminsert.ptk", k, "unggahLaporanUji", Map.of("keputusan", "balaiLain", "nomor", lhu.nomor(), "kode", lhu.kodeVerifikasi()));
        assertThat(luar.cari(contoh.kini(k.p().id())).orElseThrow()).matches(u -> lhu.id().equals(u.dokumenId()) && u.laporanNomor().equals(lhu.nomor()));
        assertThat(luar.laporan(contoh.kini(k.p().id()))).isPresent();
        temuan.selesaikan(AlurTemuan.KETUA, k, "nilaiHasilUji", Map.of("keputusan", "memenuhi", "catatan", "Sesuai LHU"));
        assertThat(berakhir(k)).isTrue();
    }

    @Test
    void aSampleThatNobodyCanReplaceIsDroppedByTheCustomer() {
        Kunjungan k = alur.mulai(alur.denganRencana());
        alur.ambil(k, "ppc", "balai");
        lab.tolak(sampel(k), "Segel rusak");
        temuan.selesaikan("ppc", k, "ambilUlangContoh", Map.of("keputusan", "tidakDapat", "alasan", "Produksi berhenti"));
        assertThat(terbuka(k)).containsExactly("gantiSampel");
        jawaban.putuskanPenolakan(k.p().pelangganId(), sampel(k), false, "pengguna:1");
        temuan.latar(k);
        assertThat(orang.lihat("evaluator", orang.tugas(k.kasus(), "nilaiHasilUji")).at("/hasil/0/keterangan").asText()).startsWith("Tidak diuji");
        ditolak(k, "evaluator", "nilaiHasilUji", Map.of("keputusan", "memenuhi", "catatan", "Tanpa hasil"), "keputusan");
        temuan.selesaikan("evaluator", k, "nilaiHasilUji", Map.of("keputusan", "tidakMemenuhi", "catatan", "Contoh tidak ada"));
        assertThat(berakhir(k)).isTrue();
    }

    @Test
    void anOrderThatIsGivenUpLeavesNoWorkInTheLaboratory() {
        Kunjungan k = alur.mulai(alur.denganRencana());
        alur.ambil(k, "ppc", "balai");
        lab.terima(sampel(k));
        lab.tugaskan(sampel(k));
        assertThat(sql.queryForObject("select count(*) from paket_uji where sampel_id = ? and status = 'TERBUKA'", Integer.class, sampel(k))).isPositive();
        permohonan.batalkanOrder(k.p().id(), "Perusahaan tutup", false, "pjsert");
        assertThat(sql.queryForObject("select count(*) from paket_uji where sampel_id = ? and status <> 'DIGANTI'", Integer.class, sampel(k))).isZero();
        assertThat(penerimaan.ambil(sampel(k)).batalAlasan()).contains("Perusahaan tutup");
        mesin.createProcessInstanceQuery().processInstanceBusinessKey(k.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "uji"));
    }
}
