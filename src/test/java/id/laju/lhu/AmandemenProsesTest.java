package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.KeadaanDokumen;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.VerifikasiService;
import id.laju.dokumen.WajahDokumen;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.LaporanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process {@code amandemen}: asked for, refused, amended, replaced; the issued report itself stays (ISO/IEC 17025, 7.8.8). */
@LajuTest
@Tag("LHU-022")
class AmandemenProsesTest {

    @Autowired ContohLhu contoh;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired Orang orang;
    @Autowired SiapaBekerja siapa;
    @Autowired TteService tte;
    @Autowired AmandemenService amandemen;
    @Autowired PermohonanService permohonan;
    @Autowired LaporanService semuaLaporan;
    @Autowired DokumenService dokumen;
    @Autowired VerifikasiService verifikasi;
    @Autowired LhuService lhu;
    @Autowired SurveiService survei;
    @Autowired HardcopyService hardcopy;
    @Autowired RuntimeService mesin;
    @Autowired JdbcTemplate sql;

    @BeforeEach
    void kunci() {
        contoh.siapkanKunci();
    }

    private Laporan terbit(int sampel) {
        return permohonan.satuLaporan(terbitkan.rilisTanpaProses(contoh.order(sampel, true), 0));
    }

    private Amandemen diminta(Laporan l) {
        return amandemen.ambil(amandemen.mintaStaf(l, "Alamat pelanggan salah ketik.", "Alamat yang tercetak keliru.", "cs"));
    }

    private void putuskan(Amandemen a, String keputusan, String alasan) {
        orang.selesaikan("mt", a.kasus(), "putuskanAmandemen", Map.of("keputusan", keputusan, "alasan", alasan));
        contoh.jalankanPekerjaan(a.kasus());
    }

    /** As the form fills it, with some fields typed anew. */
    private Map<String, Object> isian(Amandemen a, String alamat, String kodeLokasi) {
        JsonNode form = orang.lihat("cs", orang.tugas(a.kasus(), "isiKoreksi"));
        List<Map<String, Object>> sampel = new ArrayList<>();
        form.get("sampel").forEach(s -> {
            Map<String, Object> satu = new HashMap<>();
            s.fields().forEachRemaining(f -> satu.put(f.getKey(), f.getValue().isNull() ? null : f.getValue().isNumber() ? f.getValue().asLong() : f.getValue().asText()));
            satu.remove("nama");
            satu.remove("alat");
            sampel.add(satu);
        });
        if (kodeLokasi != null) {
            sampel.get(0).put("kodeLokasi", kodeLokasi);
        }
        return Map.of("namaCetak", form.get("namaCetak").asText(), "alamatCetak", alamat == null ? form.get("alamatCetak").asText() : alamat, "sampel", sampel);
    }

    private Laporan terbitkan(Amandemen a) {
        orang.selesaikan("ketua", a.kasus(), "periksaKoreksi", Map.of("keputusan", "setuju"));
        orang.selesaikan("ketua", a.kasus(), "beriNomorLhu", Map.of());
        orang.selesaikan("cs", a.kasus(), "buatLhu", Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
        String tugas = orang.tugas(a.kasus(), "tandatanganiLhu").getId();
        assertThat(orang.sebagai("kepala", () -> tte.tandatangani(List.of(tugas), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()))).allMatch(HasilTte::berhasil);
        assertThat(dokumen(permohonan.satuLaporan(a.laporanId())).status()).as("in force until the release").isEqualTo(StatusDokumen.TERBIT);
        orang.selesaikan("cs", a.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        contoh.jalankanPekerjaan(a.kasus());
        return permohonan.satuLaporan(amandemen.ambil(a.id()).laporanBaru());
    }

    private Dokumen dokumen(Laporan l) {
        return dokumen.ambil(l.dokumenId());
    }

    private WajahDokumen publik(Laporan l) {
        return verifikasi.denganKode(dokumen(l).kodeVerifikasi()).orElseThrow();
    }

    private String teks(Laporan l) {
        return BacaPdf.teks(dokumen.isi(l.dokumenId())).replaceAll("[\\s ]+", " ");
    }

    private List<String> surat(String kunci) {
        return sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, kunci + "/%");
    }

    private long berjalan(Amandemen a) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(a.kasus()).count();
    }

