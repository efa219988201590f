package id.laju.sertifikasiproduk;

import id.laju.audit.PerbaikanTercetak;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.SebutanKertas;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.sertifikasi.SpkSertifikasi;
import id.laju.sertifikasiproduk.BarisKertas.Lembar;
import id.laju.tagihan.LembarTagihan;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The file of a certification: fifteen papers, each with what there is of it (CRT-064). */
@Component
class BerkasSertifikasi {

    /** Who reads it. */
    static final String PEMBACA = "hasAnyRole('evaluator', 'petugas-lapangan', 'pj-sertifikasi', 'staf-operasional', 'reviewer', 'pengambil-keputusan', 'admin-sertifikasi', 'kepala-balai')";
    static final Set<String> PERAN = Set.of("evaluator", "petugas-lapangan", "pj-sertifikasi", "staf-operasional", "reviewer", "pengambil-keputusan", "admin-sertifikasi", "kepala-balai");

    /** Certifications of products and systems; persons have papers of their own. */
    static final Set<String> LAYANAN = Set.of("sertifikasi-produk", "sertifikasi-industri-hijau", "sertifikasi-sistem-manajemen");

    private static final Set<String> PENCETAK = Set.of("admin-sertifikasi", "pj-sertifikasi");

    /** A sheet of the file. @param isi read when it is asked for */
    record Isi(Kertas kertas, Lembar lembar, Supplier<byte[]> isi) {
    }

    private final DokumenService dokumen;
    private final TagihanService tagihan;
    private final LembarTagihan tercetak;
    private final PerbaikanTercetak perbaikan;
    private final SkemaSertifikasi skema;
    private final SebutanKertas sebutan;
    private final SpkSertifikasi spk;
    private final KasusService kasus;
    private final Clock jam;

