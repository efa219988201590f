package id.laju.kelebihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.penawaran.AlurPenawaran;
import id.laju.tagihan.AlurPembayaran;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.Tagihan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code kelebihan-pembayaran}. */
@LajuTest
class KelebihanProsesTest {

    @Autowired AlurKelebihan alur;
    @Autowired AlurPembayaran bayar;
    @Autowired KelebihanService kelebihan;
    @Autowired AjuanKelebihanService ajuan;
    @Autowired SaldoService saldo;
    @Autowired PengembalianService pengembalian;
    @Autowired PembayaranService pembayaran;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    private LocalDate hari() {
        return LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private String status(Kelebihan k) {
        return kasus.ambil(k.kasus()).status();
    }

    private int surat(Kelebihan k, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "kelebihan/" + k.id() + "/" + langkah + "/%");
    }

    @AfterEach
    void kosongkan() {
        alur.kosongkan();
    }

    @Test
    @Tag("BIL-030")
    void whatTheCustomerAsksForBecomesAnAdvancePaymentByLetter() {
        BigDecimal awal = alur.saldo();
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        assertThat(status(k)).isEqualTo("Kelebihan Diperiksa");
        alur.periksa(k, "layak");
        assertThat(status(k)).isEqualTo("Kelebihan Menunggu Persetujuan");
        assertThat(alur.saldo()).as("nothing before the letter").isEqualByComparingTo(awal);
        alur.putuskan(k, "setuju");
        Kelebihan jadi = kelebihan.ambil(k.id());
        assertThat(jadi.status()).isEqualTo(StatusKelebihan.DI_MUKA);
        assertThat(jadi.nomor()).startsWith("B/").contains("/KU/");
        String isi = BacaPdf.teks(dokumen.isi(jadi.dokumenId())).replaceAll("\\s+", " ");
        assertThat(isi).contains(jadi.nomor(), "Rp 10.000", k.ntpn(), "pembayaran di muka", "Kepala Balai", "PT Argon Mulia", "206/PMK.02/2021");
        assertThat(alur.saldo().subtract(awal)).isEqualByComparingTo("10000");
        assertThat(saldo.buku(alur.pelanggan()).get(0)).satisfies(e -> {
            assertThat(e.suratNomor()).isEqualTo(jadi.nomor());
            assertThat(e.suratTanggal()).isEqualTo(jadi.tanggal());
        });
        assertThat(kasus.ambil(k.kasus()).selesai()).isNotNull();
        assertThat(status(k)).isEqualTo("Menjadi Pembayaran di Muka");
        assertThat(surat(k, "disetujui")).isPositive();
        saldo.catatDiMuka(k.id());
        assertThat(alur.saldo().subtract(awal)).as("a repeated step changes nothing").isEqualByComparingTo("10000");
    }