    @Test
    void theCustomerAsksAndTheAmendmentOfAReportWithTwoSamplesNamesWhatItAmends() {
        Laporan lama = terbit(2);
        Permohonan p = permohonan.ambil(lama.permohonanId());
        byte[] kertas = dokumen.isi(lama.dokumenId());
        Amandemen a = amandemen.ambil(amandemen.minta(lama, p.pembuat(), "Rina", "Alamat " + p.namaCetak() + " keliru.", null));
        hardcopy.cetak(hardcopy.satu(lama.id(), List.of(p.satker())), null, "cs");
        hardcopy.siap(hardcopy.satu(lama.id(), List.of(p.satker())), "cs");
        assertThatThrownBy(() -> amandemen.minta(lama, p.pembuat(), "Rina", "Sekali lagi.", null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sedang diproses");

        assertThat(orang.lihat("cs", orang.tugas(a.kasus(), "telaahAmandemen")).get("uraian").asText()).doesNotContain(p.namaCetak()).contains("disamarkan");
        assertThatThrownBy(() -> orang.selesaikan("cs", a.kasus(), "telaahAmandemen", Map.of("uraian", " "))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("cs", a.kasus(), "telaahAmandemen", Map.of("uraian", "Alamat yang tercetak keliru."));
        assertThat(orang.lihat("mt", orang.tugas(a.kasus(), "putuskanAmandemen")).toString()).contains("Alamat yang tercetak keliru", "pilihanId")
            .doesNotContain(p.namaCetak(), "Rina", permohonan.sampel(p.id()).get(0).merek());
        for (Map<String, Object> kurang : List.<Map<String, Object>>of(Map.of("alasan", "x"), Map.of("keputusan", "amandemen"), Map.of("keputusan", "lain", "alasan", "x"))) {
            assertThatThrownBy(() -> orang.selesaikan("mt", a.kasus(), "putuskanAmandemen", kurang)).isInstanceOf(IsianKeliru.class);
        }
        putuskan(a, "amandemen", "Alamat pelanggan tercetak keliru.");

        assertThatThrownBy(() -> orang.selesaikan("cs", a.kasus(), "isiKoreksi", isian(a, null, null))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Belum ada yang berbeda");
        assertThatThrownBy(() -> orang.selesaikan("cs", a.kasus(), "isiKoreksi", isian(a, " ", null))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("cs", a.kasus(), "isiKoreksi", isian(a, "Jalan Melati 9, Bogor", null));
        assertThatThrownBy(() -> orang.selesaikan("ketua", a.kasus(), "periksaKoreksi", Map.of("keputusan", "kembalikan"))).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("ketua", a.kasus(), "periksaKoreksi", Map.of("keputusan", "kembalikan", "catatan", "Nomor rumahnya 19."));
        assertThat(orang.lihat("cs", orang.tugas(a.kasus(), "isiKoreksi")).get("catatan").get(0).asText()).isEqualTo("Nomor rumahnya 19.");
        orang.selesaikan("cs", a.kasus(), "isiKoreksi", isian(a, "Jalan Melati 19, Bogor", "Gudang B"));
        assertThat(orang.lihat("ketua", orang.tugas(a.kasus(), "periksaKoreksi")).get("beda")).hasSize(2);
        Laporan baru = terbitkan(a);

        assertThat(berjalan(a)).isZero();
        assertThat(baru.nomorLhu()).matches("\\d+/AMD/LHU-BBSPJIKFK/MS/[IVX]+/\\d{4}").isNotEqualTo(lama.nomorLhu());
        assertThat(teks(baru)).contains("Amandemen atas laporan nomor " + lama.nomorLhu(), "Alasan: Alamat pelanggan tercetak keliru.", "Jalan Melati 19, Bogor", "Gudang B",
            p.alamatCetak(), "Perubahan terhadap laporan yang diperbaiki", "Garam Meja 1", "Garam Meja 2");
        assertThat(dokumen.isi(lama.dokumenId())).as("the issued report").isEqualTo(kertas);
        lembarLamaTidakDiserahkan(p.satker(), lama, baru);
        assertThat(publik(lama)).extracting(WajahDokumen::keadaan, WajahDokumen::nomorPengganti).containsExactly(KeadaanDokumen.DIAMANDEMEN, baru.nomorLhu());
        assertThat(publik(baru)).extracting(WajahDokumen::keadaan, WajahDokumen::nomorAsal).containsExactly(KeadaanDokumen.CONTOH, lama.nomorLhu());
        assertThat(IsiLaporan.bacaBeda(amandemen.ambil(a.id()).beda())).extracting(b -> b.menjadi()).containsExactly("Jalan Melati 19, Bogor", "Gudang B");
        assertThat(surat("lhu-dikoreksi/" + baru.id())).isNotEmpty().allMatch(j -> j.equals("LHU " + lama.nomorLhu() + " diamandemen dengan " + baru.nomorLhu()));
        assertThat(surat("lhu-terbit/" + baru.id())).isEmpty();
        assertThat(permohonan.ambil(p.id()).alamatCetak()).as("the request stays as typed").isEqualTo(p.alamatCetak());
        assertThat(semuaLaporan.sampelSemuaLaporan(List.of(lama.id(), baru.id())).values()).allMatch(s -> s.stream().map(Sampel::urutan).toList().equals(List.of(1, 2)));
    }

    /** The paper that lay ready stays here; the new one goes to the address as it was corrected. */
    private void lembarLamaTidakDiserahkan(String satker, Laporan lama, Laporan baru) {
        LhuTerbit l = hardcopy.satu(lama.id(), List.of(satker));
        for (ThrowingCallable serah : List.<ThrowingCallable>of(() -> hardcopy.diambil(l, "Budi", "cs"), () -> hardcopy.dikirim(l, "JNE", "1", "cs"))) {
            assertThatThrownBy(serah).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dikoreksi dengan " + baru.nomorLhu());
        }
        assertThat(hardcopy.semua(List.of(satker), "siap", PermintaanHalaman.pertama())).extracting(LhuTerbit::laporanId).doesNotContain(lama.id());
        assertThat(hardcopy.satu(baru.id(), List.of(satker)).alamatDitulis()).isEqualTo("Jalan Melati 19, Bogor");
    }

    @Test
    void aReplacementHasItsOwnNumberAndCanBeCorrectedAgain() {
        Laporan lama = terbit(1);
        Amandemen a = diminta(lama);
        putuskan(a, "PENGGANTI", "Lokasi pengambilan keliru.");
        orang.selesaikan("cs", a.kasus(), "isiKoreksi", isian(a, null, "Gudang C"));
        Laporan baru = terbitkan(a);
        assertThat(baru.nomorLhu()).matches("\\d+/LHU-BBSPJIKFK/MS/[IVX]+/\\d{4}").isNotEqualTo(lama.nomorLhu());
        assertThat(teks(baru)).contains("Menggantikan laporan nomor " + lama.nomorLhu());
        assertThat(publik(lama)).extracting(WajahDokumen::keadaan, WajahDokumen::nomorPengganti).containsExactly(KeadaanDokumen.DIGANTI, baru.nomorLhu());
        assertThatThrownBy(() -> diminta(lama)).isInstanceOf(IsianKeliru.class).hasMessageContaining("ajukan untuk LHU perbaikannya");

        Amandemen lagi = diminta(baru);
        putuskan(lagi, "amandemen", "Alamat keliru.");
        assertThat(orang.lihat("cs", orang.tugas(lagi.kasus(), "isiKoreksi")).at("/sampel/0/kodeLokasi").asText()).as("earlier corrections stay").isEqualTo("Gudang C");
        orang.selesaikan("cs", lagi.kasus(), "isiKoreksi", isian(lagi, "Jalan Kenanga 4, Bogor", null));
        Laporan ketiga = terbitkan(lagi);
        assertThat(teks(ketiga)).contains("Amandemen atas laporan nomor " + baru.nomorLhu(), "Gudang C", "Jalan Kenanga 4, Bogor");
        assertThat(publik(baru).nomorPengganti()).isEqualTo(ketiga.nomorLhu());
    }

    @Test
    void aRefusalHasAReasonThatTheCustomerReadsAndTheReportStaysInForce() {
        Laporan l = terbit(1);
        Amandemen a = amandemen.ambil(amandemen.minta(l, permohonan.ambil(l.permohonanId()).pembuat(), "Rina", "Hasil terlalu rendah.", null));
        orang.selesaikan("cs", a.kasus(), "telaahAmandemen", Map.of("uraian", "Hasil dianggap terlalu rendah."));
        assertThatThrownBy(() -> orang.selesaikan("mt", a.kasus(), "putuskanAmandemen", Map.of("keputusan", "tolak", "alasan", ""))).isInstanceOf(IsianKeliru.class);
        putuskan(a, "tolak", "Hasil sesuai rekaman pengujian.");
        assertThat(berjalan(a)).isZero();
        assertThat(dokumen(l).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "amandemen-ditolak/" + a.id() + "/%")).isNotEmpty()
            .allMatch(t -> t.contains("Hasil sesuai rekaman pengujian."));
        assertThat(amandemen.dapatDiminta(l)).as("may be asked again").isTrue();
        assertThatThrownBy(() -> sql.update("update amandemen set putusan = 'AMANDEMEN' where id = ?", a.id())).isInstanceOf(DataAccessException.class).hasMessageContaining("never changes");
    }

    private Amandemen dimintaPelanggan(Laporan l) {
        Amandemen a = amandemen.ambil(amandemen.minta(l, permohonan.ambil(l.permohonanId()).pembuat(), "Rina", "Alamat keliru.", null));
        orang.selesaikan("cs", a.kasus(), "telaahAmandemen", Map.of("uraian", "Alamat dianggap keliru."));
        putuskan(a, "amandemen", "Alamat keliru.");
        return a;
    }

    private void tanpaPerbaikan(Amandemen a, String catatan) {
        orang.selesaikan("cs", a.kasus(), "isiKoreksi", Map.of("keputusan", "kembalikan", "catatan", catatan));
        contoh.jalankanPekerjaan(a.kasus());
    }

    /** CS finds nothing to correct: whoever decided hears why, without the customer's name, and decides again. */
    @Test
    void whereNothingCanBeCorrectedManajerTeknisDecidesAgain() {
        Laporan l = terbit(1);
        Permohonan p = permohonan.ambil(l.permohonanId());
        Amandemen a = dimintaPelanggan(l);
        assertThatThrownBy(() -> orang.selesaikan("cs", a.kasus(), "isiKoreksi", Map.of("keputusan", "kembalikan")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("catatan"));
        tanpaPerbaikan(a, "Alamat " + p.namaCetak() + " sudah benar.");
        assertThat(amandemen.ambil(a.id()).keadaan()).isEqualTo("diperiksa");
        assertThat(orang.lihat("mt", orang.tugas(a.kasus(), "putuskanAmandemen")).get("dikembalikan").toString()).contains("sudah benar.").doesNotContain(p.namaCetak());
        putuskan(a, "pengganti", "Kode lokasi keliru.");
        orang.selesaikan("cs", a.kasus(), "isiKoreksi", isian(a, null, "Gudang D"));
        assertThat(orang.lihat("ketua", orang.tugas(a.kasus(), "periksaKoreksi")).get("beda")).hasSize(1);
        assertThat(amandemen.riwayat(a.id())).extracting(AmandemenMapper.Jejak::tindakan).as("both decisions stay in the trail")
            .containsSubsequence("AMANDEMEN", "TANPA_PERBAIKAN", "PENGGANTI", "DIISI");
    }

    @Test
    void whereNothingCanBeCorrectedTheRequestCanBeRefusedAfterAll() {
        Laporan l = terbit(1);
        Amandemen a = dimintaPelanggan(l);
        tanpaPerbaikan(a, "Semua isian sudah benar.");
        putuskan(a, "tolak", "Isi laporan sesuai permohonan.");
        assertThat(berjalan(a)).isZero();
        assertThat(dokumen(l).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(surat("amandemen-ditolak/" + a.id())).isNotEmpty();
        assertThat(amandemen.ambil(a.id())).satisfies(x -> assertThat(x.keadaan()).isEqualTo("ditolak")).satisfies(x -> assertThat(x.laporanBaru()).isNull());
        assertThat(permohonan.laporan(l.permohonanId())).as("the report to be is gone").hasSize(1);
        assertThat(amandemen.dapatDiminta(l)).isTrue();
    }

    @Test
    void onlyThoseWhoMayAndNeverTheOwnWork() {
        Laporan l = terbit(1);
        Amandemen a = diminta(l);
        for (String lain : List.of("cs", "analis", "mt.plg")) {
            assertThatThrownBy(() -> orang.lihat(lain, orang.tugas(a.kasus(), "putuskanAmandemen"))).isInstanceOf(TugasDitolak.class);
        }
        putuskan(a, "amandemen", "Alamat keliru.");
        Map<String, Object> isian = isian(a, "Jalan Anggrek 2, Bogor", null);
        sql.update("insert into staf_peran values ('ketua', 'cs')");
        try {
            orang.selesaikan("ketua", a.kasus(), "isiKoreksi", isian);
        } finally {
            sql.update("delete from staf_peran where staf = 'ketua' and peran = 'cs'");
        }
        assertThatThrownBy(() -> orang.selesaikan("ketua", a.kasus(), "periksaKoreksi", Map.of("keputusan", "setuju"))).hasMessageContaining("orang lain");
        assertThat(orang.tugas(a.kasus(), "periksaKoreksi")).isNotNull();
    }

    @Test
    void theCorrectedReportGoesBackFromTheSignerAsAnyOther() {
        Laporan l = terbit(1);
        Amandemen a = diminta(l);
        putuskan(a, "amandemen", "Alamat keliru.");
        orang.selesaikan("cs", a.kasus(), "isiKoreksi", isian(a, "Jalan Dahlia 7, Bogor", null));
        orang.selesaikan("ketua", a.kasus(), "periksaKoreksi", Map.of("keputusan", "setuju"));
        orang.selesaikan("ketua", a.kasus(), "beriNomorLhu", Map.of());
        orang.selesaikan("cs", a.kasus(), "buatLhu", Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
        lhu.tarik(amandemen.ambil(a.id()).laporanBaru(), "Kepala Balai dinas luar.", "cs");
        assertThat(orang.lihat("cs", orang.tugas(a.kasus(), "buatLhu")).at("/kepala/koreksi").asText()).contains("Amandemen LHU " + l.nomorLhu());
    }
}
