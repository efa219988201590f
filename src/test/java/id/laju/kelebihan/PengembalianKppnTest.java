package id.laju.kelebihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.pelanggan.PelangganService;
import id.laju.penawaran.AlurPenawaran;
import id.laju.tagihan.AlurPembayaran;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The treasury office sends a refund back or refuses it: every way out of "Urus pengembalian". */
@LajuTest
class PengembalianKppnTest {

    private static final String KAMI = "argonmulia3508";

    @Autowired AlurKelebihan alur;
    @Autowired AlurPembayaran bayar;
    @Autowired KelebihanService kelebihan;
    @Autowired AjuanKelebihanService ajuan;
    @Autowired SaldoService saldo;
    @Autowired PengembalianService pengembalian;
    @Autowired RekeningService rekening;
    @Autowired PelangganService pelanggan;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    @AfterEach
    void kosongkan() {
        alur.kosongkan();
    }

    private LocalDate hari() {
        return LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private Kelebihan diKppn() {
        Kelebihan k = alur.setujui(alur.ajukan("12.500", Tujuan.DIKEMBALIKAN));
        alur.urus(k, "S-1/KPPN", hari());
        return k;
    }

    private Kelebihan kini(Kelebihan k) {
        return kelebihan.ambil(k.id());
    }

    private int surat(Kelebihan k, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "kelebihan/" + k.id() + "/" + langkah + "/%");
    }

    private MockHttpServletResponse minta(String nama, MockHttpServletRequestBuilder apa) throws Exception {
        return web.kirim(akun.loadUserByUsername(nama), apa).andReturn().getResponse();
    }

    private void berakhirDiMuka(Kelebihan k, BigDecimal awal, String rupiah) {
        assertThat(kini(k).status()).isEqualTo(StatusKelebihan.DI_MUKA);
        assertThat(kini(k).tujuan()).isEqualTo(Tujuan.DI_MUKA);
        assertThat(alur.saldo().subtract(awal)).isEqualByComparingTo(rupiah);
        assertThat(kasus.ambil(k.kasus()).selesai()).isNotNull();
        assertThat(kasus.ambil(k.kasus()).status()).isEqualTo("Menjadi Pembayaran di Muka");
    }

