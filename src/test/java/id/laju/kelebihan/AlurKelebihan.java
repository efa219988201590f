package id.laju.kelebihan;

import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.tagihan.AlurPembayaran;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Walks an overpayment through its examination, as the real people would. */
@Component
public class AlurKelebihan {

    private final AlurPembayaran pembayaran;
    private final KelebihanService kelebihan;
    private final AjuanKelebihanService ajuan;
    private final Orang orang;
    private final JdbcTemplate sql;

    AlurKelebihan(AlurPembayaran pembayaran, KelebihanService kelebihan, AjuanKelebihanService ajuan, Orang orang, JdbcTemplate sql) {
        this.pembayaran = pembayaran;
        this.kelebihan = kelebihan;
        this.ajuan = ajuan;
        this.orang = orang;
        this.sql = sql;
    }

    long pelanggan() {
        return pembayaran.pelanggan();
    }

    /** A settled payment of the customer. @return its id */
    long lunas() {
        return pembayaran.bayar(pembayaran.mulaiTerbit());
    }

    String ntpn(long pembayaranId) {
        return sql.queryForObject("select ntpn from pembayaran where id = ?", String.class, pembayaranId);
    }

    static IsianKelebihan isian(Long pembayaranId, String ntpn, String jumlah, Tujuan tujuan, String rekening) {
        return new IsianKelebihan(pembayaranId, ntpn, jumlah, tujuan, "Dibayar lebih", rekening == null ? null : "Bank Contoh", rekening, rekening == null ? null : "PT Argon Mulia");
    }

    /** What the customer asks for from a settled payment. */
    public Kelebihan ajukan(String jumlah, Tujuan tujuan) {
        long id = ajuan.ajukan(pelanggan(), isian(lunas(), null, jumlah, tujuan, tujuan == Tujuan.DIKEMBALIKAN ? "1234567890" : null), null, null, AlurPenawaran.PELANGGAN);
        return kelebihan.ambil(id);
    }

    void periksa(Kelebihan k, String hasil) {
        orang.selesaikan("bendahara", k.kasus(), "periksaKelebihan", Map.of("hasil", hasil, "catatan", "Sudah dicocokkan dengan SIMPONI", "penanda", "kepala"));
        pembayaran.penawaran().latar(k.kasus());
    }

    void putuskan(Kelebihan k, String keputusan) {
        orang.selesaikan("kepala", k.kasus(), "setujuiKelebihan", Map.of("keputusan", keputusan, "catatan", "Lihat catatan"));
        pembayaran.penawaran().latar(k.kasus());
    }

    /** Examined and approved. */
    public Kelebihan setujui(Kelebihan k) {
        periksa(k, "layak");
        putuskan(k, "setuju");
        return kelebihan.ambil(k.id());
    }

    void urus(Kelebihan k, String nomor, LocalDate tanggal) {
        orang.selesaikan("bendahara", k.kasus(), "catatPengembalian", Map.of("nomor", nomor, "tanggal", tanggal.toString()));
        pembayaran.penawaran().latar(k.kasus());
    }

    /** The file comes back from the treasury office. */
    void kembali(Kelebihan k, KeadaanPengembalian terjadi, LocalDate tanggal) {
        orang.selesaikan("bendahara", k.kasus(), "catatPengembalian", Map.of("terjadi", terjadi.name(), "nomor", "S-77/KPPN", "tanggal", tanggal.toString(), "catatan", "Nama pemilik tidak sama"));
        pembayaran.penawaran().latar(k.kasus());
    }

    /** Whoever signs for the balai decides on the account that the customer named. */
    void putuskanRekening(Kelebihan k, String siapa, String keputusan) {
        orang.selesaikan(siapa, k.kasus(), "setujuiRekening", Map.of("keputusan", keputusan, "catatan", "Nama pemilik belum sama"));
        pembayaran.penawaran().latar(k.kasus());
    }

    /** Settles a payment that waits for reconciliation. */
    void rekonsiliasi(long pembayaranId, Map<String, Object> isian) {
        orang.selesaikan("bendahara", "bbspjikfk/REK-" + pembayaranId, "rekonsiliasiPembayaran", isian);
    }

    Kelebihan dari(long pembayaranId) {
        return kelebihan.ambil(sql.queryForObject("select id from kelebihan where pembayaran_id = ? and asal = 'REKONSILIASI'", Long.class, pembayaranId));
    }

    BigDecimal saldo() {
        return sql.queryForObject("select coalesce(sum(jumlah), 0) from saldo_muka where pelanggan_id = ?", BigDecimal.class, pelanggan());
    }

    /** Other tests pay their bills themselves. */
    public void kosongkan() {
        sql.update("""
            insert into saldo_muka (satker, pelanggan_id, akun, jenis, jumlah, surat_nomor, surat_tanggal, berkas_id, keterangan, dicatat, dicatat_oleh)
            select satker, pelanggan_id, akun, 'KOREKSI', -sum(jumlah), 'S-1/UJI', current_date, (select id from berkas limit 1), 'Akhir uji', now(), 'bendahara'
            from saldo_muka group by satker, pelanggan_id, akun having sum(jumlah) > 0""");
    }
}
