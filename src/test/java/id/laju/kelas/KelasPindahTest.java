package id.laju.kelas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.bimtek.AlurBimtek;
import id.laju.bimtek.KeadaanKelas;
import id.laju.bimtek.Kelas;
import id.laju.bimtek.KelasService;
import id.laju.bimtek.PesertaKelas;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A class that gets another date: when it is judged, and what becomes of the orders that take the date, refuse it or say nothing. */
@LajuTest
class KelasPindahTest {

    private static final String BATAS = "boundaryEvent_batasPendaftaran";
    private static final String BATAS_JAWABAN = "boundaryEvent_batasJawabanJadwal";
    private static final String HAMPIR = "boundaryEvent_pendaftaranHampirTutup";

    @Autowired AlurBimtek bimtek;
    @Autowired AlurKelas alur;
    @Autowired AlurPenawaran order;
    @Autowired KelasService kelas;
    @Autowired BukuKelas buku;
    @Autowired PelaksanaanService pelaksanaan;
    @Autowired JadwalKelas jadwal;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String status(Permohonan p) {
        return kasus.ambil(p.kasus()).status();
    }

    /** To the 40th day from now. */
    private Kelas pindah(Kelas k, int batas, Permohonan... semua) throws Exception {
        return pindahKe(k, 40, batas, semua);
    }

    /** As Admin Pelatihan does it on Cek Data. @param mulai first day, from now @param batas last day of registration, from now */
    private Kelas pindahKe(Kelas k, int mulai, int batas, Permohonan... semua) throws Exception {
        web.kirim(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/jadwal", "alasan", "Instruktur berhalangan", "mulai", bimtek.hari(mulai).toString(), "selesai", bimtek.hari(mulai + 1).toString(), "batasPendaftaran", bimtek.hari(batas).toString());
        alur.latar(k);
        for (Permohonan p : semua) {
            bimtek.latar(p);
            assertThat(status(p)).isEqualTo("Jadwal Bimtek Baru");
        }
        return kelas.ambil(k.id());
    }

    private void jawab(Permohonan p, String jawaban) throws Exception {
        web.kirim(bimtek.pelanggan(), post("/portal/bimtek/order/" + p.id() + "/jadwal/" + jawaban).param("alasan", "Kami ada acara"));
        bimtek.latar(p);
    }

    private void belumTiba(Kelas k, String elemen) {
        assertThatThrownBy(() -> alur.timer(k, elemen)).hasMessageContaining("not due");
    }

    private Permohonan inhouse() {
        Permohonan p = bimtek.orderInhouse(2, 25);
        alur.latar(bimtek.kelasnya(p));
        bimtek.latar(p);
        assertThat(alur.keadaan(bimtek.kelasnya(p))).as("paid, and nobody else is waited for").isEqualTo(KeadaanKelas.DIJADWALKAN);
        assertThat(status(p)).isEqualTo("Menunggu Hari Bimtek");
        return p;
    }

    @Test
    @Tag("TRN-022") @Tag("TRN-025")
    void aClassOfOneCustomerWaitsForTheAnswerUntilItsLastDayIsOver() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindah(bimtek.kelasnya(p), 5, p);
        alur.jam(k.batasPendaftaran());
        belumTiba(k, BATAS_JAWABAN);
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        assertThat(status(p)).as("the answer is due today").isEqualTo("Jadwal Bimtek Baru");
        alur.jam(k.batasPendaftaran().plusDays(1));
        assertThat(bacaPelanggan("/portal/bimtek/order/" + p.id() + "?lang=en")).as("nobody registers for it").contains(">Date to be confirmed<").doesNotContain("Registration closed");
        assertThat(web.isi(AlurKelas.ADMIN, "/kelola/bimtek/kelas/" + k.id())).contains("Menunggu kepastian tanggal").doesNotContain(">Pendaftaran ditutup<");
        order.timerTiba(p.kasus(), "boundaryEvent_jadwalBaruLewat");
        bimtek.latar(p);
        assertThat(status(p)).isEqualTo("Batal");
        alur.latar(k);
        assertThat(alur.terbuka(k)).containsExactly("putuskanKuota");
    }

