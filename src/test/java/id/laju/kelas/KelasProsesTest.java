package id.laju.kelas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.bimtek.AlurBimtek;
import id.laju.bimtek.KeadaanKelas;
import id.laju.bimtek.Kelas;
import id.laju.bimtek.KelasService;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of {@code pelaksanaan-bimtek}, {@code persiapan-bimtek} and {@code sertifikat-pelatihan}, with paid orders on their own spine. */
@LajuTest
class KelasProsesTest {

    @Autowired AlurBimtek bimtek;
    @Autowired AlurKelas alur;
    @Autowired KelasService kelas;
    @Autowired PelaksanaanService pelaksanaan;
    @Autowired GantiInstrukturService instruktur;
    @Autowired PutusanKelasService putusanKelas;
    @Autowired SuratTugasKelasService surat;
    @Autowired SertifikatPelatihanService sertifikat;
    @Autowired SiapkanSertifikatService siapkan;
    @Autowired SertifikatBasahService basah;
    @Autowired PutusanSertifikatService putusan;
    @Autowired SertifikatUntukOrder order;
    @Autowired TautanPesertaService tautan;
    @Autowired KelasKabar kabar;
    @Autowired PenandaPelatihanService penanda;
    @Autowired DokumenService dokumen;
    @Autowired Penomoran penomoran;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired StafService staf;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    @Test
    @Tag("TRN-010") @Tag("TRN-015") @Tag("TRN-016") @Tag("TRN-018") @Tag("TRN-019") @Tag("TRN-025") @Tag("NUM-019")
    @Tag("CRT-079")
    void fromRegistrationToTheCertificateOfEachParticipant() throws Exception {
        Kelas k = bimtek.kelas(2, 10);
        Permohonan p = bimtek.order(k, 2);
        assertThat(alur.terbuka(k)).containsExactly("tungguPendaftaran");
        alur.batasLewat(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        alur.disiapkan(k);
        assertThat(alur.pelaksanaan(k).suratNomor()).startsWith("ST/");
        assertThat(dokumen.ambil(alur.pelaksanaan(k).suratId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(surat("kelas/" + k.id() + "/tautan/%")).isEqualTo(2);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BERLANGSUNG);
        alur.terlaksana(k);
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", alur.isianSertifikat(k, "tte"));
        alur.tandatangani(k, "tandatanganiSertifikatPelatihan");
        assertThat(order.berkas(p.id())).as("nothing before CS sends it").isEmpty();
        assertThat(sertifikat.kelas(k.id())).hasSize(2).allSatisfy(s -> assertThat(sertifikat.rilisan(s.pesertaId())).as("nor by the link of a participant").isEmpty());
        alur.selesaikan(k, "cs.ptk", "kirimSertifikatPelatihan", Map.of("keputusan", "kirim"));
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.SELESAI);
        assertThat(sertifikat.dirilis(k.id())).hasSize(2).allSatisfy(s -> {
            assertThat(s.nomor()).startsWith("SP/");
            assertThat(kabar.terkirim(s)).isTrue();
            assertThat(dokumen.ambil(s.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        });
        assertThat(order.berkas(p.id())).hasSize(2);
        assertThat(web.baris(bimtek.pelanggan(), p.id(), p.praOrder())).as("order tracking").contains("\"/portal/bimtek/order/" + p.id() + "\"");
        assertThat(kasus.ambil(alur.kasus(k)).selesai()).isNotNull();
        assertThat(surat("kelas/" + k.id() + "/sertifikat/%")).isEqualTo(2);
        sertifikat.dirilis(k.id()).forEach(kabar::sertifikat);
        assertThat(surat("kelas/" + k.id() + "/sertifikat/%")).as("never twice").isEqualTo(2);
    }

    /** Until the first day; material, questions and links stay. */
    @Test
    @Tag("TRN-018")
    void anInstructorIsReplacedAfterTheLetterWasSigned() {
        Kelas k = alur.dipastikan(1);
        assertThatThrownBy(() -> instruktur.ganti(k.id(), "Sakit")).as("there is no letter yet").isInstanceOf(IsianKeliru.class);
        alur.instruktur(k);
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        UUID lama = alur.pelaksanaan(k).suratId();
        String nomor = alur.pelaksanaan(k).suratNomor();
        alur.siap(k);
        assertThatThrownBy(() -> instruktur.ganti(k.id(), " ")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("alasan"));
        instruktur.ganti(k.id(), "Instruktur sakit");
        alur.latar(k);
        assertThat(dokumen.ambil(lama).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(alur.terbuka(k)).containsExactly("pilihInstruktur");
        alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", Map.of("instruktur", List.of("ketua.ptk"), "tamu", ""));
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        assertThat(alur.pelaksanaan(k).suratNomor()).isNotEqualTo(nomor);
        assertThat(dokumen.ambil(alur.pelaksanaan(k).suratId()).status()).isEqualTo(StatusDokumen.TERBIT);
        long tautan = surat("kelas/" + k.id() + "/tautan/%");
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanKelas", Map.of());
        assertThat(surat("kelas/" + k.id() + "/tautan/%")).as("nobody gets a second link").isEqualTo(tautan);
        alur.jam(k.mulai());
        alur.timer(k, "catchEvent_hariBimtek");
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BERLANGSUNG);
    }

    /** The class goes on: who fell ill keeps the day that he taught and its letter, and the new one has a letter for the rest alone. */
    @Test
    @Tag("TRN-018") @Tag("CHK-082")
    void anInstructorIsReplacedWhileTheClassIsHeld() throws Exception {
        Kelas k = alur.dipastikan(1);
        alur.disiapkan(k);
        UUID lama = alur.pelaksanaan(k).suratId();
        String nomor = alur.pelaksanaan(k).suratNomor();
        alur.hadir(k, k.mulai());
        alur.jam(k.selesai());
        instruktur.ganti(k.id(), "Instruktur sakit sejak pagi");
        alur.latar(k);
        assertThat(alur.terbuka(k)).containsExactly("pilihInstruktur");
        Map<String, Object> pilih = new HashMap<>(Map.of("instruktur", List.of("mt.ptk"), "tamu", "Dr. Tamu; Politeknik Sambas", "dari", k.selesai().toString()));
        pilih.put("instruktur", List.of("mt.ptk", "ketua.ptk"));
        pilih.put("dari", k.selesai().plusDays(1).toString());
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", pilih)).as("after the last day").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("dari"));
        pilih.put("dari", k.mulai().toString());
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", pilih)).as("a day that the other taught").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("dari"));
        pilih.put("instruktur", List.of("penguji.ptk"));
        pilih.put("dari", k.selesai().toString());
        alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", pilih);
        alur.selesaikan(k, "tu.ptk", "siapkanSuratTugasBimtek", Map.of("keputusan", "kembalikan", "catatan", "Bukan instruktur"));
        pilih.put("instruktur", List.of("ketua.ptk"));
        alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", pilih);
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        assertThat(alur.terbuka(k)).as("neither material nor links again").containsExactly("laksanakanBimtek");
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BERLANGSUNG);
        assertThat(pelaksanaan.instruktur(k.id())).extracting(Instruktur::staf, Instruktur::dari, Instruktur::sampai, Instruktur::suratNomor).containsExactly(
            tuple("mt.ptk", null, k.selesai().minusDays(1), nomor), tuple(null, null, null, nomor), tuple("ketua.ptk", k.selesai(), null, alur.pelaksanaan(k).suratNomor()));
        assertThat(alur.pelaksanaan(k).suratNomor()).isNotEqualTo(nomor);
        assertThat(dokumen.ambil(lama).status()).as("the days that are over").isEqualTo(StatusDokumen.TERBIT);
        String baru = BacaPdf.teks(dokumen.isi(alur.pelaksanaan(k).suratId()));
        assertThat(baru).contains(staf.nama("ketua.ptk")).doesNotContain(staf.nama("mt.ptk"), "Dr. Tamu", Tanggal.denganHari(k.mulai()));
        assertThat(surat("kelas/" + k.id() + "/berakhir/%/mt.ptk")).isOne();
        web.buka(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id()).andExpect(content().string(containsString("lalu berhenti"))).andExpect(content().string(containsString("surat=" + lama)));
        web.buka(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/surat-tugas?surat=" + lama).andExpect(status().isOk());
        web.buka(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/surat-tugas?surat=" + UUID.randomUUID()).andExpect(status().isNotFound());
        web.buka(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/evaluasi").andExpect(content().string(containsString("lalu berhenti")));
        alur.terlaksana(k);
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", alur.isianSertifikat(k, "tte"));
        assertThat(alur.terbuka(k)).containsExactly("tandatanganiSertifikatPelatihan");
    }

    /** Pressed by mistake, well again meanwhile, or the other one goes on alone: no letter is made for nobody. */
    @Test
    @Tag("TRN-018")
    void withoutAnybodyNewTheClassGoesOnWithTheLetterThatIsOut() {
        Kelas k = alur.dipastikan(1);
        alur.disiapkan(k);
        Pelaksanaan semula = alur.pelaksanaan(k);
        List<Instruktur> pengajar = pelaksanaan.instruktur(k.id());
        instruktur.ganti(k.id(), "Salah tekan");
        alur.latar(k);
        alur.instruktur(k);
        assertThat(alur.terbuka(k)).containsExactly("laksanakanBimtek");
        assertThat(pelaksanaan.instruktur(k.id())).isEqualTo(pengajar);
        assertThat(alur.pelaksanaan(k)).extracting(Pelaksanaan::suratNomor, Pelaksanaan::suratId, Pelaksanaan::suratTanggal, Pelaksanaan::suratPenanda, Pelaksanaan::suratTerbit)
            .containsExactly(semula.suratNomor(), semula.suratId(), semula.suratTanggal(), semula.suratPenanda(), semula.suratTerbit());
        alur.hadir(k, k.mulai());
        alur.jam(k.selesai());
        instruktur.ganti(k.id(), "Instruktur sakit");
        alur.latar(k);
        alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", Map.of("instruktur", List.of("penguji.ptk"), "tamu", "Dr. Tamu; Politeknik Sambas", "dari", k.selesai().toString()));
        alur.surat(k);
        UUID takJadi = alur.pelaksanaan(k).suratId();
        alur.selesaikan(k, AlurKelas.KEPALA, "tandatanganiSuratTugasBimtek", Map.of("keputusan", "kembalikan", "catatan", "Bukan instruktur"));
        alur.selesaikan(k, "tu.ptk", "siapkanSuratTugasBimtek", Map.of("keputusan", "kembalikan", "catatan", "Bukan instruktur"));
        Map<String, Object> sendiri = new HashMap<>(Map.of("instruktur", List.of(), "tamu", "Dr. Tamu; Politeknik Sambas"));
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", sendiri)).as("from which day on").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("dari"));
        sendiri.put("dari", k.selesai().toString());
        alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", sendiri);
        assertThat(alur.terbuka(k)).containsExactly("laksanakanBimtek");
        assertThat(dokumen.ambil(takJadi).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(dokumen.ambil(semula.suratId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(alur.pelaksanaan(k).suratNomor()).isEqualTo(semula.suratNomor());
        assertThat(pelaksanaan.instruktur(k.id())).extracting(Instruktur::staf, Instruktur::sampai).containsExactly(tuple("mt.ptk", k.selesai().minusDays(1)), tuple(null, null));
        assertThat(surat("kelas/" + k.id() + "/berakhir/%/mt.ptk")).isOne();
        alur.terlaksana(k);
        assertThat(alur.terbuka(k)).containsExactly("siapkanSertifikatPelatihan");
    }

    /** Whoever stayed holds another letter than whoever came; while somebody is looked for, none is that of the class. */
    @Test
    @Tag("TRN-018")
    void ofACancelledClassEachInstructorHearsThatHisOwnLetterIsVoid() {
        for (boolean dicari : List.of(false, true)) {
            Kelas k = berlangsung("mt.ptk", "penguji.ptk");
            String pertama = alur.pelaksanaan(k).suratNomor();
            alur.jam(k.selesai());
            instruktur.ganti(k.id(), "Instruktur sakit");
            alur.latar(k);
            alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", Map.of("instruktur", List.of("penguji.ptk", "ketua.ptk"), "dari", k.selesai().toString()));
            alur.surat(k);
            alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
            String kedua = alur.pelaksanaan(k).suratNomor();
            if (dicari) {
                instruktur.ganti(k.id(), "Satu lagi sakit");
                alur.latar(k);
            }
            putusanKelas.batalkan(k.id(), "Gempa");
            alur.latar(k);
            assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BATAL);
            assertThat(dicabut(k, "penguji.ptk")).singleElement().asString().contains(pertama).doesNotContain(kedua);
            assertThat(dicabut(k, "ketua.ptk")).singleElement().asString().contains(kedua).doesNotContain(pertama);
            assertThat(dicabut(k, "mt.ptk")).as("who was replaced").singleElement().asString().contains(pertama);
            assertThat(pelaksanaan.instruktur(k.id())).allSatisfy(i -> assertThat(dokumen.ambil(i.suratId()).status()).isEqualTo(StatusDokumen.BATAL));
        }
    }

    private Kelas berlangsung(String... pengajar) {
        Kelas k = alur.dipastikan(1);
        alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", Map.of("instruktur", List.of(pengajar)));
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        alur.siap(k);
        alur.jam(k.mulai());
        alur.timer(k, "catchEvent_hariBimtek");
        return k;
    }

    private List<String> dicabut(Kelas k, String siapa) {
        return sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "kelas/" + k.id() + "/dicabut/%/" + siapa);
    }

    /** As it stands on their page it is printed, and one is always left to sign. */
    @Test
    @Tag("TRN-020")
    void thePageOfSignatoriesSaysWhoSignsAndAsWhat() throws Exception {
        Kelas k = alur.dipastikan(2);
        alur.disiapkan(k);
        alur.terlaksana(k);
        PenandaPelatihan p = penanda.aktif(AlurBimtek.SATKER).orElseThrow();
        String halaman = "/kelola/pelaksanaan-bimtek/penanda";
        web.kirim(AlurKelas.ADMIN, halaman + "/" + p.id(), "satker", AlurBimtek.SATKER, "jabatan", " ", "aktif", "true").andExpect(flash().attribute("galat", hasKey("jabatan")));
        web.kirim(AlurKelas.ADMIN, halaman + "/" + p.id(), "satker", AlurBimtek.SATKER, "jabatan", p.jabatan(), "aktif", "false").andExpect(flash().attribute("galat", hasKey("aktif")));
        web.kirim("cs.ptk", halaman + "/" + p.id(), "satker", AlurBimtek.SATKER, "jabatan", "Saya", "aktif", "true").andExpect(status().isForbidden());
        assertThat(penanda.aktif(AlurBimtek.SATKER)).contains(p);
        web.kirim(AlurKelas.ADMIN, halaman + "/" + p.id(), "satker", AlurBimtek.SATKER, "jabatan", "Kepala Uji Penanda", "aktif", "true");
        try {
            web.buka(AlurKelas.ADMIN, halaman).andExpect(content().string(containsString("Kepala Uji Penanda")));
            alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", alur.isianSertifikat(k, "tte"));
            alur.tandatangani(k, "tandatanganiSertifikatPelatihan");
            alur.selesaikan(k, "cs.ptk", "kirimSertifikatPelatihan", Map.of("keputusan", "kirim"));
            assertThat(sertifikat.dirilis(k.id())).isNotEmpty().allSatisfy(s -> assertThat(BacaPdf.teks(dokumen.isi(s.dokumenId()))).contains("Kepala Uji Penanda", p.nama()));
        } finally {
            penanda.simpan(p, AlurKelas.ADMIN);
        }
    }

    private long surat(String kunci) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Long.class, kunci);
    }

    @Test
    @Tag("TRN-025")
    void withoutItsQuotaAdminPelatihanDecidesAndAClassMayGoOn() {
        Kelas k = bimtek.kelas(5, 10);
        bimtek.order(k, 1);
        alur.batasLewat(k);
        assertThat(alur.terbuka(k)).containsExactly("putuskanKuota");
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "batal"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Tulis alasannya");
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "jadwal"))).as("all at once")
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("alasan", "mulai", "selesai", "batasPendaftaran"));
        alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "jalan"));
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        assertThat(alur.terbuka(k)).contains("pilihInstruktur");
    }

    @Test
    void aNewDateOpensRegistrationAgainAndASecondDeadlineCounts() {
        Kelas k = bimtek.kelas(5, 10);
        alur.batasLewat(k);
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "jalan"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("Belum ada peserta");
        alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "jadwal", "alasan", "Peserta kurang", "mulai", bimtek.hari(60).toString(), "selesai", bimtek.hari(61).toString(), "batasPendaftaran", bimtek.hari(40).toString()));
        assertThat(alur.terbuka(k)).containsExactly("tungguPendaftaran");
        Kelas kini = kelas.ambil(k.id());
        assertThat(kini.jadwalKe()).isEqualTo(2);
        alur.jam(kini.batasPendaftaran().minusDays(2));
        alur.timer(kini, "boundaryEvent_pendaftaranHampirTutup");
        alur.batasLewat(kini);
        alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "batal", "alasan", "Tetap kurang peserta"));
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BATAL);
        assertThat(kasus.ambil(alur.kasus(k)).selesai()).isNotNull();
    }

    @Test
    void whilePeopleRegisterItMayBeClosedEarlyMovedOrCancelled() {
        Kelas tutup = bimtek.kelas(1, 10);
        bimtek.order(tutup, 1);
        putusanKelas.tutupPendaftaran(tutup.id(), AlurKelas.ADMIN);
        alur.latar(tutup);
        assertThat(alur.keadaan(tutup)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        assertThat(kelas.ambil(tutup.id()).batasPendaftaran()).isBefore(bimtek.hari(0));
        assertThatThrownBy(() -> putusanKelas.tutupPendaftaran(tutup.id(), AlurKelas.ADMIN)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah ditutup");
        Kelas k = bimtek.kelas(1, 10);
        putusanKelas.jadwalkanUlang(k.id(), "Instruktur berhalangan", new JadwalBaru(bimtek.hari(50), bimtek.hari(51), bimtek.hari(45)), AlurKelas.ADMIN);
        alur.latar(k);
        assertThat(alur.terbuka(k)).containsExactly("tungguPendaftaran");
        putusanKelas.batalkan(k.id(), "Gedung terbakar");
        alur.latar(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BATAL);
    }

    @Test
    void aDeadlineThatWasMovedInTheRowIsNotPastWhenTheOldTimerFires() {
        Kelas k = bimtek.kelas(1, 10);
        sql.update("update kelas set batas_pendaftaran = batas_pendaftaran + 5 where id = ?", k.id());
        alur.batasLewat(k);
        assertThat(alur.terbuka(k)).containsExactly("tungguPendaftaran");
    }

    @Test
    void theLetterOfDutyGoesBackAndForthUntilItIsSigned() {
        Kelas k = alur.dipastikan(2);
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "pilihInstruktur", Map.of("instruktur", List.of()))).isInstanceOf(IsianKeliru.class).hasMessageContaining("sedikitnya satu");
        alur.instruktur(k);
        alur.selesaikan(k, "tu.ptk", "siapkanSuratTugasBimtek", Map.of("keputusan", "kembalikan", "catatan", "Nama belum lengkap"));
        assertThat(alur.terbuka(k)).contains("pilihInstruktur");
        alur.instruktur(k);
        alur.surat(k);
        String nomor = alur.pelaksanaan(k).suratNomor();
        alur.selesaikan(k, AlurKelas.KEPALA, "tandatanganiSuratTugasBimtek", Map.of("keputusan", "kembalikan", "catatan", "Salah tempat"));
        assertThat(alur.terbuka(k)).contains("siapkanSuratTugasBimtek");
        alur.surat(k);
        surat.tarik(k.id());
        alur.latar(k);
        assertThat(alur.terbuka(k)).contains("siapkanSuratTugasBimtek");
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        assertThat(alur.pelaksanaan(k).suratNomor()).as("one number until it is issued").isEqualTo(nomor);
        assertThat(alur.terbuka(k)).contains("siapkanKelas");
    }

    @Test
    void aPreparedClassThatIsMovedLosesItsLetterAndIsConfirmedAgain() {
        Kelas k = alur.dipastikan(2);
        alur.instruktur(k);
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        var lama = alur.pelaksanaan(k).suratId();
        putusanKelas.jadwalkanUlang(k.id(), "Banjir", new JadwalBaru(bimtek.hari(60), bimtek.hari(61), bimtek.hari(50)), AlurKelas.ADMIN);
        alur.latar(k);
        assertThat(dokumen.ambil(lama).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(alur.pelaksanaan(k).suratKe()).isEqualTo(2);
        assertThat(alur.terbuka(k)).containsExactly("tungguPendaftaran");
    }

    @Test
    void aPreparedClassThatIsCancelledTellsItsOrders() {
        Kelas k = bimtek.kelas(1, 10);
        Permohonan p = bimtek.order(k, 1);
        alur.batasLewat(k);
        putusanKelas.batalkan(k.id(), "Instruktur sakit");
        alur.latar(k);
        bimtek.latar(p);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BATAL);
        assertThat(kasus.ambil(p.kasus()).status()).isEqualTo("Batal");
        assertThatThrownBy(() -> putusanKelas.batalkan(k.id(), "Lagi")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void nothingIsCalledHeldBeforeItsLastDayAndItsAttendance() {
        Kelas k = alur.dipastikan(2);
        alur.instruktur(k);
        alur.surat(k);
        alur.tandatangani(k, "tandatanganiSuratTugasBimtek");
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "siapkanKelas", Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("Materi").hasMessageContaining("Soal");
        alur.siap(k);
        alur.jam(k.mulai());
        alur.timer(k, "catchEvent_hariBimtek");
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "laksanakanBimtek", Map.of())).isInstanceOf(IsianKeliru.class).hasMessageContaining("masih berlangsung").hasMessageContaining("Kehadiran");
        alur.terlaksana(k);
        assertThat(alur.terbuka(k)).contains("siapkanSertifikatPelatihan");
    }

    @Test
    @Tag("TRN-015") @Tag("NUM-019")
    void numbersAreEnteredPerParticipantAndNeverTwice() {
        Kelas k = alur.dipastikan(2);
        alur.disiapkan(k);
        alur.terlaksana(k);
        List<Long> orangnya = siapkan.nomorDitawarkan(k.id()).keySet().stream().toList();
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", isian(k, "tte", "SAMA/1", orangnya, "SAMA/1"))).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dipakai");
        List<String> calon = penomoran.calon(AlurBimtek.SATKER, JenisNomor.SERTIFIKAT_PELATIHAN, 3);
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", isian(k, "tte", calon.get(2), orangnya, calon.get(0)))).isInstanceOf(IsianKeliru.class).hasMessageContaining("baru akan diberikan penghitung");
        assertThat(penomoran.calon(AlurBimtek.SATKER, JenisNomor.SERTIFIKAT_PELATIHAN, 1)).as("nothing was taken").containsExactly(calon.get(0));
        String unik = "KLS" + k.id() + "/";
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", isian(k, "tte", unik + "A", orangnya, unik + "B"));
        alur.selesaikan(k, AlurKelas.KEPALA, "tandatanganiSertifikatPelatihan", Map.of("keputusan", "kembalikan", "catatan", "Nama salah"));
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", isian(k, "tte", unik + "A", orangnya, unik + "C"));
        assertThatThrownBy(() -> basah.unggah(k.id(), orangnya.get(0), "LAIN/1", "lain.pdf", ContohBerkas.pdf("Lain"), AlurKelas.ADMIN)).as("not behind the back of who signs").isInstanceOf(IsianKeliru.class).hasMessageContaining("selama tugas Selesaikan");
        putusan.tarik(k.id());
        alur.latar(k);
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", isian(k, "tte", unik + "C", orangnya, unik + "A"));
        alur.tandatangani(k, "tandatanganiSertifikatPelatihan");
        alur.selesaikan(k, "cs.ptk", "kirimSertifikatPelatihan", Map.of("keputusan", "kembali", "catatan", "Satu nama keliru"));
        assertThat(alur.terbuka(k)).contains("siapkanSertifikatPelatihan");
        assertThat(sertifikat.kelas(k.id())).extracting(SertifikatPelatihan::nomor).containsExactlyInAnyOrder(unik + "A", unik + "C");
    }

    private static Map<String, Object> isian(Kelas k, String cara, String satu, List<Long> orang, String dua) {
        return Map.of("cara", cara, "tanggal", k.selesai().toString(), "baris", List.of(Map.of("pesertaId", orang.get(0), "terbit", true, "nama", "Peserta Satu", "nomor", satu), Map.of("pesertaId", orang.get(1), "terbit", true, "nama", "Peserta Dua", "nomor", dua)));
    }

    @Test
    @Tag("TRN-015")
    void certificatesSignedOnPaperAreUploadedAndNeedNoSignatureHere() {
        Kelas k = alur.dipastikan(2);
        alur.disiapkan(k);
        alur.terlaksana(k);
        Map<String, Object> isian = alur.isianSertifikat(k, "unggah");
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", isian)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Unggah dahulu");
        siapkan.nomorDitawarkan(k.id()).forEach((siapa, nomor) -> basah.unggah(k.id(), siapa, nomor, "sertifikat.pdf", ContohBerkas.pdf("Sertifikat " + nomor), AlurKelas.ADMIN));
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", isian);
        alur.selesaikan(k, "cs.ptk", "kirimSertifikatPelatihan", Map.of("keputusan", "kirim"));
        assertThat(sertifikat.dirilis(k.id())).hasSize(2).allSatisfy(s -> assertThat(s.berkasId()).isNotNull());
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.SELESAI);
        assertThatThrownBy(() -> sql.update("update sertifikat_pelatihan set nama = 'Lain' where kelas_id = ?", k.id())).hasMessageContaining("tidak dapat diubah");
    }

    /** Printed on letterhead with its number and code, signed and stamped by hand, scanned: the code answers for the paper (DOC-006). */
    @Test
    @Tag("TRN-016") @Tag("DOC-006")
    void aCertificateSignedByHandIsVerifiedByItsCode() {
        Kelas k = alur.dipastikan(1);
        alur.disiapkan(k);
        alur.terlaksana(k);
        Map.Entry<Long, String> satu = siapkan.nomorDitawarkan(k.id()).entrySet().iterator().next();
        String kertas = BacaPdf.teks(basah.cetak(k.id(), satu.getKey(), satu.getValue()));
        assertThat(kertas).contains(satu.getValue(), "/verifikasi").doesNotContain("secara elektronik");
        SertifikatPelatihan cetakan = sertifikat.peserta(satu.getKey()).orElseThrow();
        assertThat(dokumen.ambil(cetakan.dokumenId()).status()).isEqualTo(StatusDokumen.DRAF);
        basah.unggah(k.id(), satu.getKey(), satu.getValue(), "pindaian.pdf", ContohBerkas.pdf("Bertanda tangan dan berstempel"), AlurKelas.ADMIN);
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", alur.isianSertifikat(k, "unggah"));
        alur.selesaikan(k, "cs.ptk", "kirimSertifikatPelatihan", Map.of("keputusan", "kirim"));
        SertifikatPelatihan jadi = sertifikat.peserta(satu.getKey()).orElseThrow();
        assertThat(dokumen.ambil(jadi.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(jadi.berkasId()).as("who took part gets the scan").isNotNull();
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "kelas/" + k.id() + "/sertifikat/%")).isNotEmpty().allMatch(h -> h.contains("halaman verifikasi"));
    }

    /** The sheet that lies signed on the desk stays the valid one, however often somebody clicks. */
    @Test
    @Tag("DOC-006")
    void printedAgainUnchangedItIsTheSameSheet() {
        Kelas k = alur.dipastikan(1);
        alur.disiapkan(k);
        alur.terlaksana(k);
        Map.Entry<Long, String> satu = siapkan.nomorDitawarkan(k.id()).entrySet().iterator().next();
        basah.cetak(k.id(), satu.getKey(), satu.getValue());
        SertifikatPelatihan pertama = sertifikat.peserta(satu.getKey()).orElseThrow();
        basah.unggah(k.id(), satu.getKey(), satu.getValue(), "pindaian.pdf", ContohBerkas.pdf("Bertanda tangan"), AlurKelas.ADMIN);
        basah.cetak(k.id(), satu.getKey(), satu.getValue());
        SertifikatPelatihan lagi = sertifikat.peserta(satu.getKey()).orElseThrow();
        assertThat(lagi.dokumenId()).isEqualTo(pertama.dokumenId());
        assertThat(lagi.berkasId()).isNotNull();
        basah.cetak(k.id(), satu.getKey(), satu.getValue() + "-B");
        SertifikatPelatihan lain = sertifikat.peserta(satu.getKey()).orElseThrow();
        assertThat(dokumen.ambil(pertama.dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(lain.dokumenId()).isNotEqualTo(pertama.dokumenId());
        assertThat(lain.berkasId()).as("the scan belongs to the former sheet").isNull();
    }

    @Test
    void aClassWhoseParticipantsGetNoCertificateEndsWithoutAny() {
        Kelas k = alur.dipastikan(2);
        alur.disiapkan(k);
        alur.terlaksana(k);
        alur.selesaikan(k, AlurKelas.ADMIN, "siapkanSertifikatPelatihan", Map.of("cara", "tte", "tanggal", k.selesai().toString(), "baris", List.of()));
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.SELESAI);
        assertThat(sertifikat.kelas(k.id())).isEmpty();
    }
}
