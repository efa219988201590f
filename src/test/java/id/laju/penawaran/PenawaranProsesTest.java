package id.laju.penawaran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code penawaran}. */
@LajuTest
class PenawaranProsesTest {

    @Autowired AlurPenawaran alur;
    @Autowired PenawaranService penawaran;
    @Autowired PenerbitanService penerbitan;
    @Autowired JawabanService jawaban;
    @Autowired JadwalService jadwal;
    @Autowired PermohonanService permohonan;
    @Autowired KajiUlangService tinjauan;
    @Autowired DokumenService dokumen;
    @Autowired Penomoran penomoran;
    @Autowired KasusService kasus;
    @Autowired Korelasi korelasi;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private Kasus kasus(long id) {
        return kasus.ambil(alur.kasus(id));
    }

    private int surat(String kunci) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, kunci + "/%");
    }

    @Test
    @Tag("QUO-001")
    @Tag("QUO-003")
    @Tag("STS-002")
    @Tag("QUO-006")
    @Tag("QUO-007")
    @Tag("SLA-016")
    @Tag("SLA-017")
    @Tag("SLA-018")
    void theStraightPathEndsWithAnAcceptedNumberedLetter() {
        long id = alur.mulai();
        assertThat(kasus(id).status()).isEqualTo("Sedang Diproses");
        assertThat(kasus(id).giliran()).isEqualTo("balai");
        assertThat(kasus.terbuka(alur.kasus(id))).singleElement().satisfies(l -> assertThat(l.peran()).isEqualTo("cs"));
        long penawaranId = alur.terbit(id, List.of());
        assertThat(kasus(id).status()).isEqualTo("Konfirmasi Penawaran");
        assertThat(kasus(id).giliran()).isEqualTo("pelanggan");
        assertThat(kasus.terbuka(alur.kasus(id)).get(0).halaman()).isEqualTo("/portal/penawaran/" + penawaranId);
        Penawaran p = penawaran.ambil(penawaranId);
        assertThat(p.nomor()).matches("B/\\d+/BSKJI/BBSPJIKFK/MS/[IVX]+/\\d{4}");
        assertThat(BacaPdf.teks(dokumen.isi(p.dokumenId()))).contains(p.nomor(), "PT Argon Mulia", "75.000", "Ketentuan penawaran", "Bambang Suryanata", "PP 54");
        assertThat(surat("penawaran/" + penawaranId)).isPositive();

        jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN);
        assertThat(penawaran.ambil(penawaranId).status()).isEqualTo(StatusPenawaran.SETUJU);
        assertThat(kasus(id).selesai()).isNotNull();
        assertThat(kasus.linimasa(alur.kasus(id))).filteredOn(l -> l.keputusan() != null).extracting(l -> l.frasa() + " " + l.keputusan())
            .containsExactly("periksaPermohonan terima", "setujuiTarif setuju", "konfirmasiPenawaran setuju");
    }

    @Test
    void aRequestSentBackIsReviewedAgainAfterItsCorrection() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "perbaiki", "kajiUlang", AlurPenawaran.kajiUlang("PERALATAN"),
            "catatan", List.of(Map.of("bidang", "tujuan", "catatan", "Sebutkan LSPro-nya"), Map.of("bidang", "sampel.1.parameter", "catatan", "Kurang NaCl"))));
        alur.latar(alur.kasus(id));
        assertThat(kasus(id).status()).isEqualTo("Perbaikan Dokumen");
        assertThat(tinjauan.catatanTerakhir(id)).extracting("bidang").containsExactly("tujuan", "sampel.1.parameter");
        assertThat(sql.queryForObject("select teks from surat_keluar where kunci like ? limit 1", String.class, "perbaikan/" + id + "/1/%"))
            .contains("Tujuan Pengujian", "Sebutkan LSPro-nya", "Parameter sampel 1", "tidak diperbaiki sampai ").doesNotContain("30 hari");
        String batas = Tanggal.batas(kasus.terbuka(alur.kasus(id)).get(0).tenggat(), ZoneId.of("Asia/Jakarta"));
        alur.timer(alur.kasus(id), "boundaryEvent_ingatPerbaikan");
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "ingat-perbaikan/" + id + "/%")).isNotEmpty()
            .allMatch(t -> t.contains("tidak diperbaiki sampai " + batas));

        assertThat(korelasi.kirim("laju.permohonan.diperbaiki", alur.kasus(id), Map.of(), Map.of())).isTrue();
        assertThat(orang.lihat("cs", orang.tugas(alur.kasus(id), "periksaPermohonan")).at("/catatanLama/0/bidang").asText()).isEqualTo("Tujuan Pengujian");
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        assertThat(orang.tugas(alur.kasus(id), "setujuiTarif")).isNotNull();
    }

    @Test
    void aRequestThatIsNotCorrectedInThirtyDaysEnds() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "perbaiki", "kajiUlang", AlurPenawaran.kajiUlang(null),
            "catatan", List.of(Map.of("bidang", "umum", "catatan", "Lengkapi"))));
        alur.latar(alur.kasus(id));
        alur.timer(alur.kasus(id), "boundaryEvent_perbaikanLewat");
        assertThat(kasus(id).selesai()).isNotNull();
    }

    @Test
    void aRefusedRequestEndsWithItsReason() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", Map.of("keputusan", "tolak", "alasan", "Di luar lingkup balai", "kajiUlang", AlurPenawaran.kajiUlang("KEMAMPUAN")));
        alur.latar(alur.kasus(id));
        assertThat(permohonan.ambil(id).ditolakAlasan()).isEqualTo("Di luar lingkup balai");
        assertThat(surat("penolakan/" + id)).isPositive();
        assertThat(kasus(id).selesai()).isNotNull();
    }

    @Test
    @Tag("QUO-015")
    void theHeadOfTheTeamSendsThePriceBackAndANewVersionIsMade() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "kembalikan", "catatan", "Periksa jumlah sampel"));
        assertThat(orang.lihat("cs", orang.tugas(alur.kasus(id), "periksaPermohonan")).at("/catatanKetua").asText()).isEqualTo("Periksa jumlah sampel");
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        assertThat(penawaran.semua(id)).extracting(Penawaran::status).containsExactly(StatusPenawaran.BATAL, StatusPenawaran.DRAF);
    }

    @Test
    @Tag("QUO-008")
    @Tag("QUO-010")
    void theCustomerCancelsWithAReason() {
        long id = alur.mulai();
        long penawaranId = alur.terbit(id, List.of());
        assertThatThrownBy(() -> jawaban.batal(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN, " ")).isInstanceOf(IsianKeliru.class).hasMessageContaining("alasan");
        jawaban.batal(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN, "Terlalu mahal");
        assertThat(penawaran.ambil(penawaranId).status()).isEqualTo(StatusPenawaran.BATAL);
        assertThat(permohonan.ambil(id).batalAlasan()).isEqualTo("Terlalu mahal");
        assertThat(kasus(id).selesai()).isNotNull();
        assertThat(dokumen.ambil(penawaran.ambil(penawaranId).dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(penomoran.cari("bbspjikfk", "PENAWARAN", "penawaran:" + penawaranId).orElseThrow().batal()).as("the number stays in the register").isNotNull();
        jawaban.batal(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN, "klik kedua");
        assertThat(permohonan.ambil(id).batalAlasan()).isEqualTo("Terlalu mahal");
    }

    @Test
    @Tag("NUM-012")
    void aNumberTakenForALetterThatNeverCameStaysInTheRegisterAsCancelled() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju"));
        String subjek = "penawaran:" + penawaran.terakhir(id).orElseThrow().id();
        penomoran.ambil("bbspjikfk", "PENAWARAN", subjek);
        permohonan.batal(id, "Tidak jadi", AlurPenawaran.PELANGGAN);
        assertThat(penomoran.cari("bbspjikfk", "PENAWARAN", subjek).orElseThrow().batal()).isNotNull();
        assertThatThrownBy(() -> penerbitan.terbitkan(id)).as("no letter afterwards").isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnansweredQuotationIsRememberedAndLapses() {
        long id = alur.mulai();
        long penawaranId = alur.terbit(id, List.of());
        assertThat(kasus.terbuka(alur.kasus(id)).get(0).tenggat()).as("the customer sees it").isEqualTo(penawaran.ambil(penawaranId).berlakuSampai().minusSeconds(1));
        alur.timer(alur.kasus(id), "boundaryEvent_ingatPenawaran");
        assertThat(surat("ingat-penawaran/" + penawaranId + "/%")).isPositive();
        ClockUtil.setCurrentTime(Date.from(penawaran.ambil(penawaranId).berlakuSampai().plusSeconds(1)));
        assertThatThrownBy(() -> jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN))
            .as("judged by the row although the timer has not run").isInstanceOf(IsianKeliru.class).hasMessageContaining("habis pada");
        alur.timer(alur.kasus(id), "boundaryEvent_penawaranLewat");
        alur.latar(alur.kasus(id));
        assertThat(surat("penawaran-lewat/" + penawaranId)).isPositive();
        assertThat(penawaran.ambil(penawaranId).status()).isEqualTo(StatusPenawaran.LEWAT);
        assertThat(permohonan.ambil(id).batalAlasan()).contains("masa berlaku");
        assertThat(kasus(id).selesai()).isNotNull();
    }

    @Test
    void aRepeatedIssueReadsTheSameNumberAndMakesNothingTwice() {
        long id = alur.mulai();
        long penawaranId = alur.terbit(id, List.of());
        String nomor = penawaran.ambil(penawaranId).nomor();
        assertThat(penerbitan.terbitkan(id)).isEqualTo(penawaranId);
        assertThat(penawaran.ambil(penawaranId).nomor()).isEqualTo(nomor);
        assertThat(dokumen.milikKasus(alur.kasus(id))).hasSize(1);
    }

    @Test
    void theValidityIsASettingOfTheSatker() {
        sql.update("insert into pengaturan_satker values ('bbspjikfk', 'penawaran.masa-berlaku-hari', '3')");
        try {
            Penawaran p = penawaran.ambil(alur.terbit(alur.mulai(), List.of()));
            assertThat(Duration.between(p.diterbitkan(), p.berlakuSampai())).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        } finally {
            sql.update("delete from pengaturan_satker where kunci = 'penawaran.masa-berlaku-hari'");
        }
        Penawaran bawaan = penawaran.ambil(alur.terbit(alur.mulai(), List.of()));
        assertThat(Duration.between(bawaan.diterbitkan(), bawaan.berlakuSampai())).isBetween(Duration.ofDays(14), Duration.ofDays(15));
    }

    @Test
    void anAnswerThatNothingWaitsForChangesNothing() {
        long id = alur.mulai();
        orang.selesaikan("cs", alur.kasus(id), "periksaPermohonan", AlurPenawaran.terima());
        orang.selesaikan("ketua", alur.kasus(id), "setujuiTarif", Map.of("keputusan", "setuju"));
        long penawaranId = penerbitan.terbitkan(id);
        assertThatThrownBy(() -> jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sedang disiapkan");
        assertThat(penawaran.ambil(penawaranId).status()).isEqualTo(StatusPenawaran.TERBIT);
        alur.latar(alur.kasus(id));
        jawaban.setuju(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN);
        assertThat(penawaran.ambil(penawaranId).total()).isEqualByComparingTo(penawaran.baris(penawaranId).stream().map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void whereNoDaysAreOfferedNoneAreProposed() {
        long id = alur.mulai();
        long penawaranId = alur.terbit(id, List.of());
        assertThatThrownBy(() -> jadwal.usulkan(penawaranId, alur.pelanggan(), AlurPenawaran.PELANGGAN, LocalDate.now().plusDays(40).toString(), null, "Sibuk")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak memuat jadwal");
        assertThat(penawaran.ambil(penawaranId).status()).isEqualTo(StatusPenawaran.TERBIT);
        assertThat(kasus(id).status()).isEqualTo("Konfirmasi Penawaran");
    }
}
