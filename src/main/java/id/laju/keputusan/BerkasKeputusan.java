package id.laju.keputusan;

import id.laju.audit.BerkasEvaluasi;
import id.laju.audit.CapaianAudit;
import id.laju.audit.HalanganPemberian;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.StatusDokumen;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.LayananSertifikasi;
import id.laju.sertifikasi.SebutanKertas;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.sertifikasi.SpkSertifikasi;
import id.laju.sertifikasi.TinjauanService;
import id.laju.tagihan.TagihanService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The file of an order as those who decide read it: every paper that belongs to it, whether it is there, and what still forbids a certificate (rules.md, 5). */
@Component
class BerkasKeputusan {

    record Tautan(String judul, String alamat) {
    }

    /** @param kode as questions of the review name it @param wajib no certificate without it @param keterangan null without */
    record Berkas(String kode, String nama, boolean wajib, boolean ada, String keterangan, List<Tautan> tautan) {
    }

    private static final String TINJAUAN = "TINJAUAN_HASIL";

    /** Papers that a question can be about. */
    static final Map<String, String> NAMA = new LinkedHashMap<>();

    static {
        NAMA.put("TINJAUAN_PERMOHONAN", "Tinjauan permohonan");
        NAMA.put("SPK", "SPK");
        NAMA.put("INFORMASI_TAGIHAN", "Tagihan (invoice)");
        NAMA.put("PENUNJUKAN_EVALUATOR", "Penunjukan Evaluator dan PPC");
        NAMA.put("AUDIT_KECUKUPAN", "Audit Kecukupan");
        NAMA.put("PEMBERITAHUAN_AUDIT", "Jadwal asesmen");
        NAMA.put("LKS", "Laporan Ketidaksesuaian (LKS)");
        NAMA.put("PERBAIKAN_TEMUAN", "Perbaikan temuan");
        NAMA.put("HASIL_UJI", "Hasil uji produk");
        NAMA.put("LAPORAN_AUDIT", "Laporan audit");
        NAMA.put("PENUNJUKAN_TINJAUAN", "Penunjukan Tinjauan Hasil");
        NAMA.put(TINJAUAN, "Tinjauan Hasil");
    }

    private final DokumenService dokumen;
    private final BerkasEvaluasi evaluasi;
    private final HalanganPemberian halangan;
    private final SkemaSertifikasi skema;
    private final SebutanKertas sebutan;
    private final TinjauanService tinjauan;
    private final TinjauanHasilMapper hasil;
    private final PenundaanKeputusanService penundaan;
    private final KeputusanMapper keputusan;
    private final CapaianAudit capaian;
    private final TagihanService tagihan;
    private final SpkSertifikasi spk;
    private final KataKeputusan kata;

    BerkasKeputusan(DokumenService dokumen, BerkasEvaluasi evaluasi, HalanganPemberian halangan, SkemaSertifikasi skema, SebutanKertas sebutan, TinjauanService tinjauan, TinjauanHasilMapper hasil,
            PenundaanKeputusanService penundaan, KeputusanMapper keputusan, CapaianAudit capaian, TagihanService tagihan, SpkSertifikasi spk, KataKeputusan kata) {
        this.dokumen = dokumen;
        this.evaluasi = evaluasi;
        this.halangan = halangan;
        this.skema = skema;
        this.sebutan = sebutan;
        this.tinjauan = tinjauan;
        this.hasil = hasil;
        this.penundaan = penundaan;
        this.keputusan = keputusan;
        this.capaian = capaian;
        this.tagihan = tagihan;
        this.spk = spk;
        this.kata = kata;
    }

    List<Berkas> daftar(Permohonan p) {
        BerkasEvaluasi.Isi e = evaluasi.untuk(p.id());
        boolean diterima = tinjauan.terakhir(p.id()).filter(t -> "terima".equals(t.keputusan())).isPresent();
        boolean selesai = hasil.semua(p.id()).stream().findFirst().filter(t -> !t.kembali()).isPresent();
        List<Berkas> semua = new ArrayList<>();
        semua.add(kertas(p, "TINJAUAN_PERMOHONAN", true, diterima, null));
        semua.add(spk(p));
        semua.add(tagihan(p));
        semua.add(kertas(p, "PENUNJUKAN_EVALUATOR", false));
        if (skema.auditKecukupan(p.id())) {
            semua.add(kertas(p, "AUDIT_KECUKUPAN", true, e.memadai(), null));
        }
        semua.add(kertas(p, "PEMBERITAHUAN_AUDIT", false));
        if (skema.diaudit(p.id())) {
            semua.add(kertas(p, "LKS", true, !e.lks().isEmpty(), null));
            semua.add(new Berkas("PERBAIKAN_TEMUAN", NAMA.get("PERBAIKAN_TEMUAN"), e.perbaikan() != null, e.perbaikanBeres(), e.perbaikan() == null ? "Tidak ada temuan yang harus diperbaiki" : e.perbaikan(),
                e.lks().isEmpty() ? List.of() : List.of(new Tautan("Perbaikan temuan", "/kelola/audit/" + e.auditId() + "/perbaikan.pdf"), new Tautan("Lembar audit", "/kelola/audit/" + e.auditId()))));
        }
        if (skema.diuji(p.id())) {
            semua.add(new Berkas("HASIL_UJI", NAMA.get("HASIL_UJI"), true, e.uji() != null, e.uji(),
                e.auditId() == null ? List.of() : Stream.concat(Stream.of(new Tautan("Uji produk", "/kelola/audit/" + e.auditId() + "/uji")), terbit(p, "LHU")).toList()));
        }
        semua.add(kertas(p, "LAPORAN_AUDIT", true, e.laporan() != null, e.laporan() == null ? null : "Rekomendasi tim: " + kata.rekomendasi(p, e.laporan().rekomendasi()) + capaian.untuk(p.id()).map(c -> "; " + c.tertulis()).orElse("")));
        semua.add(kertas(p, "PENUNJUKAN_TINJAUAN", false));
        keputusan.semua(p.id()).stream().findFirst().map(k -> sebelumnya(p, k)).ifPresent(semua::add);
        penundaan.terakhir(p.id()).map(n -> penundaan(p, n)).ifPresent(semua::add);
        semua.add(kertas(p, TINJAUAN, true, selesai, null));
        return semua;
    }

