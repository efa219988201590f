package id.laju.kelebihan;

import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.ZoneId;

/**
 * As the forms of the balai show it.
 *
 * @param hal           heading
 * @param diperiksaOleh name; null before
 * @param bukuSaldo     customer whose ledger it comes from; null for a payment
 * @param bayar         null while no such payment is recorded
 */
record KelebihanTampil(long id, String hal, String satker, String kasus, String pelanggan, String asal, String ntpn, String sumber, BigDecimal jumlah, String tujuan, String alasan,
        String rekening, String akun, String diajukan, String catatan, String diperiksaOleh, boolean adaBukti, boolean dikembalikan, Long bukuSaldo, Bayar bayar) {

    record Bayar(String praOrder, String kodeBilling, BigDecimal jumlah, String dibayar) {
    }

    static KelebihanTampil dari(Kelebihan k, String pelanggan, PembayaranPelanggan p, String pemeriksa, ZoneId zona) {
        Bayar bayar = p == null ? null : new Bayar(p.praOrder(), p.kodeBilling(), p.jumlah(), Tanggal.denganJam(p.dibayarPada(), zona));
        return new KelebihanTampil(k.id(), k.hal(), k.satker(), k.kasus(), pelanggan, k.asal().sebutan(), k.ntpn(), k.sumber(), k.jumlah(),
            k.tujuan().sebutan(), k.alasan(), k.rekening(), k.akun(), Tanggal.denganJam(k.diajukan(), zona), k.catatan(), pemeriksa, k.buktiId() != null,
            k.tujuan() == Tujuan.DIKEMBALIKAN, k.dariSaldo() ? k.pelangganId() : null, bayar);
    }
}
