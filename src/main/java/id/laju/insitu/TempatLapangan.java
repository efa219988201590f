package id.laju.insitu;

import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.penawaran.RincianOrder;
import id.laju.penawaran.RincianOrderService;
import id.laju.permohonan.Lokasi;
import id.laju.permohonan.LokasiService;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Tanggal;
import id.laju.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the work is done: at the site the customer named, else where the customer is. */
@Component
class TempatLapangan {

    /**
     * @param nama of the customer
     * @param kota all that the laboratory reads of it
     * @param keterangan entry to the site and safety there; null when nothing is known
     */
    record Tempat(String nama, String alamat, String kota, String kontak, String telepon, String uraian, String keterangan) {
    }

    private final LokasiService lokasi;
    private final RincianOrderService rincian;
    private final PelangganService pelanggan;
    private final WilayahService wilayah;

    TempatLapangan(LokasiService lokasi, RincianOrderService rincian, PelangganService pelanggan, WilayahService wilayah) {
        this.lokasi = lokasi;
        this.rincian = rincian;
        this.pelanggan = pelanggan;
        this.wilayah = wilayah;
    }

    Tempat untuk(Permohonan p) {
        return lokasi.cari(p.id()).map(l -> dari(p, l)).orElseGet(() -> diPelanggan(p));
    }

    private Tempat dari(Permohonan p, Lokasi l) {
        Optional<RincianOrder> r = rincian.cari(p.id());
        return new Tempat(p.namaCetak(), l.alamat(), l.kota(), r.map(RincianOrder::kontakNama).orElse(l.kontakNama()), r.map(RincianOrder::kontakWa).orElse(l.kontakWa()), l.uraian(), l.akses());
    }

    /** The days agreed with the customer, else those the customer wished for, in words; null when neither is known. */
    String hariDiminta(long permohonanId) {
        return rincian.cari(permohonanId).map(r -> hari(r.mulai(), r.selesai())).or(() -> lokasi.cari(permohonanId).map(l -> hari(l.mulai(), l.selesai()))).orElse(null);
    }

    private static String hari(LocalDate mulai, LocalDate selesai) {
        return selesai == null || selesai.equals(mulai) ? Tanggal.denganHari(mulai) : Tanggal.denganHari(mulai) + " s.d. " + Tanggal.denganHari(selesai);
    }

    private Tempat diPelanggan(Permohonan p) {
        Pelanggan milik = pelanggan.ambil(p.pelangganId());
        return new Tempat(p.namaCetak(), p.alamatCetak(), wilayah.nama(milik.kota()), p.kontakNama(), p.kontakWa(), null, null);
    }
}