    /** Its registration would be open for three weeks more, and nobody is left. */
    @Test
    @Tag("TRN-022") @Tag("TRN-025")
    void aClassWhoseOneCustomerSaysNothingWaitsForNobodyElse() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindah(bimtek.kelasnya(p), 30, p);
        alur.jam(bimtek.hari(8));
        order.timerTiba(p.kasus(), "boundaryEvent_jadwalBaruLewat");
        bimtek.latar(p);
        dikembalikan(p);
        alur.latar(k);
        assertThat(alur.terbuka(k)).containsExactly("putuskanKuota");
    }

    @Test
    void nobodyIsRemindedOfARegistrationThatNobodyUses() throws Exception {
        Permohonan p = bimtek.orderInhouse(2, 25);
        belumTiba(bimtek.kelasnya(p), HAMPIR);
        Kelas k = bimtek.kelas(1, 10);
        Kelas baru = pindah(k, 0, bimtek.order(k, 1));
        belumTiba(baru, HAMPIR);
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(baru, BATAS);
        alur.jam(baru.batasPendaftaran().plusDays(5));
        belumTiba(baru, HAMPIR);
        assertThat(alur.terbuka(baru)).as("registration is over, an answer is due").containsExactly("tungguJawabanJadwal");
    }

    @Test
    @Tag("TRN-022") @Tag("TRN-025")
    void aClassOfOneCustomerGoesOnAsSoonAsItsNewDateIsTaken() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindah(bimtek.kelasnya(p), 30, p);
        jawab(p, "terima");
        alur.latar(k);
        bimtek.latar(p);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        assertThat(status(p)).isEqualTo("Menunggu Hari Bimtek");
        alur.disiapkan(k);
        alur.terlaksana(k);
        alur.bersertifikat(k);
        bimtek.latar(p);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.SELESAI);
        assertThat(kasus.terbuka(p.kasus())).extracting(Langkah::frasa).contains("isiSurvei");
    }

    /** Moved so late that its customer has longer to answer than people have to register. */
    @Test
    @Tag("TRN-022")
    void anAnswerThatIsDueAfterRegistrationIsOverIsWaitedForToo() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindah(bimtek.kelasnya(p), 0, p);
        alur.jam(k.batasPendaftaran().plusDays(1));
        belumTiba(k, BATAS_JAWABAN);
        assertThat(alur.terbuka(k)).as("six days are left to answer").containsExactly("tungguJawabanJadwal");
        jawab(p, "terima");
        alur.latar(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
    }

    /** Its answer to the former date is told late: the class has another one meanwhile, about which its customer is asked in a moment. */
    @Test
    @Tag("TRN-022")
    void aClassOfOneCustomerThatIsMovedTwiceIsNotJudgedBeforeItsCustomerWasAsked() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindahKe(pindah(bimtek.kelasnya(p), 5, p), 50, 6);
        pelaksanaan.jadwalDijawab(k.id());
        alur.latar(k);
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        bimtek.latar(p);
        assertThat(status(p)).isEqualTo("Jadwal Bimtek Baru");
        jawab(p, "terima");
        alur.latar(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
    }

    @Test
    @Tag("TRN-022") @Tag("TRN-025")
    void aClassWhoseOneCustomerRefusesTheDateComesToAdminPelatihan() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindah(bimtek.kelasnya(p), 5, p);
        jawab(p, "tolak");
        dikembalikan(p);
        alur.latar(k);
        assertThat(alur.terbuka(k)).as("at once").containsExactly("putuskanKuota");
        alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "batal", "alasan", "Pelanggannya tidak jadi"));
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.BATAL);
    }

    /** With whoever takes the new date the quota is reached; who refuses it gets the money back. */
    @Test
    @Tag("TRN-025")
    void aClassOfManyIsJudgedWithTheAnswersOfAllWhenRegistrationIsOver() throws Exception {
        Kelas k = bimtek.kelas(2, 10);
        Permohonan tetap = bimtek.order(k, 2);
        Permohonan mundur = bimtek.order(k, 1);
        Kelas baru = pindah(k, 5, tetap, mundur);
        jawab(tetap, "terima");
        alur.latar(k);
        assertThat(alur.terbuka(k)).as("others may register").containsExactly("tungguPendaftaran");
        assertThat(status(tetap)).isEqualTo("Menunggu Kuota");
        alur.jam(baru.batasPendaftaran());
        belumTiba(k, BATAS);
        jawab(mundur, "tolak");
        dikembalikan(mundur);
        alur.batasLewat(baru);
        bimtek.latar(tetap);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        assertThat(status(tetap)).isEqualTo("Menunggu Hari Bimtek");
        assertThat(buku.pesertaLunas(k.id())).extracting(PesertaKelas::permohonanId).containsOnly(tetap.id());
    }

    /** Registration ended on the day on which it was moved; the answers are due in seven days. */
    @Test
    @Tag("TRN-025")
    void aClassOfManyWaitsForAnswersThatAreDueAfterRegistrationIsOver() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan cepat = bimtek.order(k, 2);
        Permohonan lambat = bimtek.order(k, 1);
        Kelas baru = pindah(k, 0, cepat, lambat);
        jawab(cepat, "terima");
        alur.latar(k);
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(k, BATAS);
        assertThat(alur.terbuka(k)).as("six days are left to answer").containsExactly("tungguJawabanJadwal");
        alur.jam(baru.batasPendaftaran().plusDays(3));
        jawab(lambat, "terima");
        alur.latar(k);
        assertThat(alur.keadaan(k)).as("nobody else is waited for").isEqualTo(KeadaanKelas.DIJADWALKAN);
        for (Permohonan p : List.of(cepat, lambat)) {
            bimtek.latar(p);
            assertThat(status(p)).isEqualTo("Menunggu Hari Bimtek");
        }
    }

    /** Registration ends today, the other customer has seven days to answer: three days more, and the quota should be decided. */
    @Test
    @Tag("TRN-025")
    void adminPelatihanIsRemindedOfTheQuotaOnlyOnceNobodyOwesAnAnswer() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan cepat = bimtek.order(k, 2);
        pindah(k, 0, cepat, bimtek.order(k, 1));
        jawab(cepat, "terima");
        alur.jam(bimtek.hari(9));
        assertThatThrownBy(() -> order.timerTiba(cepat.kasus(), "boundaryEvent_ingatKuota")).as("two days after the last answer was due").hasMessageContaining("not due");
        alur.jam(bimtek.hari(2));
        order.timerTiba(cepat.kasus(), "boundaryEvent_ingatKuota");
    }

    @Test
    @Tag("TRN-025")
    void theLastAnswerMayBeARefusal() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan tetap = bimtek.order(k, 2);
        Permohonan mundur = bimtek.order(k, 1);
        Kelas baru = pindah(k, 0, tetap, mundur);
        jawab(tetap, "terima");
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(k, BATAS);
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        jawab(mundur, "tolak");
        dikembalikan(mundur);
        alur.latar(k);
        assertThat(alur.terbuka(k)).containsExactly("putuskanKuota");
        alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "jalan"));
        bimtek.latar(tetap);
        assertThat(status(tetap)).isEqualTo("Menunggu Hari Bimtek");
    }

    @Test
    @Tag("TRN-025")
    void aClassOfManyIsJudgedBeforeItBeginsWhoeverHasNotAnswered() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan cepat = bimtek.order(k, 2);
        Kelas baru = pindahKe(k, 2, 0, cepat, bimtek.order(k, 1));
        jawab(cepat, "terima");
        alur.jam(baru.mulai().minusDays(1));
        alur.timer(k, BATAS);
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        alur.jam(baru.mulai());
        alur.timer(k, BATAS_JAWABAN);
        assertThat(alur.terbuka(k)).containsExactly("putuskanKuota");
    }

    /** Registration is over, three people are needed, and the one that is missing still thinks. */
    private Kelas menungguJawaban() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan cepat = bimtek.order(k, 2);
        Kelas baru = pindah(k, 0, cepat, bimtek.order(k, 1));
        jawab(cepat, "terima");
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(k, BATAS);
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        return baru;
    }

    @Test
    @Tag("TRN-025")
    void whileAnswersAreWaitedForAdminPelatihanMayCloseMoveOrCancel() throws Exception {
        Kelas tutup = menungguJawaban();
        assertThat(web.isi(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + tutup.id())).contains("Menunggu jawaban", "Nilai kuota sekarang").doesNotContain("Tutup pendaftaran");
        web.kirim(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + tutup.id() + "/tutup");
        alur.latar(tutup);
        assertThat(alur.terbuka(tutup)).as("judged without the answer").containsExactly("putuskanKuota");
        Kelas ubah = pindahKe(menungguJawaban(), 50, 30);
        assertThat(alur.terbuka(ubah)).as("people may register again").containsExactly("tungguPendaftaran");
        Kelas batal = menungguJawaban();
        web.kirim(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + batal.id() + "/batal", "alasan", "Gedung terbakar");
        alur.latar(batal);
        assertThat(alur.keadaan(batal)).isEqualTo(KeadaanKelas.BATAL);
    }

    /** Three have paid and were asked, one has not paid: both numbers are said wherever the class is read, and what makes the quota apart from them. */
    @Test
    @Tag("CHK-083") @Tag("TRN-013") @Tag("TRN-025")
    void whoPaidIsCountedApartFromWhoTakesTheNewDate() throws Exception {
        Kelas k = bimtek.kelas(4, 10);
        Permohonan cepat = bimtek.order(k, 2);
        Permohonan lambat = bimtek.order(k, 1);
        bimtek.kirim(k, 1);
        peserta(k, "4 orang, 3 lunas");
        Kelas baru = pindah(k, 0, cepat, lambat);
        peserta(k, "4 orang, 3 lunas (3 belum menyetujui jadwal baru)");
        jawab(cepat, "terima");
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(k, BATAS);
        peserta(k, "4 orang, 3 lunas (1 belum menyetujui jadwal baru)");
        assertThat(cekData(k)).contains(">Menunggu Jawaban Jadwal<").doesNotContain(">Masa Pendaftaran<");
        assertThat(tutup(k)).isEqualTo("Kuota dinilai tanpa menunggu jawaban yang belum masuk: belum tercapai. Putuskan kelanjutan kelas ini di kotak masuk.");
        alur.latar(k);
        assertThat(cekData(k)).contains(">Menunggu Putusan Kuota<");
        JsonNode formulir = orang.lihat(AlurKelas.ADMIN, orang.tugas(alur.kasus(k), "putuskanKuota"));
        assertThat(formulir.path("peserta").asText()).isEqualTo("4 orang, 3 lunas (1 belum menyetujui jadwal baru)");
        assertThat(formulir.path("kuotaTerisi").asInt()).isEqualTo(2);
        assertThat(formulir.path("belumMenjawab").asInt()).as("orders").isOne();
    }

    @Test
    @Tag("TRN-025")
    void nobodyIsToldThatTheDateOfAClassSuitsThemBeforeTheySaidSo() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        pindah(k, 5, bimtek.order(k, 2));
        assertThat(tutup(k)).isEqualTo("Pendaftaran ditutup dan kuota dinilai: belum tercapai. Putuskan kelanjutan kelas ini di kotak masuk.");
        alur.latar(k);
        assertThatThrownBy(() -> alur.selesaikan(k, AlurKelas.ADMIN, "putuskanKuota", Map.of("putusan", "jalan"))).hasMessageContaining("Belum ada peserta lunas yang ikut pada tanggal kelas ini");
        Kelas cukup = bimtek.kelas(1, 10);
        bimtek.order(cukup, 1);
        assertThat(tutup(cukup)).isEqualTo("Pendaftaran ditutup dan kuota dinilai: tercapai, kelas dipastikan berjalan.");
    }

    /** Its orders are told in the background; until then there is nothing that could be moved or cancelled, and the page says why. */
    @Test
    void aClassThatWasJustMovedSaysThatTheSystemIsAtIt() throws Exception {
        Kelas k = bimtek.kelas(1, 10);
        assertThat(cekData(k)).contains("Jadwalkan ulang", "Batalkan kelas").doesNotContain("sedang dikerjakan sistem");
        web.kirim(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/jadwal", "alasan", "Instruktur berhalangan", "mulai", bimtek.hari(40).toString(), "selesai", bimtek.hari(41).toString(), "batasPendaftaran", bimtek.hari(30).toString());
        assertThat(cekData(k)).contains("sedang dikerjakan sistem");
        alur.latar(k);
        assertThat(cekData(k)).contains("Tutup pendaftaran", "Jadwalkan ulang", "Batalkan kelas").doesNotContain("sedang dikerjakan sistem");
    }

    /** Registered for the new date and paid only after registration was over: with it the quota is reached, whoever still thinks. */
    @Test
    @Tag("TRN-025")
    void aPaymentThatCompletesTheQuotaEndsTheWaitForAnswers() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan lambat = bimtek.order(k, 1);
        Kelas baru = pindah(k, 0, lambat);
        Permohonan satu = bimtek.kirim(k, 2);
        Permohonan dua = bimtek.kirim(k, 1);
        bimtek.periksa(satu);
        bimtek.periksa(dua);
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(k, BATAS);
        bimtek.bayar(satu);
        alur.latar(k);
        assertThat(alur.terbuka(k)).as("one is missing").containsExactly("tungguJawabanJadwal");
        bimtek.bayar(dua);
        alur.latar(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        bimtek.latar(satu);
        assertThat(status(satu)).isEqualTo("Menunggu Hari Bimtek");
        assertThat(status(lambat)).as("may still come").isEqualTo("Jadwal Bimtek Baru");
    }

    @Test
    @Tag("TRN-022") @Tag("TRN-023")
    void aCustomerWhoIsAskedReadsSoInBothLanguagesAndThatNobodyRegistersAnyMore() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan p = bimtek.order(k, 1);
        Kelas baru = pindah(k, 0, p);
        String halaman = "/portal/bimtek/order/" + p.id();
        assertThat(bacaPelanggan(halaman)).contains(">Masa Pendaftaran<", ">Jawab Jadwal Baru<");
        alur.jam(baru.batasPendaftaran().plusDays(1));
        assertThat(bacaPelanggan(halaman)).contains(">Pendaftaran ditutup<").doesNotContain("Masa Pendaftaran");
        assertThat(bacaPelanggan(halaman + "?lang=en")).contains(">Registration closed<", ">Answer the New Date<").doesNotContain("Jawab");
        assertThat(bacaPelanggan("/portal/peserta/" + p.id() + "?lang=en")).contains(">Registration closed<", ">In person<", ">Regular<");
        assertThat(web.isi(AlurKelas.ADMIN, "/kelola/bimtek/kelas/" + k.id())).contains("Pendaftaran ditutup");
        assertThat(web.isi(AlurKelas.ADMIN, "/kasus/" + p.kasus())).contains(">Pendaftaran ditutup<");
    }

    private String bacaPelanggan(String alamat) throws Exception {
        return web.kirim(bimtek.pelanggan(), get(alamat)).andReturn().getResponse().getContentAsString();
    }

    private String cekData(Kelas k) throws Exception {
        return web.isi(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id());
    }

    private void peserta(Kelas k, String kalimat) throws Exception {
        assertThat(cekData(k)).contains(">" + kalimat + "<");
        assertThat(web.isi(AlurKelas.ADMIN, "/kasus/" + alur.kasus(k))).contains(">" + kalimat + "<");
    }

    /** @return what is said afterwards */
    private String tutup(Kelas k) throws Exception {
        return (String) web.kirim(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/tutup").andReturn().getFlashMap().get("pesan");
    }

    /** It stands before Admin Pelatihan and is not asked about the new date; given up, it is not waited for either. */
    @Test
    @Tag("TRN-025")
    void anOrderThatIsGivenUpMeanwhileIsNotWaitedFor() throws Exception {
        Kelas k = bimtek.kelas(3, 10);
        Permohonan cepat = bimtek.order(k, 2);
        Permohonan tertunda = bimtek.order(k, 1);
        bimtek.timer(tertunda, "boundaryEvent_kuotaTertunda");
        Kelas baru = pindah(k, 0, cepat);
        jawab(cepat, "terima");
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(k, BATAS);
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        orang.selesaikan(AlurKelas.ADMIN, tertunda.kasus(), "putuskanBimtekTertunda", Map.of("keputusan", "batal", "alasan", "Diminta pelanggan."));
        bimtek.latar(tertunda);
        dikembalikan(tertunda);
        alur.latar(k);
        assertThat(alur.terbuka(k)).containsExactly("putuskanKuota");
    }

    /** Its customer is asked in a moment; where nothing comes of that, the class looks again after the time of an answer, long before its first day. */
    @Test
    @Tag("TRN-022")
    void whoWillBeAskedInAMomentIsLookedAtAgainAfterTheTimeOfAnAnswer() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindah(bimtek.kelasnya(p), 30);
        assertThat(status(p)).as("not asked yet").isEqualTo("Menunggu Hari Bimtek");
        alur.jam(bimtek.hari(8));
        alur.timer(k, BATAS_JAWABAN);
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        alur.jam(k.mulai().plusDays(1));
        alur.timer(k, BATAS_JAWABAN);
        assertThat(alur.terbuka(k)).containsExactly("putuskanKuota");
    }

    @Test
    void adminPelatihanHearsThatAnswersAreMissing() throws Exception {
        Kelas k = menungguJawaban();
        alur.jam(bimtek.hari(4));
        alur.timer(k, "boundaryEvent_jawabanBelumLengkap");
        assertThat(alur.terbuka(k)).containsExactly("tungguJawabanJadwal");
        assertThat(web.baris(AlurKelas.ADMIN, "/kelola/kabar?cari={kasus}", alur.kasus(k))).contains("Jawaban jadwal baru masih ditunggu");
    }

    /** Its one wait stands for registration and answers: as models of former releases have it. */
    @Test
    @Tag("TRN-022")
    void aClassThatBeganByAFormerModelGoesOnToo() throws Exception {
        Permohonan p = inhouse();
        Kelas k = pindah(bimtek.kelasnya(p), 30, p);
        alur.pindahkan(k, "receiveTask_tungguJawabanJadwal", "receiveTask_tungguPendaftaran");
        assertThat(jadwal.batasLewat(k.id())).isFalse();
        assertThat(jadwal.batasPendaftaran(k.id())).as("seven days").isAfter(bimtek.hari(6).toString()).isBefore(bimtek.hari(8).toString());
        jawab(p, "terima");
        alur.latar(k);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        assertThat(jadwal.batasLewat(k.id())).isTrue();
        assertThat(jadwal.batasLewat(bimtek.kelas(1, 10).id())).as("people may register").isFalse();
    }

    /** A class that has its quota is prepared; whoever answers on its first day still takes part. */
    @Test
    @Tag("TRN-025")
    void anAnswerThatComesAfterTheClassWasJudgedStillCounts() throws Exception {
        Kelas k = bimtek.kelas(2, 10);
        Permohonan cepat = bimtek.order(k, 2);
        Permohonan lambat = bimtek.order(k, 1);
        Kelas baru = pindahKe(k, 2, 0, cepat, lambat);
        jawab(cepat, "terima");
        alur.jam(baru.batasPendaftaran().plusDays(1));
        alur.timer(k, BATAS);
        assertThat(alur.keadaan(k)).isEqualTo(KeadaanKelas.DIJADWALKAN);
        alur.jam(baru.mulai());
        bimtek.latar(lambat);
        assertThat(status(lambat)).isEqualTo("Jadwal Bimtek Baru");
        jawab(lambat, "terima");
        assertThat(status(lambat)).isIn("Menunggu Hari Bimtek", "Bimtek Berlangsung");
        assertThat(buku.pesertaLunas(k.id())).extracting(PesertaKelas::permohonanId).contains(cepat.id(), lambat.id());
    }

    private String barisPeserta(Kelas k, String halaman, String nomor) throws Exception {
        return Arrays.stream(web.isi(AlurKelas.ADMIN, halaman.formatted(k.id())).split("<tr")).filter(b -> b.contains(">" + nomor + "<")).findFirst().orElse("");
    }

    private void tertulis(Kelas k, String nomor, String... kata) throws Exception {
        assertThat(barisPeserta(k, "/kelola/pelaksanaan-bimtek/%d/peserta", nomor)).contains(kata);
        assertThat(barisPeserta(k, "/kelola/bimtek/kelas/%d/peserta", nomor)).contains(kata);
    }

    /** Paid, not paid, refused by CS, never sent. */
    @Test
    @Tag("CHK-083") @Tag("TRN-013")
    void ofACancelledClassEverybodyIsListedWithWhatBecameOfTheOrder() throws Exception {
        Kelas k = bimtek.kelas(1, 10);
        Permohonan lunas = bimtek.order(k, 2);
        Permohonan belum = bimtek.kirim(k, 1);
        Permohonan ditolak = bimtek.kirim(k, 1);
        bimtek.tolak(ditolak, "Bukan untuk umum");
        bimtek.draf(k, 1);
        tertulis(k, lunas.nomorOrder(), "Sudah Bayar");
        tertulis(k, ditolak.praOrder(), "Ditolak", "Bukan untuk umum");
        web.kirim(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id() + "/batal", "alasan", "Gedung terbakar");
        alur.latar(k);
        bimtek.latar(lunas);
        bimtek.latar(belum);
        assertThat(buku.peserta(k.id())).isEmpty();
        assertThat(buku.mundur(k.id())).hasSize(4);
        tertulis(k, lunas.nomorOrder(), "Peserta 1", "Batal, uang dikembalikan", "Gedung terbakar");
        tertulis(k, belum.praOrder(), ">Batal<", "Gedung terbakar");
        assertThat(web.isi(AlurKelas.ADMIN, "/kelola/pelaksanaan-bimtek/" + k.id())).contains("4 tidak jadi ikut");
    }

    @Test
    @Tag("TRN-013")
    void whoIsAskedAboutANewDateHasPaid() throws Exception {
        Kelas k = bimtek.kelas(1, 10);
        Permohonan p = bimtek.order(k, 1);
        pindah(k, 5, p);
        tertulis(k, p.nomorOrder(), "Menjawab jadwal baru");
    }

    private void dikembalikan(Permohonan p) {
        assertThat(status(p)).isEqualTo("Batal");
        assertThat(sql.queryForObject("select count(*) from kelebihan k join pembayaran b on b.id = k.pembayaran_id join tagihan t on t.id = b.tagihan_id where t.permohonan_id = ?", Integer.class, p.id())).isOne();
    }
}
