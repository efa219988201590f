package id.laju.kelebihan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.GabungPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.LembarAudit;
import id.laju.dokumen.LembarAudit.Butir;
import id.laju.kalender.KalenderKerja;
import id.laju.pelanggan.PelangganService;
import id.laju.tagihan.PembayaranService;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import id.laju.umum.Terbilang;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the balai hands in to the treasury office (KPPN) for a refund, as one PDF with bookmarks: data, letter of approval, receipts. */
@Component
class BerkasPengembalian {

    /** @param sidik SHA-256 of the stored original */
    private record Lampiran(GabungPdf.Bagian bagian, String sidik) {
    }

    private static final String PENGANTAR = "Berkas permohonan pengembalian penerimaan negara. Salinan; surat asli bertanda tangan dan bukti asli disertakan menurut ketentuan KPPN.";

    private final KelebihanMapper mapper;
    private final SaldoService saldo;
    private final PelangganService pelanggan;
    private final PembayaranService pembayaran;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final KalenderKerja kalender;

    BerkasPengembalian(KelebihanMapper mapper, SaldoService saldo, PelangganService pelanggan, PembayaranService pembayaran, DokumenService dokumen, BerkasService berkas,
            KalenderKerja kalender) {
        this.mapper = mapper;
        this.saldo = saldo;
        this.pelanggan = pelanggan;
        this.pembayaran = pembayaran;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.kalender = kalender;
    }

    /** There is one once the refund was approved by letter. */
    static boolean ada(Kelebihan k) {
        return k.tujuan() == Tujuan.DIKEMBALIKAN && k.dokumenId() != null;
    }

    byte[] susun(Kelebihan k) {
        List<Lampiran> lampiran = lampiran(k);
        List<LembarAudit.Isi> isi = lampiran.stream().map(x -> new LembarAudit.Isi(x.bagian().kelompok(), x.bagian().judul(), x.bagian().banyakHalaman(), x.sidik())).toList();
        byte[] sampul = dokumen.cetak(k.satker(), k.nomor(), new LembarAudit("Berkas pengembalian", PENGANTAR, data(k), isi));
        List<GabungPdf.Bagian> semua = new ArrayList<>(List.of(new GabungPdf.Bagian("Daftar isi", "Berkas pengembalian " + k.nomor(), sampul)));
        lampiran.forEach(x -> semua.add(x.bagian()));
        return GabungPdf.satukan("Berkas pengembalian " + k.nomor(), semua);
    }

    private List<Lampiran> lampiran(Kelebihan k) {
        List<Lampiran> hasil = new ArrayList<>();
        tambah(hasil, "Surat persetujuan", k.nomor(), dokumen.berkas(k.dokumenId()).id());
        tambah(hasil, "Adendum surat persetujuan", "Rekening tujuan", k.adendumId() == null ? null : dokumen.berkas(k.adendumId()).id());
        tambah(hasil, "Bukti penerimaan negara", k.sumber(), k.pembayaranId() == null ? null : pembayaran.ambil(k.pembayaranId()).berkasId());
        tambah(hasil, "Bukti dari pelanggan", k.sumber(), k.buktiId());
        if (k.dariSaldo()) {
            masuk(k).forEach(e -> tambah(hasil, "Dasar saldo", e.suratNomor(), e.berkasId()));
        }
        return hasil;
    }

    private void tambah(List<Lampiran> ke, String kelompok, String judul, UUID id) {
        if (id != null) {
            ke.add(new Lampiran(new GabungPdf.Bagian(kelompok, judul, berkas.isi(id)), berkas.ambil(id).sha256()));
        }
    }

    private List<Butir> data(Kelebihan k) {
        List<Butir> hasil = new ArrayList<>(List.of(new Butir("Wajib bayar", pelanggan.ambil(k.pelangganId()).namaLengkap()),
            new Butir("Jumlah dikembalikan", Rupiah.tulis(k.jumlah()) + " (" + Terbilang.rupiah(k.jumlah()) + ")"), new Butir("Rekening tujuan", k.rekening()),
            new Butir("Kode akun", k.akun()), new Butir("Sebab", k.alasan()), new Butir("Surat persetujuan", k.nomor() + ", " + Tanggal.panjang(k.tanggal()))));
        if (k.dariSaldo()) {
            masuk(k).forEach(e -> hasil.add(new Butir("Saldo dari", e.suratNomor() + ", " + Tanggal.panjang(e.suratTanggal()) + ": " + Rupiah.tulis(e.jumlah()) + " (" + e.keterangan() + ")")));
        } else {
            hasil.add(bayar(mapper.pembayaran(k.pembayaranId()).orElseThrow(), kalender.zona(k.satker())));
        }
        return hasil;
    }

    private static Butir bayar(PembayaranPelanggan p, ZoneId zona) {
        return new Butir("Pembayaran", "NTPN " + p.ntpn() + ", " + Rupiah.tulis(p.jumlah()) + ", " + Tanggal.denganJam(p.dibayarPada(), zona) + ", kode billing " + p.kodeBilling());
    }

    /** Of which letters the balance consists. */
    private List<EntriSaldo> masuk(Kelebihan k) {
        return saldo.buku(k.pelangganId()).stream().filter(e -> e.satker().equals(k.satker()) && e.akun().equals(k.akun()) && e.suratNomor() != null && e.jumlah().signum() > 0).toList();
    }
}
