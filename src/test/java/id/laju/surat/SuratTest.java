package id.laju.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.longThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.ContohBerkas;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
class SuratTest {

    @RegisterExtension
    static final GreenMailExtension POS = new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    private static final Map<String, String> MODEL = Map.of("pelanggan", "PT Argon Mulia", "username", "argonmulia3508",
        "masuk", "https://laju.example.id/masuk", "tautan", "https://laju.example.id/tautan/sandi/rahasia");

    @Autowired SuratService surat;
    @Autowired SuratMapper mapper;
    @Autowired SatkerService satker;
    @Autowired LampiranSurat lampiran;
    @Autowired BerkasService berkas;
    @Autowired PlatformTransactionManager transaksi;
    @Autowired Clock jam;
    @Autowired JdbcTemplate sql;
    @Autowired MockMvc web;
    @Autowired WebUji staf;

    private KurirSurat kurir(int port, boolean demo) {
        return kurir(port, demo, null, "tidak-dibalas@laju.example.id", satker);
    }

    /** @param akun null when the server asks for none @param dari the sender's own address */
    private KurirSurat kurir(int port, boolean demo, String akun, String dari, SatkerService satker) {
        return kurir(port, demo, akun, dari, satker, lampiran, jam);
    }

    private KurirSurat kurir(int port, boolean demo, String akun, String dari, SatkerService satker, LampiranSurat lampiran, Clock jam) {
        JavaMailSenderImpl pengirim = new JavaMailSenderImpl();
        pengirim.setHost("localhost");
        pengirim.setPort(port);
        pengirim.setUsername(akun);
        pengirim.setPassword(akun);
        pengirim.getJavaMailProperties().setProperty("mail.smtp.timeout", "15000");
        ObjectProvider<JavaMailSender> pos = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return pengirim;
            }

