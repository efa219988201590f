package id.laju.pemantauan;

import id.laju.berkas.GabungPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.LembarAudit;
import id.laju.dokumen.LembarAudit.Butir;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.RincianBiaya;
import id.laju.penawaran.StatusPenawaran;
import id.laju.pelanggan.PenggunaService;
import id.laju.permohonan.BuktiLoket;
import id.laju.permohonan.LokasiService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.SatkerService;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** All papers about the money of a case as one PDF with bookmarks, for auditors: quotation, consent, billing, receipt, order, report. */
@Component
class BerkasAudit {

    private static final String PENGANTAR = "Salinan dokumen satu order, berurutan dari penawaran sampai laporan. Gunakan penanda (bookmark) untuk membukanya.";

    private final BagianAudit bagian;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final LokasiService lokasi;
    private final PenggunaService pengguna;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final KataPemantauan kata;
    private final Clock jam;

    BerkasAudit(BagianAudit bagian, PenawaranService penawaran, PermohonanService permohonan, LokasiService lokasi, PenggunaService pengguna, DokumenService dokumen, SatkerService satker,
            KataPemantauan kata, Clock jam) {
        this.bagian = bagian;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.lokasi = lokasi;
        this.pengguna = pengguna;
        this.dokumen = dokumen;
        this.satker = satker;
        this.kata = kata;
        this.jam = jam;
    }

    /** @param oleh who asks; stands on the cover */
    byte[] susun(Permohonan p, String oleh) {
        Map<String, List<BagianAudit.Isi>> semua = new LinkedHashMap<>();
        semua.put("Penawaran", bagian.terbit(p, "Penawaran", JenisDokumen.PENAWARAN));
        semua.put("Persetujuan", persetujuan(p));
        semua.put("Billing", bagian.billing(p, "Billing"));
        semua.put("Bukti penerimaan", bagian.bukti(p, "Bukti penerimaan"));
        semua.put("Order", order(p));
        semua.put("Laporan", bagian.terbit(p, "Laporan", JenisDokumen.LHU, JenisDokumen.SERTIFIKAT_KALIBRASI));
        List<GabungPdf.Bagian> gabung = new ArrayList<>(List.of(new GabungPdf.Bagian("Daftar isi", "Berkas audit " + p.kasus(), sampul(p, semua, oleh))));
        semua.values().forEach(x -> x.forEach(i -> gabung.add(i.bagian())));
        return GabungPdf.satukan("Berkas audit " + p.kasus(), gabung);
    }

    private byte[] sampul(Permohonan p, Map<String, List<BagianAudit.Isi>> semua, String oleh) {
        List<LembarAudit.Isi> isi = new ArrayList<>();
        semua.forEach((nama, bagian) -> {
            bagian.forEach(b -> isi.add(new LembarAudit.Isi(nama, b.bagian().judul(), b.bagian().banyakHalaman(), b.sidik())));
            if (bagian.isEmpty()) {
                isi.add(new LembarAudit.Isi(nama, "Belum ada", 0, null));
            }
        });
        return cetak(p, new LembarAudit("Berkas audit", PENGANTAR, List.of(new Butir("Nomor permohonan", p.praOrder()), new Butir("Nomor order", p.nomorOrder()),
            new Butir("Pelanggan", p.namaCetak()), new Butir("Dibuat", saat(p, jam.instant()) + " oleh " + kata.nama(oleh))), isi));
    }

    private List<BagianAudit.Isi> persetujuan(Permohonan p) {
        List<BagianAudit.Isi> hasil = new ArrayList<>();
        penawaran.semua(p.id()).stream().filter(penawaran::pernahDisetujui).forEach(x -> hasil.add(bagian.lembaran("Persetujuan", "Persetujuan penawaran " + x.nomor(), cetak(p,
            new LembarAudit("Persetujuan penawaran", kalimat(x), setuju(p, x), List.of())))));
        hasil.addAll(bagian.kertas(p, "Persetujuan", BuktiLoket.Jenis.PENAWARAN));
        return hasil;
    }

    private String kalimat(Penawaran x) {
        String cara = diAplikasi(x.dijawabOleh()) ? "melalui aplikasi" : "di loket, dicatat oleh " + kata.nama(x.dijawabOleh());
        return "Pelanggan menyetujui penawaran ini " + cara + "; " + (x.status() == StatusPenawaran.DIGANTI ? "sebelum dibayar penawaran ini diganti: " + x.alasan()
            : "persetujuan itu membekukan harganya.");
    }

    private static boolean diAplikasi(String id) {
        return id != null && id.matches("pengguna:\\d+");
    }

    private List<Butir> setuju(Permohonan p, Penawaran x) {
        BigDecimal luar = RincianBiaya.dari(penawaran.baris(x.id())).totalLuar();
        return List.of(new Butir("Nomor penawaran", x.nomor()), new Butir("Jumlah yang ditagih", Rupiah.tulis(x.total())),
            new Butir("Di luar kode billing", luar.signum() == 0 ? "Tidak ada" : Rupiah.tulis(luar)),
            new Butir("Tarif disetujui", saat(p, x.disetujui()) + " oleh " + kata.nama(x.disetujuiOleh())), new Butir("Diterbitkan", saat(p, x.diterbitkan())),
            new Butir("Disetujui pelanggan", saat(p, x.dijawab())), new Butir("Oleh", penyetuju(x.dijawabOleh())));
    }

    private String penyetuju(String id) {
        return diAplikasi(id) ? pengguna.ambil(Long.parseLong(id.substring("pengguna:".length()))).nama() : kata.nama(id) + " (loket) untuk pelanggan";
    }

    private List<BagianAudit.Isi> order(Permohonan p) {
        if (p.nomorOrder() == null) {
            return List.of();
        }
        List<Butir> isi = new ArrayList<>(List.of(new Butir("Nomor order", p.nomorOrder()), new Butir("Menjadi order", saat(p, p.dipesan())), new Butir("Layanan", p.layanan()),
            new Butir("Diajukan", saat(p, p.diajukan())), new Butir("Asal contoh", !p.diLokasi() ? "Bawa sendiri" : p.kalibrasi() ? "In-situ" : "Sampling")));
        lokasi.cari(p.id()).ifPresent(l -> isi.addAll(List.of(new Butir("Lokasi pekerjaan", l.alamat() + ", " + l.kota()), new Butir("Kontak di lokasi", l.kontakNama() + ", " + l.kontakWa()),
            new Butir("Tanggal yang diminta", Tanggal.panjang(l.mulai()) + (l.selesai() == null ? "" : " s.d. " + Tanggal.panjang(l.selesai()))))));
        for (Sampel s : permohonan.sampel(p.id())) {
            isi.add(new Butir("Sampel " + s.urutan(), s.namaLengkap() + ", " + s.produk() + (s.standar() == null ? "" : ", " + s.standar())));
        }
        List<BagianAudit.Isi> hasil = new ArrayList<>(bagian.kertas(p, "Order", BuktiLoket.Jenis.FORMULIR));
        hasil.add(0, bagian.lembaran("Order", "Order " + p.nomorOrder(), cetak(p, new LembarAudit("Order", null, isi, List.of()))));
        return hasil;
    }

    private byte[] cetak(Permohonan p, LembarAudit isi) {
        return dokumen.cetak(p.satker(), p.nomorOrder() == null ? p.praOrder() : p.nomorOrder(), isi);
    }

    private String saat(Permohonan p, Instant saat) {
        ZoneId zona = satker.ambil(p.satker()).zonaWaktu();
        return saat == null ? "-" : Tanggal.denganJam(saat, zona);
    }
}
