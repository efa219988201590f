package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.kelebihan.AlurKelebihan;
import id.laju.mesin.KasusService;
import id.laju.penawaran.GantiPenawaranService;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.StatusPenawaran;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.StatusTagihan;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A change of what is to be paid means a new quotation, before the payment (BIL-019, BIL-020). */
@LajuTest
class PenawaranBaruTest {

    @Autowired AlurKelebihan kelebihan;
    @Autowired AlurPengujian alur;
    @Autowired AlurKalibrasi kal;
    @Autowired GantiPenawaranService ganti;
    @Autowired PenawaranService penawaran;
    @Autowired TagihanService tagihan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired WebUji web;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void kosongkan() {
        kelebihan.kosongkan();
    }

    private Jalan sampaiBilling() {
        return alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(1))));
    }

    private static String alamat(Jalan j) {
        return "/kelola/penawaran-baru/" + j.permohonanId();
    }

    private Jalan setujuDenganDiskon(Jalan j, int diskon) {
        orang.selesaikan("cs", j.kasus(), "periksaPermohonan", Map.of("keputusan", "terima", "kajiUlang", alur.kajiUlang(true)));
        orang.selesaikan("ketua", j.kasus(), "setujuiTarif", Map.of("keputusan", "setuju", "tambahan",
            List.of(Map.of("jenis", "DISKON", "uraian", "Diskon", "dasar", "PP 54/2021 Pasal 5", "dokumen", "S-9/2026, 2 Maret 2026", "jumlah", diskon))));
        return alur.jalankan(j);
    }

    private String halaman(String siapa, String ke) throws Exception {
        return web.buka(siapa, ke).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("BIL-019")
    @Tag("BIL-020")
    void theBendaharaSendsTheCaseBackAndTheCustomerConsentsAgain() throws Exception {
        Jalan j = sampaiBilling();
        Penawaran lama = penawaran.yangDisetujui(j.permohonanId()).orElseThrow();
        Tagihan ditagih = tagihan.semua(j.permohonanId()).get(0);
        assertThat(halaman("bendahara", "/kelola/tagihan/" + ditagih.id())).contains("Minta penawaran baru", alamat(j));
        assertThat(halaman("bendahara", alamat(j))).contains(lama.nomor(), ditagih.kode(), "Tarik dan minta penawaran baru");
        web.kirim("bendahara", alamat(j), "alasan", " ");
        assertThat(penawaran.ambil(lama.id()).status()).as("not without a reason").isEqualTo(StatusPenawaran.SETUJU);
        web.kirim("bendahara", alamat(j), "alasan", "Diskon menurut S-9/2026 belum dihitung");
        alur.jalankan(j);

        Penawaran diganti = penawaran.ambil(lama.id());
        assertThat(diganti.status()).isEqualTo(StatusPenawaran.DIGANTI);
        assertThat(diganti.dijawab()).as("the consent stays").isEqualTo(lama.dijawab());
        assertThat(dokumen.ambil(lama.dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(sql.queryForObject("select count(*) from nomor_register where nomor = ? and batal is not null", Integer.class, lama.nomor())).as("in the register with its number").isEqualTo(1);
        assertThat(tagihan.semua(j.permohonanId())).singleElement().satisfies(t -> {
            assertThat(t.status()).isEqualTo(StatusTagihan.CANCELLED);
            assertThat(t.alasanBatal()).contains("Diskon menurut S-9/2026");
        });
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "penawaran-diganti/" + lama.id() + "/%")).isPositive();
        assertThat(kasus.ambil(j.kasus()).status()).isEqualTo("Sedang Diproses");
        assertThat(orang.lihat("cs", orang.tugas(j.kasus(), "periksaPermohonan")).get("catatanKetua").asText()).contains("Diskon menurut S-9/2026");
        assertThat(halaman(AlurPengujian.PELANGGAN, "/portal/penawaran/" + lama.id())).contains("ditarik dan diganti", "Diskon menurut S-9/2026").doesNotContain("Konfirmasi: setuju");
        assertThat(halaman("cs", "/kasus/" + j.kasus())).contains("Diganti");
        assertThat(halaman(AlurPengujian.PELANGGAN, "/portal/kasus/" + j.permohonanId())).as("the paper").contains(">Batal</span>");
        assertThat(halaman(AlurPengujian.PELANGGAN, "/portal/kasus/" + j.permohonanId() + "?lang=en")).contains(">Cancelled</span>").doesNotContain(">Batal</span>");
        assertThat(halaman("bendahara", alamat(j))).as("nothing to be replaced now").doesNotContain("Tarik dan minta");

        alur.terbitkanBilling(alur.setujuiPenawaran(setujuDenganDiskon(j, 1_000)));
        Penawaran baru = penawaran.yangDisetujui(j.permohonanId()).orElseThrow();
        assertThat(baru.nomor()).isNotEqualTo(lama.nomor());
        assertThat(tagihan.semua(j.permohonanId()).get(0).total()).isEqualByComparingTo(lama.total().subtract(new BigDecimal(1_000)));
        alur.bayar(j);
        assertThat(permohonan.ambil(j.permohonanId()).nomorOrder()).isNotNull();
        assertThatThrownBy(() -> ganti.ganti(j.permohonanId(), "Terlambat", "bendahara")).isInstanceOf(IsianKeliru.class);
        assertThat(penawaran.yangDisetujui(j.permohonanId())).as("refused, so nothing of it stays").isPresent();
        assertThatThrownBy(() -> sql.update("update penawaran set status = 'SETUJU', diganti = null, diganti_oleh = null where id = ?", lama.id())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void notWhileAProofWaitsAndNotByOutsiders() throws Exception {
        Jalan j = sampaiBilling();
        for (String orang : List.of("cs.plg", "bendahara.ptk")) {
            web.buka(orang, alamat(j)).andExpect(status().isNotFound());
            web.kirim(orang, alamat(j), "alasan", "x").andExpect(status().isNotFound());
        }
        for (String orang : List.of("analis", "penyelia", AlurPengujian.PELANGGAN)) {
            web.kirim(orang, alamat(j), "alasan", "x").andExpect(status().isForbidden());
        }
        Tagihan t = tagihan.semua(j.permohonanId()).get(0);
        sql.update("insert into bukti_bayar (tagihan_id, berkas_id, diunggah, diunggah_oleh) values (?, (select id from berkas limit 1), now(), 'pengguna:1')", t.id());
        assertThatThrownBy(() -> ganti.ganti(j.permohonanId(), "Salah", "cs")).isInstanceOf(IsianKeliru.class).hasMessageContaining("bukti bayar yang belum diperiksa");
        assertThat(penawaran.yangDisetujui(j.permohonanId())).isPresent();
        assertThat(tagihan.ambil(t.id()).status()).isEqualTo(StatusTagihan.ISSUED);
    }

    @Test
    void aCodeNotYetIssuedAndTheBalanceAreFreeAgain() {
        Jalan j = alur.periksaDanSetujui(alur.ajukan(1));
        sql.update("""
            insert into saldo_muka (satker, pelanggan_id, akun, jenis, jumlah, surat_nomor, surat_tanggal, berkas_id, keterangan, dicatat, dicatat_oleh)
            values ('bbspjikfk', ?, '425289', 'SALDO_AWAL', 1000, 'S-1/UJI', current_date, (select draf from dokumen limit 1), 'Titipan', now(), 'bendahara')""", alur.pelanggan().pelangganId());
        alur.setujuiPenawaran(j);
        BigDecimal total = penawaran.yangDisetujui(j.permohonanId()).orElseThrow().total();
        assertThat(tagihan.dariSaldo(j.permohonanId())).isEqualByComparingTo("1000");
        orang.sebagai("ketua", () -> {
            ganti.ganti(j.permohonanId(), "Sertifikat tambahan belum ditagih", "ketua");
            return null;
        });
        alur.jalankan(j);
        assertThat(tagihan.dariSaldo(j.permohonanId())).isZero();
        assertThat(alur.semua(j, "terbitkanBilling")).isEmpty();
        alur.setujuiPenawaran(alur.periksaDanSetujui(j));
        assertThat(tagihan.dariSaldo(j.permohonanId())).as("taken again for the new one").isEqualByComparingTo("1000");
        assertThat(tagihan.semua(j.permohonanId()).get(0).total()).isEqualByComparingTo(total.subtract(new BigDecimal(1000)));
    }

    @Test
    void aCalibrationGoesTheSameWay() {
        Jalan j = alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(kal.ajukan(1))));
        ganti.ganti(j.permohonanId(), "Titik ukur keliru", "cs");
        alur.jalankan(j);
        assertThat(alur.semua(j, "periksaPermohonan")).hasSize(1);
        alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(j))));
        assertThat(permohonan.ambil(j.permohonanId()).nomorOrder()).isNotNull();
    }
}
