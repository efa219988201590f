package id.laju.tagihan;

import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.ZoneId;

/** A bill as the bendahara's forms show it; moments in words of the satker's zone. */
record TagihanTampil(long id, long permohonanId, String praOrder, String pelanggan, String nomorPenawaran, String dikonfirmasi, BigDecimal total,
        int urutan, String kode, String terbit, String kedaluwarsa, String status, boolean adaBerkas, String peminta, String alasanBatal) {

    static TagihanTampil dari(Tagihan t, ZoneId zona, java.time.Instant kini) {
        String peminta = t.pemintaNama() == null ? null : t.pemintaNama() + ", " + t.pemintaSurel() + ", " + t.pemintaTelepon();
        return new TagihanTampil(t.id(), t.permohonanId(), t.praOrder(), t.wajibBayar(), t.nomorPenawaran(), Tanggal.denganJam(t.dikonfirmasi(), zona),
            t.total(), t.urutan(), t.kode(), t.terbit() == null ? null : Tanggal.denganJam(t.terbit(), zona),
            t.kedaluwarsa() == null ? null : Tanggal.batas(t.kedaluwarsa(), zona), t.statusPada(kini).keterangan(), t.berkasId() != null, peminta, t.alasanBatal());
    }
}