    BerkasSertifikasi(DokumenService dokumen, TagihanService tagihan, LembarTagihan tercetak, PerbaikanTercetak perbaikan, SkemaSertifikasi skema, SebutanKertas sebutan, SpkSertifikasi spk,
            KasusService kasus, Clock jam) {
        this.dokumen = dokumen;
        this.tagihan = tagihan;
        this.tercetak = tercetak;
        this.perbaikan = perbaikan;
        this.skema = skema;
        this.sebutan = sebutan;
        this.spk = spk;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** May somebody with these roles see certificates before they are signed? */
    static boolean cetakan(Collection<String> peran) {
        return peran.stream().anyMatch(PENCETAK::contains);
    }

    /** All fifteen, in their order. @param cetakan with certificates that nobody signed yet */
    List<BarisKertas> daftar(Permohonan p, boolean cetakan) {
        List<Isi> ada = isi(p, cetakan);
        return Arrays.stream(Kertas.values()).map(k -> new BarisKertas(k.nomor(), nama(p, k), perlu(p, k), ada.stream().filter(i -> i.kertas() == k).map(Isi::lembar).toList())).toList();
    }

    /** The sheets that there are, in the order of the file. @param cetakan as above */
    List<Isi> isi(Permohonan p, boolean cetakan) {
        List<Dokumen> semua = dokumen.milikKasus(p.kasus()).stream().sorted(Comparator.comparing(Dokumen::dibuat)).toList();
        return Arrays.stream(Kertas.values()).flatMap(k -> switch (k) {
            case INVOICE -> invoice(p, k);
            case PERBAIKAN_TEMUAN -> perbaikan(p, k);
            case SPK -> spk(p, k, semua);
            default -> kertas(p, k, semua.stream().filter(d -> cetakan || d.diterbitkan() != null).toList());
        }).toList();
    }

    /** What that paper is called in this file. */
    String nama(Permohonan p, Kertas k) {
        return sebutan.untuk(p.id(), k.jenis(), k.nama());
    }

    /** To be made yet: nothing of what an ended order came to without. */
    private boolean perlu(Permohonan p, Kertas k) {
        if (kasus.ambil(p.kasus()).selesai() != null) {
            return false;
        }
        if (k == Kertas.INVOICE) {
            return p.dipesan() == null;
        }
        if (k.sertifikat()) {
            return skema.bersertifikat(p.id());
        }
        return k == Kertas.AUDIT_KECUKUPAN ? skema.auditKecukupan(p.id()) : !k.dariAudit() || skema.diaudit(p.id());
    }

    private static Stream<Dokumen> jenis(Kertas k, List<Dokumen> semua) {
        return semua.stream().filter(d -> d.jenis() == k.jenis() && (k.cetakan() ? d.status() != StatusDokumen.BATAL || d.diterbitkan() != null : d.diterbitkan() != null));
    }

    private Stream<Isi> kertas(Permohonan p, Kertas k, List<Dokumen> semua) {
        return jenis(k, semua).map(d -> new Isi(k, new Lembar(d.nomor(), keadaan(d), akar(p) + "/" + d.id()), () -> dokumen.isi(d.id())));
    }

    /** Its own, or for a surveillance the one that holds already. */
    private Stream<Isi> spk(Permohonan p, Kertas k, List<Dokumen> semua) {
        List<Isi> milik = kertas(p, k, semua).toList();
        return !milik.isEmpty() ? milik.stream() : spk.kertasInduk(p.id()).map(dokumen::ambil).stream()
            .map(d -> new Isi(k, new Lembar(d.nomor(), keadaan(d), akar(p) + "/" + d.id()), () -> dokumen.isi(d.id())));
    }

    private Stream<Isi> invoice(Permohonan p, Kertas k) {
        return tagihan.berkode(p.id()).stream().map(t -> new Isi(k, new Lembar(t.kode(), t.statusPada(kini()).keterangan(), akar(p) + "/invoice/" + t.id()), () -> cetak(t)));
    }

    private Stream<Isi> perbaikan(Permohonan p, Kertas k) {
        return perbaikan.milik(p.id()).stream().map(l -> new Isi(k, new Lembar(l.nomor(), null, akar(p) + "/perbaikan/" + l.auditId()), () -> perbaikan.cetak(l.auditId())));
    }

    /** Corrective actions of one of its audits. */
    byte[] perbaikan(Permohonan p, long auditId) {
        return perbaikan.milik(p.id()).stream().filter(l -> l.auditId() == auditId).findFirst().map(l -> perbaikan.cetak(auditId)).orElseThrow(BerkasSertifikasi::tidakAda);
    }

    /** A bill of the order as LAJU prints it. */
    byte[] invoice(Permohonan p, long tagihanId) {
        return tagihan.berkode(p.id()).stream().filter(t -> t.id() == tagihanId).findFirst().map(this::cetak).orElseThrow(BerkasSertifikasi::tidakAda);
    }

    /** A paper of the file. @param cetakan as above @throws TidakDitemukan for all other documents */
    Dokumen dokumen(Permohonan p, UUID id, boolean cetakan) {
        List<Dokumen> semua = dokumen.milikKasus(p.kasus());
        return Arrays.stream(Kertas.values()).filter(k -> k.jenis() != null).flatMap(k -> jenis(k, semua)).filter(d -> d.id().equals(id) && (cetakan || d.diterbitkan() != null)).findFirst()
            .or(() -> spk.kertasInduk(p.id()).filter(id::equals).map(dokumen::ambil)).orElseThrow(BerkasSertifikasi::tidakAda);
    }

    private byte[] cetak(Tagihan t) {
        return tercetak.informasi(t, t.statusPada(kini()).keterangan());
    }

    private Instant kini() {
        return jam.instant();
    }

    private static String akar(Permohonan p) {
        return "/kelola/order/" + p.id() + "/berkas-sertifikasi";
    }

    private static String keadaan(Dokumen d) {
        return switch (d.status()) {
            case DRAF -> "belum ditandatangani";
            case DITANDATANGANI -> "belum dikirim";
            case BATAL -> "batal";
            case DIGANTI -> "diganti";
            case DIAMANDEMEN -> "diamandemen";
            default -> null;
        };
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Dokumen ini tidak ada di berkas sertifikasi.");
    }
}
