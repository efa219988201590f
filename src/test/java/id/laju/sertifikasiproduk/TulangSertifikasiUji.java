package id.laju.sertifikasiproduk;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.kalender.KalenderKerja;
import id.laju.maaf.MaafService;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasi;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Every path that the spines of certifications have in common, their phases replaced by {@link FaseCoba}.
 *
 * <p>The ends of a spine are named alike but for the word of its service: {@code endEvent_hijauSelesai}, {@code endEvent_sistemSelesai}.
 */
@LajuTest
abstract class TulangSertifikasiUji {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Autowired FaseCoba fase;
    @Autowired AlurSertifikasi alur;
    @Autowired PermohonanService permohonan;
    @Autowired PengajuanService pengajuan;
    @Autowired MaafService maaf;
    @Autowired KasusService kasus;
    @Autowired KalenderKerja kalender;
    @Autowired RuntimeService mesin;
    @Autowired HistoryService riwayat;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    private final List<String> berjalan = new ArrayList<>();
    private final List<Long> milik = new ArrayList<>();

    @BeforeEach
    void kecil() {
        fase.sebarkan();
    }

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        berjalan.stream().filter(i -> mesin.createProcessInstanceQuery().processInstanceId(i).count() > 0).forEach(i -> mesin.deleteProcessInstance(i, "akhir uji"));
        fase.cabut();
        milik.forEach(id -> sql.update("delete from permohonan_maaf where permohonan_id = ?", id));
    }

    abstract String model();

    /** The word that the elements of this spine bear in their ids. */
    abstract String kata();

    /** Makes a request for a product into one for this service. */
    abstract void jadikan(long permohonanId);

    PenggunaLogin pelanggan() {
        return (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
    }

    Permohonan mulai() {
        long id = alur.kirim().id();
        sql.update("update permohonan set layanan = ? where id = ?", model(), id);
        jadikan(id);
        permohonan.uraikan(id);
        milik.add(id);
        berjalan.add(fase.mulai(permohonan.ambil(id)).getId());
        return permohonan.ambil(id);
    }

    Kasus kasus(Permohonan p) {
        return kasus.ambil(p.kasus());
    }

    void berakhir(Permohonan p, String akhir, String status) {
        assertThat(fase.di(p)).isEmpty();
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).processDefinitionKey(model()).singleResult().getEndActivityId()).isEqualTo("endEvent_" + kata() + akhir);
        assertThat(kasus(p)).satisfies(k -> {
            assertThat(k.status()).isEqualTo(status);
            assertThat(k.selesai()).isNotNull();
        });
    }

    private static LocalDate hari(Instant saat) {
        return LocalDate.ofInstant(saat, WIB);
    }

    @Test
    void grantedItGoesFromTheRequestToTheClosedOrder() {
        Permohonan p = mulai();
        assertThat(kasus(p).status()).isEqualTo("Sedang Diproses");
        assertThat(hari(kasus(p).janji())).isEqualTo(hari(kalender.tambahHariKerja(p.satker(), kasus(p).dibuat(), 41 - maaf.dipakai(p.id()).map(m -> m.potongHari()).orElse(0))));
        fase.sampai(p, "penawaran");
        fase.sampai(p, "perjanjian-sertifikasi");
        assertThat(kasus(p).status()).isEqualTo("Penandatanganan SPK");
        fase.sampai(p, "pembayaran");
        assertThat(kasus(p).status()).isEqualTo("Billing Sedang Diproses");
        assertThat(permohonan.ambil(p.id()).nomorOrder()).isNull();
        fase.sampai(p, "evaluasi-sertifikasi");
        assertThat(permohonan.ambil(p.id()).nomorOrder()).matches("\\d+/BBKK/SERT/[IVX]+/\\d{4}");
        assertThat(kasus(p).status()).isEqualTo("Penunjukan Tim");
        fase.sampai(p, "keputusan-sertifikasi");
        assertThat(kasus(p).status()).isEqualTo("Tinjauan dan Keputusan");
        fase.akhiri("keputusan-sertifikasi", "berikan");
        fase.sampai(p, "penerbitan-sertifikat");
        assertThat(kasus(p).status()).isEqualTo("Penerbitan Sertifikat");
        fase.sampai(p, "penyerahan");
        assertThat(kasus(p).status()).isEqualTo("Order");
        assertThat(maaf.untuk(p.id())).as("in time").isEmpty();
        fase.sampaiAkhir(p);
        berakhir(p, "Selesai", "Order");
    }

    @Test
    void aMaintainedCertificateIsNotIssuedAnewButTheOrderIsClosedAsAlways() {
        Permohonan p = mulai();
        fase.akhiri("keputusan-sertifikasi", "pertahankan");
        fase.sampai(p, "penyerahan");
        fase.sampaiAkhir(p);
        berakhir(p, "Selesai", "Order");
        assertThat(dipanggil()).as("the phases before it are there").anyMatch(a -> a.startsWith("callActivity_keputusan"));
        assertThat(dipanggil()).noneMatch(a -> a.startsWith("callActivity_penerbitan"));
    }

    @Test
    void aRefusedOneEndsWithNothingToFetch() {
        Permohonan p = mulai();
        fase.akhiri("keputusan-sertifikasi", "tolak");
        fase.sampai(p, "keputusan-sertifikasi");
        fase.sampaiAkhir(p);
        berakhir(p, "TidakDiberikan", "Tolak");
        assertThat(dipanggil()).as("the phases before it are there").anyMatch(a -> a.startsWith("callActivity_keputusan"));
        assertThat(dipanggil()).noneMatch(a -> a.startsWith("callActivity_penerbitan") || a.startsWith("callActivity_penyerahan"));
    }

    private List<String> dipanggil() {
        return riwayat.createHistoricActivityInstanceQuery().processInstanceId(berjalan.get(0)).activityType("callActivity").list().stream().map(a -> a.getActivityId()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verifikasi-sertifikasi", "penawaran", "perjanjian-sertifikasi", "pembayaran"})
    void theCustomerCancelsUntilItIsPaid(String sampai) {
        Permohonan p = mulai();
        fase.sampai(p, sampai);
        pengajuan.batal(pelanggan(), p.id(), "Tidak jadi");
        fase.sampaiAkhir(p);
        berakhir(p, "Dibatalkan", "Batal");
        assertThat(permohonan.ambil(p.id()).batalAlasan()).isEqualTo("Tidak jadi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verifikasi-sertifikasi", "penawaran", "perjanjian-sertifikasi", "pembayaran"})
    void whatLapsesEndsTheRequest(String di) {
        Permohonan p = mulai();
        fase.sampai(p, di);
        fase.akhiri(di, FaseCoba.BATAL);
        fase.sampaiAkhir(p);
        berakhir(p, "Dibatalkan", "Batal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verifikasi-sertifikasi", "penawaran"})
    void theBalaiRefuses(String di) {
        Permohonan p = mulai();
        fase.akhiri(di, FaseCoba.TOLAK);
        fase.sampai(p, di);
        fase.sampaiAkhir(p);
        berakhir(p, "DitolakBalai", "Tolak");
    }

    @Test
    void aReplacedQuotationIsAnsweredAnew() {
        Permohonan p = mulai();
        fase.sampai(p, "perjanjian-sertifikasi");
        mesin.createMessageCorrelation("laju.penawaran.diganti").processInstanceBusinessKey(p.kasus()).correlate();
        fase.sampai(p, "penawaran");
        fase.sampai(p, "pembayaran");
        mesin.createMessageCorrelation("laju.penawaran.diganti").processInstanceBusinessKey(p.kasus()).correlate();
        fase.sampai(p, "penawaran");
        assertThat(kasus(p).status()).isEqualTo("Sedang Diproses");
        fase.sampai(p, "perjanjian-sertifikasi");
        fase.sampai(p, "pembayaran");
        fase.sampai(p, "evaluasi-sertifikasi");
    }

    @Test
    void aVerificationThatIsGivenUpEndsTheOrderAndTheCustomerReadsWhy() {
        Permohonan p = mulai();
        fase.sampai(p, "evaluasi-sertifikasi");
        permohonan.batalkanOrder(p.id(), "Pabrik tidak berproduksi lagi", true, "pjsert");
        fase.akhiri("evaluasi-sertifikasi", FaseCoba.BATAL);
        fase.sampaiAkhir(p);
        berakhir(p, "Dihentikan", "Batal");
        assertThat(sql.queryForObject("select teks from surat_keluar where kunci like ? limit 1", String.class, "sertifikasi-dihentikan/" + p.id() + "/%")).contains("Pabrik tidak berproduksi lagi");
    }

    @Test
    @Tag("HLP-017")
    void aLateCertificateIsApologisedFor() {
        Permohonan p = mulai();
        fase.akhiri("keputusan-sertifikasi", "berikan");
        fase.sampai(p, "keputusan-sertifikasi");
        ClockUtil.setCurrentTime(Date.from(kasus(p).janji().plus(Duration.ofDays(3))));
        fase.sampai(p, "penyerahan");
        assertThat(maaf.untuk(p.id())).isPresent();
        fase.sampaiAkhir(p);
        berakhir(p, "Selesai", "Order");
    }
}
