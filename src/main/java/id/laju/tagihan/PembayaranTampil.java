package id.laju.tagihan;

import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;

/** A payment as forms and lists show it. */
record PembayaranTampil(long id, String satker, String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, String dibayar, String bank, String kanal,
        String sumber, String dicatat, String dicatatOleh, String keadaan, String sebab, boolean adaBerkas, Long tagihanId, String catatan, String surat,
        String kelebihan, boolean menungguSurat) {

    static PembayaranTampil dari(Pembayaran p, ZoneId zona) {
        String surat = p.suratNomor() == null ? null : p.suratNomor() + ", " + Tanggal.panjang(p.suratTanggal());
        return new PembayaranTampil(p.id(), p.satker(), p.kodeBilling(), p.ntpn(), p.ntb(), p.jumlah(), Tanggal.pendekDenganJam(p.dibayarPada(), zona), p.bank(), p.kanal(),
            p.sumber().sebutan(), Tanggal.pendekDenganJam(p.dicatat(), zona), p.dicatatOleh(), p.keadaan().sebutan(), p.sebab() == null ? null : p.sebab().kalimat(),
            p.berkasId() != null, p.tagihanId(), p.catatan(), surat, kelebihan(p), p.menungguSurat());
    }

    private static String kelebihan(Pembayaran p) {
        return p.kelebihan() == null ? null : "Kelebihan " + Rupiah.tulis(p.kelebihan()) + ": " + p.kelebihanMenjadi().sebutan().toLowerCase(Locale.ROOT);
    }
}
