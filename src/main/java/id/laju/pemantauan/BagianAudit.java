package id.laju.pemantauan;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.GabungPdf;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.permohonan.BuktiLoket;
import id.laju.permohonan.BuktiLoketService;
import id.laju.permohonan.Permohonan;
import id.laju.tagihan.BayarService;
import id.laju.tagihan.BuktiBayar;
import id.laju.tagihan.LembarTagihan;
import id.laju.tagihan.Pembayaran;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.StatusTagihan;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The papers of a case as they are stored, and LAJU's own sheets about its bills. */
@Component
class BagianAudit {

    /** @param sidik of the stored original; null for a sheet that is printed anew */
    record Isi(GabungPdf.Bagian bagian, String sidik) {
    }

    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final BuktiLoketService loket;
    private final TagihanService tagihan;
    private final BayarService bayar;
    private final PembayaranService pembayaran;
    private final LembarTagihan lembar;
    private final Clock jam;

    BagianAudit(DokumenService dokumen, BerkasService berkas, BuktiLoketService loket, TagihanService tagihan, BayarService bayar, PembayaranService pembayaran,
            LembarTagihan lembar, Clock jam) {
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.loket = loket;
        this.tagihan = tagihan;
        this.bayar = bayar;
        this.pembayaran = pembayaran;
        this.lembar = lembar;
        this.jam = jam;
    }

    /** Everything of these kinds that was ever issued, oldest first, also what was withdrawn or replaced. */
    List<Isi> terbit(Permohonan p, String kelompok, JenisDokumen... jenis) {
        return dokumen.milikKasus(p.kasus()).stream().filter(d -> d.diterbitkan() != null && List.of(jenis).contains(d.jenis())).sorted(Comparator.comparing(Dokumen::diterbitkan))
            .map(d -> asli(kelompok, d.judul() + " " + d.nomor() + keadaan(d), d.berkas())).toList();
    }

    private static String keadaan(Dokumen d) {
        return switch (d.status()) {
            case BATAL -> " (batal)";
            case DIGANTI -> " (diganti)";
            case DIAMANDEMEN -> " (diamandemen)";
            default -> "";
        };
    }

    /** What the customer signed at the counter. */
    List<Isi> kertas(Permohonan p, String kelompok, BuktiLoket.Jenis jenis) {
        return loket.milik(p.id()).stream().filter(b -> b.jenis() == jenis).map(b -> asli(kelompok, jenis.label(), b.berkasId())).toList();
    }

    /** Every code of the request, oldest first: SIMPONI's paper where it was handed in, and the sheet about it. */
    List<Isi> billing(Permohonan p, String kelompok) {
        return tagihan.berkode(p.id()).stream().flatMap(t -> Stream.of(
            Optional.ofNullable(t.berkasId()).map(b -> asli(kelompok, "Billing " + t.kode(), b)),
            Optional.of(lembaran(kelompok, "Informasi Tagihan " + t.kode(), lembar.informasi(t, t.statusPada(jam.instant()).keterangan())))).flatMap(Optional::stream)).toList();
    }

    List<Isi> bukti(Permohonan p, String kelompok) {
        return tagihan.berkode(p.id()).stream().filter(t -> t.status() == StatusTagihan.PAID).flatMap(t -> pembayaran.untuk(t.id()).stream().flatMap(b -> bukti(t, b, kelompok))).toList();
    }

    private Stream<Isi> bukti(Tagihan t, Pembayaran b, String kelompok) {
        Stream<Isi> bpn = Stream.ofNullable(b.berkasId()).map(x -> asli(kelompok, "BPN, NTPN " + b.ntpn(), x));
        Stream<Isi> pelanggan = bayar.bukti(t.id()).stream().filter(x -> "DITERIMA".equals(x.status())).sorted(Comparator.comparing(BuktiBayar::id))
            .map(x -> asli(kelompok, "Bukti dari pelanggan", x.berkasId()));
        return Stream.of(bpn, pelanggan, Stream.of(lembaran(kelompok, "Tanda Terima " + t.kode(), lembar.tandaTerima(t)))).flatMap(s -> s);
    }

    private Isi asli(String kelompok, String judul, UUID id) {
        Berkas b = berkas.ambil(id);
        return new Isi(new GabungPdf.Bagian(kelompok, judul, berkas.isi(id)), b.sha256());
    }

    Isi lembaran(String kelompok, String judul, byte[] isi) {
        return new Isi(new GabungPdf.Bagian(kelompok, judul, isi), null);
    }
}
