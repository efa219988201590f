package id.laju.keputusan;

import id.laju.dokumen.Formulir;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.permohonan.Permohonan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The three papers of review and decision, filled in. */
@Component
class KertasKeputusan {

    private final LingkupAuditService lingkup;
    private final SatkerService satker;
    private final StafService staf;
    private final TinjauanHasilMapper tinjauan;
    private final ReviewerMapper reviewer;
    private final KataKeputusan kata;
    private final Clock jam;

    KertasKeputusan(LingkupAuditService lingkup, SatkerService satker, StafService staf, TinjauanHasilMapper tinjauan, ReviewerMapper reviewer, KataKeputusan kata, Clock jam) {
        this.lingkup = lingkup;
        this.satker = satker;
        this.staf = staf;
        this.tinjauan = tinjauan;
        this.reviewer = reviewer;
        this.kata = kata;
        this.jam = jam;
    }

    /** Number of the order; before it is paid, of the request. */
    static String order(Permohonan p) {
        return p.nomorOrder() == null ? p.praOrder() : p.nomorOrder();
    }

    LembarPenunjukanTinjauan penunjukan(Permohonan p, PenunjukanTinjauan n, List<Peninjau> semua) {
        LingkupAudit l = lingkup.untuk(p);
        Map<String, String> tugas = new LinkedHashMap<>();
        semua.forEach(x -> tugas.merge(x.staf(), x.fungsi().label(), (a, b) -> a + ", " + b));
        List<LembarPenunjukanTinjauan.Orang> orang = tugas.entrySet().stream().map(e -> new LembarPenunjukanTinjauan.Orang(staf.nama(e.getKey()), staf.ambil(e.getKey()).nip(), e.getValue())).toList();
        return new LembarPenunjukanTinjauan(formulir(p, JenisDokumen.PENUNJUKAN_TINJAUAN), order(p), p.namaCetak(), kegiatan(l), l.acuan(), l.produk(), orang, n.alasan(), balai(p).kota(),
            hari(p, n.pada()), staf.nama(n.oleh()));
    }

    LembarTinjauanHasil tinjauan(Permohonan p, TinjauanHasil t, List<ButirDinilai> butir, List<Peninjau> semua) {
        LingkupAudit l = lingkup.untuk(p);
        return new LembarTinjauanHasil(formulir(p, JenisDokumen.TINJAUAN_HASIL), order(p), p.namaCetak(), kegiatan(l), l.acuan(), l.produk(), t.putaran(), butir, kata.rekomendasi(p, t.rekomendasi()), t.catatan(),
            reviewer(semua), balai(p).kota(), hari(p, t.pada()), staf.nama(t.oleh()));
    }

    /** @param pj login name of who approves it */
    LembarKeputusan keputusan(Permohonan p, UsulanKeputusan u, String pj, List<BerkasKeputusan.Berkas> berkas) {
        LingkupAudit l = lingkup.untuk(p);
        TinjauanHasil t = tinjauan.semua(p.id()).stream().filter(x -> x.id() == u.tinjauanId()).findFirst().orElseThrow();
        List<Peninjau> semua = reviewer.peninjau(t.penunjukanId());
        Staf siapa = staf.ambil(u.oleh());
        boolean ketua = semua.stream().anyMatch(x -> x.staf().equals(u.oleh()) && x.fungsi() == Peninjau.Fungsi.REVIEWER);
        Teks jabatan = ketua ? Teks.dari("Ketua Tim Reviewer", "Head of the review team") : Teks.dari("Pengambil Keputusan", "Decision maker");
        return new LembarKeputusan(formulir(p, JenisDokumen.KEPUTUSAN_SERTIFIKASI), order(p), siapa.nama(), jabatan.id(), kegiatan(l), p.namaCetak(), p.alamatCetak(), l.produk(), l.acuan(),
            Tanggal.panjang(hari(p, t.pada())), reviewer(semua), pilihan(p, u), u.catatan(), u.tundaSampai() == null ? null : Tanggal.panjang(u.tundaSampai()),
            u.peringkat() == null ? null : u.peringkat() + ": " + u.dasarPeringkat(),
            berkas.stream().filter(BerkasKeputusan.Berkas::ada).map(KertasKeputusan::berkas).toList(), staf.nama(pj), Tanggal.panjang(hari(p, jam.instant())), balai(p).kota(), hari(p, jam.instant()),
            new Penanda(u.oleh(), jabatan, siapa.nama(), siapa.nip(), null));
    }

    /** The form's four lines, of which d stands for two, and refusal where it was chosen. */
    private List<LembarKeputusan.Pilihan> pilihan(Permohonan p, UsulanKeputusan u) {
        Stream<LembarKeputusan.Pilihan> abc = Arrays.stream(PilihanKeputusan.values()).filter(PilihanKeputusan::mendukung)
            .map(x -> new LembarKeputusan.Pilihan(x.huruf(), kata.pilihan(p, x), x == u.pilihan()));
        Stream<LembarKeputusan.Pilihan> d = Stream.of(new LembarKeputusan.Pilihan("d", "Penundaan/Peninjauan kembali", "d".equals(u.pilihan().huruf())));
        Stream<LembarKeputusan.Pilihan> tolak = Stream.of(PilihanKeputusan.TOLAK).filter(x -> x == u.pilihan()).map(x -> new LembarKeputusan.Pilihan(null, kata.pilihan(p, x), true));
        return Stream.of(abc, d, tolak).flatMap(x -> x).toList();
    }

    private static String berkas(BerkasKeputusan.Berkas b) {
        String nomor = b.tautan().stream().filter(t -> t.alamat().contains("/dokumen/")).map(BerkasKeputusan.Tautan::judul).collect(Collectors.joining(", "));
        return b.nama() + (nomor.isEmpty() ? "" : ": " + nomor) + (b.keterangan() == null ? "" : " (" + b.keterangan() + ")");
    }

    private static String reviewer(List<Peninjau> semua) {
        return ReviewerService.nama(semua.stream().filter(x -> x.fungsi() == Peninjau.Fungsi.REVIEWER));
    }

    private static String kegiatan(LingkupAudit l) {
        return l.kegiatan() + (l.skema() == null ? "" : ", " + l.skema());
    }

    private Formulir formulir(Permohonan p, JenisDokumen jenis) {
        return lingkup.formulir(p.satker(), jenis).orElse(null);
    }

    private Satker balai(Permohonan p) {
        return satker.ambil(p.satker());
    }

    private LocalDate hari(Permohonan p, Instant saat) {
        return saat.atZone(balai(p).zonaWaktu()).toLocalDate();
    }
}