            @Override
            public JavaMailSender getIfAvailable() {
                return pengirim;
            }
        };
        return new KurirSurat(mapper, pos, satker, lampiran, transaksi, jam, dari, demo);
    }

    private long tulis() {
        return surat.kirimRahasia(null, "bspji-pontianak", "kontak@argonmulia.example.id", "Akun Anda sudah aktif", "akun-aktif", MODEL);
    }

    private int port() {
        return POS.getSmtp().getPort();
    }

    @Test
    @Tag("NTF-006")
    void aMailLeavesAsTextAndHtmlInTheNameOfTheBalai() throws Exception {
        kurir(port(), true).antar(tulis());

        MimeMessage diterima = POS.getReceivedMessages()[0];
        String isi = GreenMailUtil.getWholeMessage(diterima);
        assertThat(diterima.getSubject()).isEqualTo("Akun Anda sudah aktif");
        assertThat(diterima.getFrom()[0].toString()).contains("Pontianak", "tidak-dibalas@laju.example.id");
        assertThat(diterima.getReplyTo()[0].toString()).isEqualTo("layanan@bspji-pontianak.example.id");
        assertThat(isi).contains("multipart/alternative", "text/plain", "text/html", "Username");
    }

    @Test
    void itLeavesOnlyOnceHoweverOftenItIsAsked() {
        long id = tulis();
        kurir(port(), true).antar(id);
        kurir(port(), true).antar(id);

        assertThat(POS.getReceivedMessages()).hasSize(1);
        assertThat(mapper.cari(id).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.TERKIRIM);
    }

    @Test
    void theContentOfAMailWithALinkIsErasedOnceItHasLeftExceptInTheDemo() {
        long demo = tulis();
        long sungguhan = tulis();
        kurir(port(), true).antar(demo);
        kurir(port(), false).antar(sungguhan);

        assertThat(mapper.cari(demo).orElseThrow().html()).contains("rahasia");
        assertThat(mapper.cari(sungguhan).orElseThrow().html() + mapper.cari(sungguhan).orElseThrow().teks()).isEmpty();
        assertThat(mapper.cari(demo).orElseThrow().toString()).doesNotContain("rahasia", "argonmulia");
    }

    /** A moment before everything that other tests wrote: whoever looks at the outbox then sees only what was put there. */
    private Clock dahulu(int tahun) {
        return Clock.fixed(Instant.parse(tahun + "-01-01T00:00:00Z"), ZoneOffset.UTC);
    }

    private long tulis(Clock saat, Duration sesudah) {
        long id = tulis();
        sql.update("update surat_keluar set coba_lagi = ? where id = ?", Timestamp.from(saat.instant().plus(sesudah)), id);
        return id;
    }

    @Test
    void aServerThatIsNotThereIsReportedAndTriedAgainLater() {
        Clock saat = dahulu(2001);
        long id = tulis(saat, Duration.ZERO);
        KurirSurat kurir = kurir(1, true, null, "tidak-dibalas@laju.example.id", satker, lampiran, saat);

        assertThat(mapper.antre(saat.instant())).containsExactly(id);
        assertThatThrownBy(() -> kurir.antar(id)).isInstanceOf(SuratGagal.class).hasMessageContaining("Surat " + id).hasMessageNotContaining("argonmulia");
        Surat gagal = mapper.cari(id).orElseThrow();
        assertThat(gagal.percobaan()).isEqualTo(1);
        assertThat(gagal.cobaLagi()).isAfter(saat.instant());
        assertThat(mapper.antre(saat.instant())).isEmpty();
        assertThat(mapper.antre(saat.instant().plus(Duration.ofMinutes(2)))).containsExactly(id);
        kurir(port(), true).antar(id);
        assertThat(mapper.cari(id).orElseThrow().terkirim()).isNotNull();
    }

    /** Such as an attachment whose file is gone, or a fault of the database, after which its transaction takes nothing more. */
    @Test
    @Tag("NTF-006")
    void mailsThatCannotBePutTogetherMakeWayForThoseBehindThem() throws Exception {
        Clock saat = dahulu(2002);
        List<Long> rusak = IntStream.range(0, 50).mapToObj(i -> tulis(saat, Duration.ZERO)).toList();
        long belakang = tulis(saat, Duration.ofSeconds(1));
        LampiranSurat hilang = mock(LampiranSurat.class);
        doAnswer(x -> sql.queryForObject("select 1 / 0", Integer.class)).when(hilang).sertakan(any(), longThat(rusak::contains));
        doThrow(new IllegalStateException("gone")).when(hilang).sertakan(any(), eq(rusak.get(0)));
        Clock nanti = Clock.offset(saat, Duration.ofSeconds(2));
        KurirSurat kurir = kurir(port(), true, null, "tidak-dibalas@laju.example.id", satker, hilang, nanti);
        PengantarSurat pengantar = new PengantarSurat(kurir, mapper, nanti);
        pengantar.sapu();
        pengantar.sapu();
        pengantar.destroy();
        assertThat(mapper.cari(belakang).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.TERKIRIM);
        String sebab = "Surat tidak dapat disiapkan, mungkin karena lampirannya tidak terbaca; administrator perlu memeriksa catatan aplikasi";
        assertThat(rusak).allSatisfy(id -> assertThat(mapper.cari(id).orElseThrow()).satisfies(s -> {
            assertThat(s.percobaan()).isEqualTo(1);
            assertThat(s.cobaLagi()).isEqualTo(nanti.instant().plus(Duration.ofMinutes(1)));
            assertThat(s.galat()).isEqualTo(sebab);
        }));
        long satu = rusak.get(49);
        sql.update("update surat_keluar set kepada = ? where id = ?", "rusak" + satu + "@contoh.example.id", satu);
        assertThat(staf.isi("cs.ptk", "/kelola/surat?cari=rusak" + satu)).contains("Dicoba lagi", sebab, "/kelola/surat/" + satu + "/ulangi");
        assertThatThrownBy(() -> kurir.antar(satu)).isInstanceOf(SuratGagal.class).hasMessageContaining(sebab);
        assertThat(mapper.cari(satu).orElseThrow().cobaLagi()).as("a growing pause").isEqualTo(nanti.instant().plus(Duration.ofMinutes(2)));
        kurir(port(), true).antar(satu);
        assertThat(mapper.cari(satu).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.TERKIRIM);
    }

    @Test
    void afterTwelveAttemptsItIsGivenUpUntilStaffQueueItAgain() {
        long id = tulis();
        sql.update("update surat_keluar set percobaan = 11 where id = ?", id);
        assertThatThrownBy(() -> kurir(1, true).antar(id)).isInstanceOf(SuratGagal.class);
        assertThat(mapper.cari(id).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.GAGAL);

        assertThatThrownBy(() -> surat.ulangi(id, List.of("bbspjikfk"))).hasMessageContaining("tidak ditemukan");
        assertThat(surat.ulangi(id, List.of("bspji-pontianak"))).isTrue();
        assertThat(mapper.cari(id).orElseThrow()).satisfies(s -> assertThat(s.keadaan()).isEqualTo(KeadaanSurat.MENUNGGU)).satisfies(s -> assertThat(s.cobaLagi()).isBeforeOrEqualTo(jam.instant()));
        assertThat(surat.ulangi(id, List.of("bspji-pontianak"))).as("it is in the queue already").isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RCPT  | 550 5.1.1 tidak ada         | GAGAL       | Ditolak server e-mail penerima (550); periksa alamatnya
        RCPT  | 501 5.1.3 tidak terbaca     | GAGAL       | Ditolak server e-mail penerima (501); periksa alamatnya
        RCPT  | 554 5.1.1 tidak ada         | GAGAL       | Ditolak server e-mail penerima (554); periksa alamatnya
        RCPT  | 556 5.1.10 domain menolak   | GAGAL       | Ditolak server e-mail penerima (556); periksa alamatnya
        RCPT  | 451 4.3.0 nanti             | DICOBA_LAGI | Server e-mail minta dicoba lagi nanti (451)
        RCPT  | 552 5.2.2 kotaknya penuh    | DICOBA_LAGI | Server e-mail tidak menerima surat ini (552)
        RCPT  | 503 5.5.1 belum dikenal     | DICOBA_LAGI | Server e-mail tidak menerima surat ini (503)
        RCPT  | 554 5.7.1 tidak diteruskan  | DICOBA_LAGI | Server e-mail tidak menerima surat ini (554)
        RCPT  | 550-5.7.1 tidak;550 boleh   | DICOBA_LAGI | Server e-mail tidak menerima surat ini (550)
        RCPT  | 530 5.7.0 masuk dahulu      | DICOBA_LAGI | Server e-mail menolak akun pengirim balai; administrator perlu memeriksa pengaturannya
        AUTH  | 535 5.7.8 sandi salah       | DICOBA_LAGI | Server e-mail menolak akun pengirim balai; administrator perlu memeriksa pengaturannya
        MAIL  | 530 5.7.0 masuk dahulu      | DICOBA_LAGI | Server e-mail menolak akun pengirim balai; administrator perlu memeriksa pengaturannya
        MAIL  | 550 5.7.1 bukan pengirimnya | DICOBA_LAGI | Server e-mail menolak akun pengirim balai; administrator perlu memeriksa pengaturannya
        MAIL  | 554 5.7.1 diblokir          | DICOBA_LAGI | Server e-mail menolak akun pengirim balai; administrator perlu memeriksa pengaturannya
        MAIL  | 552 5.3.4 terlalu besar     | DICOBA_LAGI | Server e-mail tidak menerima surat ini (552)
        MAIL  | 451 4.7.1 nanti             | DICOBA_LAGI | Server e-mail minta dicoba lagi nanti (451)
        DATA  | 554 5.5.1 tidak ada         | DICOBA_LAGI | Server e-mail tidak menerima surat ini (554)
        ISI   | 552 5.3.4 terlalu besar     | DICOBA_LAGI | Server e-mail tidak menerima surat ini (552)
        ISI   | 554 5.6.0 isinya            | DICOBA_LAGI | Server e-mail tidak menerima surat ini (554)
        ISI   | 452 4.3.1 penuh             | DICOBA_LAGI | Server e-mail minta dicoba lagi nanti (452)
        SALAM | 554 tidak melayani          | DICOBA_LAGI | Server e-mail tidak menerima surat ini
        SALAM | 421 nanti                   | DICOBA_LAGI | Server e-mail tidak menerima surat ini
        SALAM | ''                          | DICOBA_LAGI | Server e-mail
        RCPT  | ''                          | DICOBA_LAGI | Server e-mail
        ISI   | ''                          | DICOBA_LAGI | Server e-mail
        """)
    @Tag("NTF-006")
    void onlyWhatIsSaidAboutTheAddresseeIsForGoodAndBlamesHim(String langkah, String jawaban, KeadaanSurat keadaan, String sebab) throws Exception {
        long id = tulis();
        try (PosMenolak pos = new PosMenolak(langkah, jawaban.replace(";", "\r\n"))) {
            ditolak(id, kurir(pos.port(), true, langkah.equals("AUTH") ? "laju" : null, "tidak-dibalas@laju.example.id", satker), keadaan, sebab);
        }
    }

    private void ditolak(long id, KurirSurat kurir, KeadaanSurat keadaan, String sebab) {
        assertThatThrownBy(() -> kurir.antar(id)).isInstanceOf(SuratGagal.class).hasMessageContaining(sebab).hasMessageNotContaining("argonmulia");
        assertThat(mapper.cari(id).orElseThrow()).satisfies(s -> {
            assertThat(s.keadaan()).isEqualTo(keadaan);
            assertThat(s.galat()).startsWith(sebab);
            assertThat(s.galat().contains("penerima")).as("who is blamed").isEqualTo(keadaan == KeadaanSurat.GAGAL);
        });
    }

    @Test
    @Tag("NTF-006")
    void anAddressThatIsNoneIsTheAddresseesFaultOnlyWhereItIsHis() {
        for (String alamat : List.of("bukan alamat", "a@example.id, b@example.id", "a@example.id, b@@example.id", "Anita <anita@@example.id> ")) {
            long id = tulis();
            sql.update("update surat_keluar set kepada = ? where id = ?", alamat, id);
            ditolak(id, kurir(port(), true), KeadaanSurat.GAGAL, "Alamat e-mail penerima tidak benar");
        }
        ditolak(tulis(), kurir(port(), true, null, "bukan alamat", satker), KeadaanSurat.DICOBA_LAGI, "Alamat e-mail balai sendiri tidak benar; administrator perlu memeriksa pengaturannya");
        Satker balai = satker.ambil("bspji-pontianak");
        SatkerService keliru = mock(SatkerService.class);
        when(keliru.ambil(balai.kode())).thenReturn(new Satker(balai.kode(), balai.nama(), balai.singkatan(), balai.kota(), balai.zona(), balai.induk(), balai.kementerian(),
            balai.alamat(), balai.telepon(), balai.whatsapp(), "bukan alamat", balai.situs(), true));
        ditolak(tulis(), kurir(port(), true, null, "tidak-dibalas@laju.example.id", keliru), KeadaanSurat.DICOBA_LAGI, "Alamat e-mail balai sendiri tidak benar; administrator perlu memeriksa pengaturannya");
        assertThat(POS.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatTheServerTookIsSentThoughItLeftWithoutGoodbye() throws Exception {
        long id = tulis();
        try (PosMenolak pos = new PosMenolak("QUIT", "")) {
            kurir(pos.port(), true).antar(id);
        }
        assertThat(mapper.cari(id).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.TERKIRIM);
    }

    /** Nothing stays: one of the buttons is for all that a balai could not send. */
    @Test
    @Transactional
    @Tag("NTF-006")
    void staffSeeWhatFailedAndSendItAgainOrTellTheAddresseeOtherwise() throws Exception {
        long id = tulis();
        long lain = tulis();
        sql.update("update surat_keluar set percobaan = 12, coba_lagi = null, galat = 'Server e-mail tidak dapat dihubungi' where id in (?, ?)", id, lain);
        String daftar = "/kelola/surat?keadaan=GAGAL&ukuran=100";
        String aksi = "/kelola/surat/" + id;
        assertThat(isi("cs.ptk", daftar)).contains(aksi + "/ulangi", aksi + "/dihubungi", "Server e-mail tidak dapat dihubungi", "gagal dan tidak dicoba lagi sendiri").doesNotContain("??");
        assertThat(isi("cs.ptk", "/kelola/surat?keadaan=TERKIRIM&ukuran=100")).doesNotContain(aksi + "/");
        assertThat(isi("cs", daftar)).as("another balai's").doesNotContain(aksi + "/");
        staf.kirim("cs", aksi + "/ulangi").andExpect(status().isNotFound());
        staf.kirim("analis.ptk", aksi + "/ulangi").andExpect(status().isForbidden());
        staf.kirim("analis.ptk", "/kelola/surat/ulangi").andExpect(status().isForbidden());
        staf.kirim("cs", "/kelola/surat/ulangi");
        assertThat(mapper.cari(id).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.GAGAL);
        staf.kirim("cs.ptk", aksi + "/ulangi").andExpect(flash().attribute("pesan", containsString("antrean lagi")));
        staf.kirim("cs.ptk", aksi + "/ulangi").andExpect(flash().attribute("pesan", containsString("diurus orang lain")));
        assertThat(mapper.cari(id).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.MENUNGGU);
        staf.kirim("cs.ptk", "/kelola/surat/" + lain + "/dihubungi");
        assertThat(mapper.cari(lain).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.DIHUBUNGI);
        sql.update("update surat_keluar set percobaan = 12, coba_lagi = null where id = ?", id);
        staf.kirim("cs.ptk", "/kelola/surat/ulangi").andExpect(flash().attribute("pesan", containsString("surat masuk antrean lagi")));
        assertThat(mapper.cari(id).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.MENUNGGU);
        assertThat(mapper.cari(lain).orElseThrow().keadaan()).as("was taken care of").isEqualTo(KeadaanSurat.DIHUBUNGI);
    }

    private String isi(String siapa, String alamat) throws Exception {
        return staf.buka(siapa, alamat).andReturn().getResponse().getContentAsString();
    }

    @Test
    void withoutAMailServerNothingFailsAndTheMailWaits() {
        long id = tulis();
        assertThatCode(() -> surat.kirimTertunda(id)).doesNotThrowAnyException();
        assertThat(mapper.cari(id).orElseThrow().keadaan()).isEqualTo(KeadaanSurat.MENUNGGU);
    }

    @Test
    void theSameKeyIsTheSameMail() {
        String kunci = "uji-" + UUID.randomUUID();
        long pertama = surat.kirimSekali(kunci, "bbspjikfk", "a@contoh.example.id", "Uji", "akun-menunggu", Map.of("pelanggan", "PT A"));

        assertThat(surat.kirimSekali(kunci, "bbspjikfk", "a@contoh.example.id", "Uji", "akun-menunggu", Map.of("pelanggan", "PT A"))).isEqualTo(pertama);
        assertThat(surat.denganKunci(kunci)).contains(pertama);
    }

    @Test
    void aTitleNeverBreaksIntoTheHeader() {
        long id = surat.kirim("bbspjikfk", "a@contoh.example.id", "Uji\r\nBcc: semua@contoh.example.id", "akun-menunggu", Map.of("pelanggan", "PT A"));

        assertThat(mapper.cari(id).orElseThrow().judul()).isEqualTo("Uji Bcc: semua@contoh.example.id");
    }

    @Test
    void whatACustomerTypedIsNeverMarkup() {
        long id = surat.kirim("bbspjikfk", "a@contoh.example.id", "Uji", "akun-menunggu", Map.of("pelanggan", "<script>alert(1)</script>"));

        assertThat(mapper.cari(id).orElseThrow().html()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void plainTextWritesLinksOut() {
        String teks = PenulisSurat.teks("<head><title>x</title></head><p>Halo <b>A</b>,</p><p><a href=\"https://x.id/t?a=1&amp;b=2\">Buka</a></p>"
            + "<p><a href=\"https://x.id\">https://x.id</a></p>");

        assertThat(teks.lines()).containsExactly("Halo A,", "Buka: https://x.id/t?a=1&b=2", "https://x.id");
    }

    @Test
    void filesGoWithTheMailAndAreSeenInTheDemoMailbox() throws Exception {
        long id = surat.kirim("bspji-pontianak", "layanan@bspji-pontianak.example.id", "Dengan lampiran", "akun-aktif", MODEL);
        Berkas b = berkas.simpan("bspji-pontianak", "foto alat.jpg", ContohBerkas.foto("jpg", 300, 200), "pengguna:1", Aturan.LAMPIRAN_PERTANYAAN);
        surat.lampirkan(id, b.id());
        kurir(port(), false).antar(id);
        MimeMessage[] semua = POS.getReceivedMessages();
        Multipart isi = (Multipart) semua[semua.length - 1].getContent();
        assertThat(isi.getBodyPart(isi.getCount() - 1).getFileName()).isEqualTo("foto alat.pdf");
        assertThat(isi.getBodyPart(isi.getCount() - 1).getInputStream().readAllBytes()).isEqualTo(berkas.isi(b.id()));
        web.perform(get("/demo/kotak-surat/" + id)).andExpect(content().string(containsString("foto alat.pdf")));
        web.perform(get("/demo/kotak-surat/" + tulis())).andExpect(content().string(containsString("Ditampilkan (demo)"))).andExpect(content().string(not(containsString("Menunggu"))));
        web.perform(get("/demo/kotak-surat/" + id + "/lampiran/" + b.id())).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        web.perform(get("/demo/kotak-surat/" + tulis() + "/lampiran/" + b.id())).andExpect(status().isNotFound());
    }
}
