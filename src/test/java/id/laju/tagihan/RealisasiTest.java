package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.umum.Rupiah;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What came in is what was paid, by account, service and satker, however it is split. */
@LajuTest
class RealisasiTest {

    private static final List<String> BALAI = List.of("bbspjikfk");
    private static final BigDecimal LEBIH = BigDecimal.valueOf(5000);

    @Autowired AlurPembayaran alur;
    @Autowired PembayaranService pembayaran;
    @Autowired RealisasiService realisasi;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private BigDecimal jumlah(Masa m, JenisPenerimaan jenis, String akun) {
        return realisasi.hitung(BALAI, m, null, false).stream().filter(b -> b.jenis() == jenis && b.akun().equals(akun)).map(BarisRealisasi::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Masa hari(Instant saat) {
        LocalDate h = LocalDate.ofInstant(saat, AlurPembayaran.WIB);
        return new Masa(h, h);
    }

    private BigDecimal disetor(Masa m) {
        return sql.queryForObject("select coalesce(sum(jumlah), 0) from pembayaran where satker = 'bbspjikfk' and (dibayar_pada at time zone 'Asia/Jakarta')::date = ?", BigDecimal.class, m.dari());
    }

    private BigDecimal semua(Masa m) {
        return realisasi.hitung(BALAI, m, null, false).stream().map(BarisRealisasi::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void everyRupiahStandsInOneLineAndTheSumIsWhatWasPaid() {
        Tagihan t = alur.mulaiTerbit();
        Masa m = hari(t.terbit());
        BigDecimal tagihan = jumlah(m, JenisPenerimaan.TAGIHAN, "425289");
        BigDecimal muka = jumlah(m, JenisPenerimaan.DI_MUKA, "425289");
        BigDecimal menunggu = jumlah(m, JenisPenerimaan.REKONSILIASI, "425289");
        long id = pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total().add(LEBIH), t.terbit()), "bendahara").pembayaranId();
        assertThat(jumlah(m, JenisPenerimaan.REKONSILIASI, "425289").subtract(menunggu)).isEqualByComparingTo(t.total().add(LEBIH));
        orang.selesaikan("bendahara", "bbspjikfk/REK-" + id, "rekonsiliasiPembayaran", Map.of("keputusan", "cocokkan", "tagihanId", t.id(), "kelebihan", "dimuka", "catatan", "Lebih bayar"));
        assertThat(jumlah(m, JenisPenerimaan.TAGIHAN, "425289").subtract(tagihan)).isEqualByComparingTo(t.total());
        assertThat(jumlah(m, JenisPenerimaan.DI_MUKA, "425289").subtract(muka)).isEqualByComparingTo(LEBIH);
        assertThat(jumlah(m, JenisPenerimaan.REKONSILIASI, "425289")).isEqualByComparingTo(menunggu);
        assertThat(semua(m)).isEqualByComparingTo(disetor(m));
    }

    @Test
    void aNewAccountCodeCountsForBillsThatAreIssuedUnderIt() {
        Tagihan lama = alur.mulaiTerbit();
        sql.update("insert into pengaturan_satker (satker, kunci, nilai) values ('bbspjikfk', 'tagihan.akun', '425151') on conflict (satker, kunci) do update set nilai = excluded.nilai");
        try {
            Tagihan baru = alur.mulaiTerbit();
            Masa m = hari(baru.terbit());
            BigDecimal sebelum = jumlah(m, JenisPenerimaan.TAGIHAN, "425289");
            BigDecimal lain = jumlah(m, JenisPenerimaan.TAGIHAN, "425151");
            pembayaran.catat(alur.pas(lama), "bendahara");
            pembayaran.catat(alur.pas(baru), "bendahara");
            assertThat(jumlah(m, JenisPenerimaan.TAGIHAN, "425289").subtract(sebelum)).isEqualByComparingTo(lama.total());
            assertThat(jumlah(m, JenisPenerimaan.TAGIHAN, "425151").subtract(lain)).isEqualByComparingTo(baru.total());
        } finally {
            sql.update("delete from pengaturan_satker where satker = 'bbspjikfk' and kunci = 'tagihan.akun'");
        }
    }

    @Test
    void theDayIsThatOfTheSatker() {
        Tagihan t = alur.mulaiTerbit();
        Instant tengahMalam = LocalDate.of(2026, 3, 2).atStartOfDay(AlurPembayaran.WIB).toInstant();
        Masa berdua = new Masa(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1));
        BigDecimal hariItu = semua(hari(tengahMalam.minusSeconds(1)));
        BigDecimal sebelum = semua(berdua);
        pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total(), tengahMalam.minusSeconds(1)), "bendahara");
        pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total(), tengahMalam), "bendahara");
        assertThat(semua(hari(tengahMalam.minusSeconds(1))).subtract(hariItu)).isEqualByComparingTo(t.total());
        assertThat(semua(berdua).subtract(sebelum)).as("typed the wrong way round").isEqualByComparingTo(t.total().add(t.total()));
    }

    @Test
    void thePageSortsAndTheWorkbookHasTheSameLines() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        pembayaran.catat(alur.pas(t), "bendahara");
        pembayaran.catat(alur.pas(t), "bendahara");
        String ini = "?dari=" + hari(t.terbit()).dari() + "&sampai=" + hari(t.terbit()).dari() + "&urut=jumlah&turun=true";
        String halaman = web.buka("kepala", "/kelola/realisasi" + ini).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("425289", "Pengujian", "Menunggu rekonsiliasi", Rupiah.tulis(disetor(hari(t.terbit()))));
        List<BigDecimal> urut = realisasi.hitung(BALAI, hari(t.terbit()), "jumlah", true).stream().map(BarisRealisasi::jumlah).toList();
        assertThat(urut).isSortedAccordingTo(java.util.Comparator.reverseOrder()).hasSizeGreaterThan(1);
        byte[] isi = web.buka("bendahara", "/kelola/realisasi/excel" + ini).andReturn().getResponse().getContentAsByteArray();
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(isi))) {
            List<Row> baris = buku.getFirstSheet().read();
            assertThat(baris).hasSize(urut.size() + 1);
            assertThat(baris.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo(urut.get(0));
        }
    }

    @Test
    void othersDoNotSeeWhatThisBalaiTakesIn() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total(), Instant.parse("2026-02-03T03:00:00Z")), "bendahara");
        for (String alamat : List.of("/kelola/realisasi", "/kelola/realisasi/excel")) {
            assertThat(web.buka("cs", alamat).andReturn().getResponse().getStatus()).isEqualTo(403);
            assertThat(web.buka("analis", alamat).andReturn().getResponse().getStatus()).isEqualTo(403);
        }
        assertThat(web.buka("bendahara.ptk", "/kelola/realisasi?dari=2026-02-03&sampai=2026-02-03").andReturn().getResponse().getContentAsString()).contains("Tidak ada pembayaran pada masa ini");
    }
}