    @Test
    @Tag("BIL-030")
    void aFileThatComesBackIsCompletedAndSentAgain() {
        Kelebihan k = alur.setujui(alur.ajukan("12.500", Tujuan.DIKEMBALIKAN));
        assertThatThrownBy(() -> alur.kembali(k, KeadaanPengembalian.DIKEMBALIKAN, hari())).as("not there yet").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("terjadi"));
        alur.urus(k, "S-1/KPPN", hari());
        assertThatThrownBy(() -> orang.selesaikan("bendahara", k.kasus(), "catatPengembalian", Map.of("terjadi", "DITOLAK", "nomor", "S-2", "tanggal", hari().toString())))
            .as("the customer reads why").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        assertThatThrownBy(() -> orang.selesaikan("bendahara", k.kasus(), "catatPengembalian", Map.of("terjadi", "DIBAYAR", "nomor", "S-2", "tanggal", hari().toString())))
            .as("one after the other").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("terjadi"));
        alur.kembali(k, KeadaanPengembalian.DIKEMBALIKAN, hari());
        assertThat(pengembalian.berikut(k.id())).contains(KeadaanPengembalian.DIAJUKAN);
        assertThat(orang.lihat("bendahara", orang.tugas(k.kasus(), "catatPengembalian")).get("diKppn").asBoolean()).isFalse();
        for (String nomor : new String[] {"S-3/KPPN", "TT-3/KPPN", "SP2D-3"}) {
            alur.urus(k, nomor, hari());
        }
        assertThat(kini(k).status()).isEqualTo(StatusKelebihan.DIKEMBALIKAN);
        assertThat(kelebihan.langkah(k.id())).hasSize(5);
        assertThatThrownBy(() -> sql.update("update pengembalian_langkah set nomor = 'lain' where kelebihan_id = ?", k.id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatTheTreasuryRefusesBecomesAnAdvancePayment() {
        BigDecimal awal = alur.saldo();
        Kelebihan k = diKppn();
        alur.kembali(k, KeadaanPengembalian.DITOLAK, hari());
        berakhirDiMuka(k, awal, "12500");
        EntriSaldo e = saldo.buku(alur.pelanggan()).get(0);
        assertThat(e.jenis()).isEqualTo(JenisEntri.MASUK);
        assertThat(e.suratNomor()).as("the letter of approval").isEqualTo(kini(k).nomor());
        assertThat(e.keterangan()).contains("Ditolak KPPN", "S-77/KPPN");
        assertThat(surat(k, "tidak-dikembalikan")).isPositive();
        saldo.catatDiMuka(k.id());
        assertThat(alur.saldo().subtract(awal)).as("a repeated step changes nothing").isEqualByComparingTo("12500");
        assertThatThrownBy(() -> sql.update("update kelebihan set tujuan = 'DIKEMBALIKAN' where id = ?", k.id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aBalanceThatCannotBePaidBackIsABalanceAgain() {
        alur.kosongkan();
        saldo.tulis(pelanggan.ambil(alur.pelanggan()), new IsianSaldo(JenisEntri.SALDO_AWAL, "425289", "100.000", "S-5/2025", LocalDate.of(2025, 12, 1), "Titipan lama"), "dasar.pdf",
            ContohBerkas.pdf("BERITA ACARA"), "bendahara");
        long id = ajuan.ajukanSaldo(alur.pelanggan(), "425289", AlurKelebihan.isian(null, null, "60.000", Tujuan.DIKEMBALIKAN, "1234567890"), AlurPenawaran.PELANGGAN);
        Kelebihan k = alur.setujui(kelebihan.ambil(id));
        alur.urus(k, "S-1/KPPN", hari());
        assertThat(alur.saldo()).isEqualByComparingTo("40000");
        alur.kembali(k, KeadaanPengembalian.DITOLAK, hari());
        berakhirDiMuka(k, BigDecimal.ZERO, "100000");
        assertThat(saldo.buku(alur.pelanggan()).get(0).jenis()).isEqualTo(JenisEntri.BATAL_KEMBALI);
    }

    /** The letter stays as it was issued; the addendum and the file for the treasury office state the account that counts. */
    private void adendum(Kelebihan k, String alamat) throws Exception {
        assertThat(rapat(minta(KAMI, get(alamat + "/surat")))).contains("Bank Contoh 1234567890").doesNotContain("555666777");
        assertThat(minta(KAMI, get(alamat)).getContentAsString()).contains(alamat + "/adendum");
        assertThat(rapat(minta(KAMI, get(alamat + "/adendum")))).contains(kini(k).nomor() + "/AD-1", "Bank Contoh 1234567890", "Bank Lain 555666777 a.n. PT Argon Mulia", "Nama pemilik tidak sama",
            "Disetujui melalui aplikasi oleh", "Kepala Balai");
        assertThat(minta("tirtamusi7021", get(alamat + "/adendum")).getStatus()).isEqualTo(404);
        assertThat(minta("bendahara", get("/api/kelebihan/" + k.id() + "/adendum")).getContentType()).isEqualTo("application/pdf");
        assertThat(minta("cs", get("/api/kelebihan/" + k.id() + "/adendum")).getStatus()).isEqualTo(403);
        assertThat(rapat(minta("bendahara", get("/api/kelebihan/" + k.id() + "/berkas-pengembalian")))).contains("Adendum surat persetujuan", "Bank Lain 555666777");
    }

    /** What the menu counts beside the entry. */
    private int lencana(String alamat) throws Exception {
        var cocok = Pattern.compile("<a[^>]* href=\"" + alamat + "\"(?:(?!</a>).)*?class=\"lencana kuning\"[^>]*>(\\d+)<", Pattern.DOTALL).matcher(minta(KAMI, get("/portal")).getContentAsString());
        return cocok.find() ? Integer.parseInt(cocok.group(1)) : 0;
    }

    /** Nothing goes to an account that nobody approved. */
    private void belumDisetujui(Kelebihan k, String alamat) throws Exception {
        assertThat(kasus.ambil(k.kasus()).status()).isEqualTo("Rekening Menunggu Persetujuan");
        assertThat(orang.tugas(k.kasus(), "catatPengembalian")).as("nothing can be handed in").isNull();
        assertThat(minta(KAMI, get(alamat + "/adendum")).getStatus()).isEqualTo(404);
        assertThat(minta("bendahara", get("/api/kelebihan/" + k.id() + "/berkas-pengembalian")).getStatus()).isEqualTo(404);
        assertThat(minta("bendahara", get("/kelola/kelebihan/" + k.id())).getContentAsString()).doesNotContain("berkas-pengembalian").contains("Minta pejabat lain");
        assertThat(orang.tugas(k.kasus(), "setujuiRekening").getAssignee()).isEqualTo("kepala");
        assertThat(orang.lihat("kepala", orang.tugas(k.kasus(), "setujuiRekening")).toString()).contains("Bank Contoh 1234567890", "Bank Lain 555666777", "Nama pemilik tidak sama", kini(k).nomor());
        assertThatThrownBy(() -> orang.lihat("bendahara", orang.tugas(k.kasus(), "setujuiRekening"))).as("who hands it in does not approve").isInstanceOf(TugasDitolak.class);
        assertThatThrownBy(() -> orang.selesaikan("kepala", k.kasus(), "setujuiRekening", Map.of())).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        assertThatThrownBy(() -> orang.selesaikan("kepala", k.kasus(), "setujuiRekening", Map.of("keputusan", "kembalikan"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
    }

    @Test
    void anAccountThatIsNotApprovedGoesBackToTheCustomer() throws Exception {
        Kelebihan k = perbaiki(diKppn(), "111222333");
        alur.putuskanRekening(k, "kepala", "kembalikan");
        assertThat(kini(k).status()).isEqualTo(StatusKelebihan.PERLU_REKENING);
        assertThat(kasus.ambil(k.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(minta(KAMI, get("/portal/kelebihan/" + k.id())).getContentAsString()).contains("Perbaiki rekening tujuan", "Nama pemilik belum sama");
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "kelebihan/" + k.id() + "/rekening/2/%")).isNotEmpty()
            .allMatch(t -> t.contains("belum disetujui") && t.contains("Nama pemilik belum sama"));
        isiRekening(k, "444555666");
        alur.putuskanRekening(k, "kepala", "setuju");
        assertThat(rapat(minta("bendahara", get("/api/kelebihan/" + k.id() + "/adendum")))).contains(kini(k).nomor() + "/AD-1", "444555666").doesNotContain("111222333", "belum sama");
        assertThat(orang.tugas(k.kasus(), "catatPengembalian")).isNotNull();
    }

    /** Without any role of a head, in the own name and with the mandate on the paper. */
    @Test
    void anActingHeadApprovesTheAccountWhenTheHeadCannotBeReached() throws Exception {
        Kelebihan k = perbaiki(diKppn(), "111222333");
        String tarik = "/kelola/kelebihan/" + k.id() + "/tarik-persetujuan";
        minta("bendahara", post(tarik));
        assertThat(orang.tugas(k.kasus(), "setujuiRekening").getAssignee()).as("there is nobody else today").isEqualTo("kepala");
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) "
            + "values ('bbspjikfk', 'ketua', 'Plh.', 'SP-21/2026', ?, ?, ?, 'admin', now())", hari(), hari().minusDays(1), hari().plusDays(1));
        try {
            assertThat(minta("cs", post(tarik)).getStatus()).isEqualTo(403);
            assertThat(minta("bendahara.ptk", post(tarik)).getStatus()).isEqualTo(404);
            minta("bendahara", post(tarik));
            assertThat(orang.tugas(k.kasus(), "setujuiRekening").getAssignee()).isEqualTo("ketua");
            assertThat(minta("ketua", get("/api/kelebihan/" + k.id() + "/surat")).getStatus()).as("reads what there is to decide about").isEqualTo(200);
            alur.putuskanRekening(k, "ketua", "setuju");
        } finally {
            sql.update("update mandat_penanda set diakhiri = now() where nomor_surat = 'SP-21/2026'");
        }
        assertThat(rapat(minta("bendahara", get("/api/kelebihan/" + k.id() + "/adendum")))).contains("Plh. Kepala Balai", "SP-21/2026", "Disetujui melalui aplikasi oleh");
    }

    private void isiRekening(Kelebihan k, String nomor) throws Exception {
        minta(KAMI, post("/portal/kelebihan/" + k.id() + "/rekening").param("tujuan", "DIKEMBALIKAN").param("rekeningBank", "Bank Lain").param("rekeningNomor", nomor).param("rekeningNama", "PT Argon Mulia"));
    }

    private Kelebihan perbaiki(Kelebihan k, String nomor) throws Exception {
        alur.kembali(k, KeadaanPengembalian.REKENING_DITOLAK, hari());
        isiRekening(k, nomor);
        return k;
    }

    private static String rapat(MockHttpServletResponse pdf) {
        return BacaPdf.teks(pdf.getContentAsByteArray()).replaceAll("\\s+", " ");
    }

    @Test
    void theCustomerCorrectsTheAccountAndItIsSentAgain() throws Exception {
        Kelebihan k = diKppn();
        int permohonan = lencana("/portal/permohonan");
        int uang = lencana("/portal/kelebihan");
        alur.kembali(k, KeadaanPengembalian.REKENING_DITOLAK, hari());
        assertThat(kini(k).status()).isEqualTo(StatusKelebihan.PERLU_REKENING);
        assertThat(List.of(lencana("/portal/permohonan"), lencana("/portal/kelebihan"))).as("counted where it is answered").containsExactly(permohonan, uang + 1);
        assertThat(kasus.ambil(k.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(surat(k, "rekening/1")).isPositive();
        bayar.penawaran().timer(k.kasus(), "boundaryEvent_ingatRekening");
        assertThat(surat(k, "ingat-rekening/" + hari())).isPositive();
        String alamat = "/portal/kelebihan/" + k.id();
        assertThat(minta(KAMI, get(alamat)).getContentAsString()).contains("Perbaiki rekening tujuan", "Nama pemilik tidak sama", "Jadikan pembayaran di muka");
        assertThat(minta(KAMI, get(alamat + "?lang=en")).getContentAsString()).contains("Correct the bank account");
        assertThat(minta("tirtamusi7021", post(alamat + "/rekening").param("tujuan", "DIKEMBALIKAN")).getStatus()).isEqualTo(404);
        assertThat(minta("tirtamusi7021", post(alamat + "/alihkan")).getStatus()).isEqualTo(404);
        minta(KAMI, post(alamat + "/rekening").param("tujuan", "DIKEMBALIKAN").param("rekeningBank", "Bank Contoh").param("rekeningNomor", "12"));
        assertThat(kini(k).status()).as("a wrong number changes nothing").isEqualTo(StatusKelebihan.PERLU_REKENING);
        assertThat(minta(KAMI, post(alamat + "/rekening").param("tujuan", "DIKEMBALIKAN").param("rekeningBank", "Bank Lain").param("rekeningNomor", "555-666-777").param("rekeningNama", "PT Argon Mulia"))
            .getRedirectedUrl()).isEqualTo(alamat);
        assertThat(kini(k).rekening()).isEqualTo("Bank Lain 555666777 a.n. PT Argon Mulia");
        belumDisetujui(k, alamat);
        alur.putuskanRekening(k, "kepala", "setuju");
        adendum(k, alamat);
        assertThatThrownBy(() -> rekening.alihkan(k.id(), alur.pelanggan(), AlurPenawaran.PELANGGAN)).as("answered already").isInstanceOf(IsianKeliru.class);
        for (String nomor : new String[] {"S-3/KPPN", "TT-3/KPPN", "SP2D-3"}) {
            alur.urus(k, nomor, hari());
        }
        assertThat(kelebihan.langkah(k.id())).extracting(LangkahPengembalian::keadaan).containsSubsequence(KeadaanPengembalian.REKENING_DITOLAK, KeadaanPengembalian.REKENING_DIPERBAIKI,
            KeadaanPengembalian.REKENING_DISETUJUI, KeadaanPengembalian.DIAJUKAN, KeadaanPengembalian.DIBAYAR);
        assertThat(kini(k).status()).isEqualTo(StatusKelebihan.DIKEMBALIKAN);
    }

    @Test
    void theCustomerKeepsItForTheNextBill() throws Exception {
        BigDecimal awal = alur.saldo();
        Kelebihan k = diKppn();
        alur.kembali(k, KeadaanPengembalian.REKENING_DITOLAK, hari());
        assertThat(minta(KAMI, post("/portal/kelebihan/" + k.id() + "/alihkan")).getRedirectedUrl()).isEqualTo("/portal/kelebihan/" + k.id());
        berakhirDiMuka(k, awal, "12500");
        assertThat(surat(k, "tidak-dikembalikan")).as("it was the customer's own choice").isZero();
    }

    @Test
    void withoutAnAnswerItBecomesAnAdvancePayment() {
        BigDecimal awal = alur.saldo();
        Kelebihan k = diKppn();
        alur.kembali(k, KeadaanPengembalian.REKENING_DITOLAK, hari());
        bayar.penawaran().timer(k.kasus(), "boundaryEvent_rekeningLewat");
        bayar.penawaran().latar(k.kasus());
        berakhirDiMuka(k, awal, "12500");
        assertThat(surat(k, "tidak-dikembalikan")).isPositive();
        rekening.alihkanTanpaJawaban(k.id());
        assertThat(kini(k).status()).as("repeatable").isEqualTo(StatusKelebihan.DI_MUKA);
    }

    @Test
    void theLetterComesOutThoughTheHeadLostTheOfficeMeanwhile() {
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        alur.periksa(k, "layak");
        orang.selesaikan("kepala", k.kasus(), "setujuiKelebihan", Map.of("keputusan", "setuju"));
        sql.update("delete from staf_peran where staf = 'kepala' and peran = 'kepala-balai'");
        try {
            bayar.penawaran().latar(k.kasus());
        } finally {
            sql.update("insert into staf_peran values ('kepala', 'kepala-balai')");
        }
        assertThat(kini(k).nomor()).isNotNull();
        assertThat(kini(k).status()).isEqualTo(StatusKelebihan.DI_MUKA);
    }
}