    /** Its own, or for a surveillance the one that holds already. */
    private Berkas spk(Permohonan p) {
        Berkas milik = kertas(p, "SPK", false);
        return milik.ada() ? milik : spk.kertasInduk(p.id()).map(dokumen::ambil).map(d -> new Berkas("SPK", NAMA.get("SPK"), false, true, "Nomor " + d.nomor() + ", masih berlaku",
            List.of(new Tautan(d.nomor(), "/kelola/order/" + p.id() + "/berkas-sertifikasi/" + d.id())))).orElse(milik);
    }

    /** What was billed, whether or not somebody printed it. */
    private Berkas tagihan(Permohonan p) {
        List<Tautan> ada = tagihan.semua(p.id()).stream().filter(t -> t.kode() != null).map(t -> new Tautan(t.kode(), "/kelola/order/" + p.id() + "/berkas-sertifikasi/invoice/" + t.id())).toList();
        return new Berkas("INFORMASI_TAGIHAN", NAMA.get("INFORMASI_TAGIHAN"), false, !ada.isEmpty(), null, ada);
    }

    /** What was decided last, and why it did not end the case: those who review it again begin there. */
    private Berkas sebelumnya(Permohonan p, Keputusan k) {
        return new Berkas("KEPUTUSAN_SEBELUMNYA", "Keputusan sebelumnya", false, true, kata.pilihan(p, k.pilihan()) + (k.catatan() == null ? "" : ": " + k.catatan()),
            k.dokumenId() == null ? List.of() : List.of(new Tautan(k.nomor(), "/kelola/order/" + p.id() + "/dokumen/" + k.dokumenId())));
    }

    /** What the customer sent while the decision was postponed. */
    private Berkas penundaan(Permohonan p, Penundaan n) {
        return new Berkas("PENUNDAAN", "Jawaban atas penundaan", false, n.jawaban() != null, n.jawaban() == null ? n.alasan() : n.jawaban(),
            penundaan.semua(p.id()).stream().flatMap(x -> penundaan.bukti(x.id()).stream()).map(b -> new Tautan(b.nama(), "/api/keputusan/" + p.id() + "/bukti/" + b.id())).toList());
    }

    /** Without the sheet of the review, for those who come before it. */
    List<Berkas> ditinjau(Permohonan p) {
        return daftar(p).stream().filter(b -> !b.kode().equals(TINJAUAN)).toList();
    }

    private Berkas kertas(Permohonan p, String kode, boolean wajib) {
        List<Tautan> ada = terbit(p, kode).toList();
        return new Berkas(kode, nama(p, kode), wajib, !ada.isEmpty(), null, ada);
    }

    private Berkas kertas(Permohonan p, String kode, boolean wajib, boolean ada, String keterangan) {
        return new Berkas(kode, nama(p, kode), wajib, ada, keterangan, terbit(p, kode).toList());
    }

    private String nama(Permohonan p, String kode) {
        return sebutan.untuk(p.id(), JenisDokumen.valueOf(kode), NAMA.get(kode));
    }

    /** Names of all papers, service by service; null stands for all services. */
    Map<String, Map<String, String>> perLayanan() {
        Map<String, Map<String, String>> hasil = new HashMap<>();
        hasil.put(null, nama(null));
        LayananSertifikasi.SEMUA.forEach(l -> hasil.put(l, nama(l)));
        return hasil;
    }

    /** Names of all papers in certifications of that service, by their codes. @param layanan null for all services */
    Map<String, String> nama(String layanan) {
        Map<String, String> hasil = new LinkedHashMap<>();
        NAMA.forEach((kode, biasa) -> hasil.put(kode, sebutan.dalam(layanan, Stream.of(JenisDokumen.values()).filter(j -> j.name().equals(kode)).findFirst().orElse(null), biasa)));
        return hasil;
    }

    private Stream<Tautan> terbit(Permohonan p, String jenis) {
        return dokumen.milikKasus(p.kasus()).stream().filter(d -> d.jenis() == JenisDokumen.valueOf(jenis) && d.diterbitkan() != null && d.status() != StatusDokumen.BATAL).map(d -> tautan(p, d));
    }

    private static Tautan tautan(Permohonan p, Dokumen d) {
        return new Tautan(d.nomor() + (d.status() == StatusDokumen.DIGANTI ? " (digantikan)" : ""), "/kelola/order/" + p.id() + "/dokumen/" + d.id());
    }

    /** A sentence each; empty when a certificate may be given. */
    List<String> halangan(Permohonan p) {
        return halangan(p, "");
    }

    /** The same for the reviewer, whose own sheet is not there yet. */
    List<String> halanganTinjauan(Permohonan p) {
        return halangan(p, TINJAUAN);
    }

    private List<String> halangan(Permohonan p, String kecuali) {
        Stream<String> kurang = daftar(p).stream().filter(b -> b.wajib() && !b.ada() && !b.kode().equals(kecuali)).map(b -> "Berkas belum lengkap: " + b.nama() + ".");
        return Stream.concat(halangan.untuk(p.id()).stream(), kurang).toList();
    }
}