    @Test
    void aRefundIsFollowedUntilItIsPaid() {
        BigDecimal awal = alur.saldo();
        Kelebihan k = alur.setujui(alur.ajukan("12.500", Tujuan.DIKEMBALIKAN));
        assertThat(status(k)).isEqualTo("Pengembalian Diproses");
        assertThatThrownBy(() -> alur.urus(k, "S-1/KPPN", hari().plusDays(1))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("tanggal"));
        alur.urus(k, "S-1/KPPN/2026", hari());
        assertThat(pengembalian.berikut(k.id())).contains(KeadaanPengembalian.DITERUSKAN);
        assertThat(orang.lihat("bendahara", orang.tugas(k.kasus(), "catatPengembalian")).get("sudah")).hasSize(1);
        alur.urus(k, "TT-7/KPPN/2026", hari());
        assertThat(surat(k, "dibayar")).isZero();
        alur.urus(k, "SP2D-9/2026", hari());
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.DIKEMBALIKAN);
        assertThat(kelebihan.langkah(k.id())).extracting(LangkahPengembalian::keadaan).containsExactly(KeadaanPengembalian.DIAJUKAN, KeadaanPengembalian.DITERUSKAN, KeadaanPengembalian.DIBAYAR);
        assertThat(kasus.ambil(k.kasus()).selesai()).isNotNull();
        assertThat(surat(k, "dibayar")).isPositive();
        assertThat(alur.saldo()).as("money given back is no balance").isEqualByComparingTo(awal);
    }

    @Test
    void theBendaharaMayRefuseAndThePaymentIsFreeAgain() {
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", k.kasus(), "periksaKelebihan", Map.of("hasil", "tidakLayak")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        alur.periksa(k, "tidakLayak");
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.DITOLAK);
        assertThat(status(k)).isEqualTo("Kelebihan Ditolak");
        assertThat(surat(k, "ditolak")).isPositive();
        assertThat(ajuan.ajukan(alur.pelanggan(), AlurKelebihan.isian(k.pembayaranId(), null, "10.000", Tujuan.DI_MUKA, null), null, null, AlurPenawaran.PELANGGAN)).isPositive();
    }

    @Test
    void theHeadMaySendItBackOrRefuse() {
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        alur.periksa(k, "layak");
        assertThatThrownBy(() -> orang.selesaikan("kepala", k.kasus(), "setujuiKelebihan", Map.of("keputusan", "tolak")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        alur.putuskan(k, "kembalikan");
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.DIAJUKAN);
        alur.periksa(k, "layak");
        alur.putuskan(k, "tolak");
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.DITOLAK);
        assertThat(kelebihan.ambil(k.id()).nomor()).isNull();
    }

    /** Ketua, who holds no role of a head, acts for a day on each side of today. */
    private void denganPlh(Callable<?> kerja) throws Exception {
        sql.update("insert into mandat_penanda (satker, staf, sebutan, nomor_surat, tanggal_surat, berlaku_dari, berlaku_sampai, dibuat_oleh, dibuat) "
            + "values ('bbspjikfk', 'ketua', 'Plh.', 'SP-77/2026', ?, ?, ?, 'admin', now())", hari(), hari().minusDays(1), hari().plusDays(1));
        try {
            kerja.call();
        } finally {
            sql.update("update mandat_penanda set diakhiri = now() where staf = 'ketua' and nomor_surat = 'SP-77/2026'");
        }
    }

    private void layak(Kelebihan k, String penanda) {
        Map<String, Object> isi = new HashMap<>(Map.of("hasil", "layak", "catatan", "Cocok"));
        isi.put("penanda", penanda);
        orang.selesaikan("bendahara", k.kasus(), "periksaKelebihan", isi);
    }

    @Test
    @Tag("BIL-030")
    void anActingHeadApprovesWithoutAnyRoleOfAHead() throws Exception {
        Kelebihan k = kelebihan.ambil(ajuan.ajukan(alur.pelanggan(), AlurKelebihan.isian(alur.lunas(), null, "10.000", Tujuan.DI_MUKA, null), "bukti.pdf",
            ContohBerkas.pdf("BUKTI"), AlurPenawaran.PELANGGAN));
        denganPlh(() -> {
            assertThat(orang.lihat("bendahara", orang.tugas(k.kasus(), "periksaKelebihan")).get("calon")).extracting(c -> c.get("staf").asText()).contains("kepala", "ketua");
            for (String salah : new String[] {null, "cs", "bendahara"}) {
                assertThatThrownBy(() -> layak(k, salah)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("penanda"));
            }
            layak(k, "ketua");
            Task tugas = orang.tugas(k.kasus(), "setujuiKelebihan");
            assertThat(tugas.getAssignee()).isEqualTo("ketua");
            String bukti = "/api/kelebihan/" + k.id() + "/bukti";
            assertThat(web.buka("ketua", bukti).andReturn().getResponse().getStatus()).as("what there is to decide about").isEqualTo(200);
            assertThat(web.buka("cs", bukti).andReturn().getResponse().getStatus()).isEqualTo(403);
            assertThat(web.buka("ketua", "/api/kelebihan/" + k.id() + "/pelanggan").andReturn().getResponse().getStatus()).isEqualTo(403);
            assertThat(web.buka("cs", "/api/kelebihan/0/bukti").andReturn().getResponse().getStatus()).isEqualTo(403);
            assertThatThrownBy(() -> orang.lihat("cs", tugas)).isInstanceOf(TugasDitolak.class);
            orang.selesaikan("ketua", tugas, Map.of("keputusan", "setuju"));
            bayar.penawaran().latar(k.kasus());
            return null;
        });
        Kelebihan jadi = kelebihan.ambil(k.id());
        assertThat(jadi.mandatId()).isNotNull();
        assertThat(BacaPdf.teks(dokumen.isi(jadi.dokumenId())).replaceAll("\\s+", " ")).contains("Plh. Kepala Balai", "SP-77/2026");
    }

    @Test
    void whoeverCannotBeReachedIsReplacedByTheBendahara() throws Exception {
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        denganPlh(() -> {
            layak(k, "ketua");
            return null;
        });
        assertThatThrownBy(() -> orang.selesaikan("ketua", k.kasus(), "setujuiKelebihan", Map.of("keputusan", "setuju"))).as("the mandate is over").isInstanceOf(IsianKeliru.class);
        String alamat = "/kelola/kelebihan/" + k.id();
        assertThat(web.buka("bendahara", alamat).andReturn().getResponse().getContentAsString()).contains("Minta pejabat lain", "Diminta menyetujui");
        assertThat(web.buka("kepala", alamat).andReturn().getResponse().getContentAsString()).doesNotContain("Minta pejabat lain");
        assertThat(web.kirim("kepala", alamat + "/tarik-persetujuan").andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(web.kirim("bendahara.ptk", alamat + "/tarik-persetujuan").andReturn().getResponse().getStatus()).isEqualTo(404);
        web.kirim("bendahara", alamat + "/tarik-persetujuan");
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.DIAJUKAN);
        web.kirim("bendahara", alamat + "/tarik-persetujuan");
        assertThat(orang.tugas(k.kasus(), "setujuiKelebihan")).isNull();
        layak(k, null);
        assertThat(orang.tugas(k.kasus(), "setujuiKelebihan").getAssignee()).as("the only one who may").isEqualTo("kepala");
        alur.putuskan(k, "setuju");
        assertThat(kelebihan.ambil(k.id()).mandatId()).isNull();
    }

    @Test
    void theCustomerCompletesOrWithdraws() {
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        assertThatThrownBy(() -> ajuan.tarik(k.id(), alur.pelanggan())).isInstanceOf(IsianKeliru.class);
        alur.periksa(k, "lengkapi");
        assertThat(status(k)).isEqualTo("Kelebihan Perlu Dilengkapi");
        assertThat(kasus.ambil(k.kasus()).giliran()).isEqualTo("pelanggan");
        bayar.penawaran().timer(k.kasus(), "boundaryEvent_ingatKelebihan");
        assertThat(surat(k, "ingat/" + hari())).isPositive();
        ajuan.lengkapi(k.id(), alur.pelanggan(), AlurKelebihan.isian(k.pembayaranId(), null, "9.000", Tujuan.DIKEMBALIKAN, "987654321"), null, null, AlurPenawaran.PELANGGAN);
        assertThat(kelebihan.ambil(k.id())).satisfies(x -> {
            assertThat(x.jumlah()).isEqualByComparingTo("9000");
            assertThat(x.tujuan()).isEqualTo(Tujuan.DIKEMBALIKAN);
        });
        alur.periksa(k, "lengkapi");
        ajuan.tarik(k.id(), alur.pelanggan());
        ajuan.tarik(k.id(), alur.pelanggan());
        assertThat(status(k)).isEqualTo("Kelebihan Ditarik");
    }

    @Test
    void withoutAnAnswerItLapses() {
        Kelebihan k = alur.ajukan("10.000", Tujuan.DI_MUKA);
        alur.periksa(k, "lengkapi");
        bayar.penawaran().timer(k.kasus(), "boundaryEvent_kelebihanGugur");
        assertThat(kelebihan.ambil(k.id()).status()).isEqualTo(StatusKelebihan.GUGUR);
        assertThat(status(k)).isEqualTo("Kelebihan Gugur");
    }

    @Test
    void aDoublePaymentIsProposedByReconciliation() {
        BigDecimal awal = alur.saldo();
        Tagihan t = bayar.mulaiTerbit();
        bayar.bayar(t);
        long ganda = bayar.bayar(t);
        alur.rekonsiliasi(ganda, Map.of("keputusan", "dimuka", "catatan", "Dibayar dua kali"));
        Kelebihan k = alur.dari(ganda);
        assertThat(k.pelangganId()).isEqualTo(alur.pelanggan());
        assertThat(k.jumlah()).isEqualByComparingTo(t.total());
        Kelebihan jadi = alur.setujui(k);
        assertThat(alur.saldo().subtract(awal)).isEqualByComparingTo(t.total());
        assertThat(pembayaran.ambil(ganda).suratNomor()).as("the payment knows its letter").isEqualTo(jadi.nomor());
        assertThatThrownBy(() -> ajuan.ajukan(alur.pelanggan(), AlurKelebihan.isian(ganda, null, "1", Tujuan.DI_MUKA, null), null, null, AlurPenawaran.PELANGGAN))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah diajukan");
    }

    @Test
    void ofATooLargePaymentOnlyTheRestIsProposed() {
        Tagihan t = bayar.mulaiTerbit();
        long besar = bayar.bayar(t, t.total().add(new BigDecimal("7000")));
        alur.rekonsiliasi(besar, Map.of("keputusan", "cocokkan", "tagihanId", t.id(), "kelebihan", "kembalikan", "catatan", "Lebih transfer"));
        Kelebihan k = alur.dari(besar);
        assertThat(k.jumlah()).isEqualByComparingTo("7000");
        assertThatThrownBy(() -> alur.periksa(k, "layak")).as("no bank account yet").isInstanceOf(IsianKeliru.class).hasMessageContaining("Rekening tujuan");
        alur.periksa(k, "lengkapi");
        assertThatThrownBy(() -> ajuan.lengkapi(k.id(), alur.pelanggan(), AlurKelebihan.isian(besar, null, "8.000", Tujuan.DIKEMBALIKAN, "987654321"), null, null, "x"))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining(Rupiah.tulis(new BigDecimal("7000")));
        ajuan.lengkapi(k.id(), alur.pelanggan(), AlurKelebihan.isian(besar, null, "7.000", Tujuan.DIKEMBALIKAN, "987654321"), null, null, AlurPenawaran.PELANGGAN);
        assertThat(alur.setujui(k).rekening()).contains("987654321");
    }

    @Test
    void ofAnUnknownPaymentTheBendaharaFindsTheCustomer() {
        long asing = bayar.bayarTakDikenal(new BigDecimal("55000"));
        alur.rekonsiliasi(asing, Map.of("keputusan", "dimuka", "catatan", "Kode salah ketik"));
        Kelebihan k = alur.dari(asing);
        assertThat(k.pelangganId()).isNull();
        for (String hasil : List.of("layak", "lengkapi")) {
            assertThatThrownBy(() -> alur.periksa(k, hasil)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("pelangganId"));
        }
        orang.selesaikan("bendahara", k.kasus(), "periksaKelebihan", Map.of("hasil", "layak", "catatan", "Mengaku lewat telepon", "penanda", "kepala", "pelangganId", alur.pelanggan()));
        alur.putuskan(k, "setuju");
        assertThat(kelebihan.milik(k.id(), alur.pelanggan()).status()).isEqualTo(StatusKelebihan.DI_MUKA);
    }

    @Test
    void aPaymentThatNobodyRecordedIsRecordedFirst() {
        String ntpn = "ZZ" + String.format("%014d", System.nanoTime() % 1_000_000_000_000L);
        long id = ajuan.ajukan(alur.pelanggan(), AlurKelebihan.isian(null, ntpn.toLowerCase(), "5.000", Tujuan.DI_MUKA, null), null, null, AlurPenawaran.PELANGGAN);
        Kelebihan k = kelebihan.ambil(id);
        assertThat(k.pembayaranId()).isNull();
        assertThatThrownBy(() -> alur.periksa(k, "layak")).isInstanceOf(IsianKeliru.class).hasMessageContaining("catat dulu");
    }

    @Test
    void nobodyAsksForMoreThanWasPaid() {
        long lunas = alur.lunas();
        BigDecimal semua = pembayaran.ambil(lunas).jumlah();
        assertThatThrownBy(() -> ajuan.ajukan(alur.pelanggan(), AlurKelebihan.isian(lunas, null, semua.add(BigDecimal.ONE).toPlainString(), Tujuan.DI_MUKA, null), null, null, "x"))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("paling banyak");
        assertThatThrownBy(() -> ajuan.ajukan(alur.pelanggan(), AlurKelebihan.isian(null, "PENDEK", "0", null, "12"), null, null, "x"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("ntpn", "jumlah", "tujuan"));
    }

    @Test
    @Tag("BIL-030")
    void theLedgerOnlyGrowsAndIsNeverBelowZero() {
        alur.setujui(alur.ajukan("10.000", Tujuan.DI_MUKA));
        for (String perintah : List.of("update saldo_muka set jumlah = 1", "delete from saldo_muka", "truncate saldo_muka", "delete from kelebihan", "update kelebihan set jumlah = 1 where nomor is not null")) {
            assertThatThrownBy(() -> sql.execute(perintah)).as(perintah).isInstanceOf(DataIntegrityViolationException.class);
        }
        String ambil = "insert into saldo_muka (satker, pelanggan_id, akun, jenis, jumlah, surat_nomor, surat_tanggal, berkas_id, keterangan, dicatat, dicatat_oleh) "
            + "select 'bbspjikfk', ?, '425289', 'KOREKSI', ?, ?, current_date, (select id from berkas limit 1), 'uji', now(), 'bendahara'";
        BigDecimal terlaluBanyak = alur.saldo().add(BigDecimal.ONE).negate();
        assertThatThrownBy(() -> sql.update(ambil, alur.pelanggan(), terlaluBanyak, "S-1")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update(ambil, alur.pelanggan(), BigDecimal.ONE.negate(), null)).as("no letter").isInstanceOf(DataIntegrityViolationException.class);
    }
}
