package id.laju.sertifikasiproduk;

import id.laju.audit.PerbaikanTercetak;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.sertifikasiproduk.BarisKertas.Lembar;
import id.laju.tagihan.LembarTagihan;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The file of a certification: fifteen papers, each with what there is of it (CRT-064). */
@Component
class BerkasSertifikasi {

    /** A sheet of the file. @param isi read when it is asked for */
    record Isi(Kertas kertas, Lembar lembar, Supplier<byte[]> isi) {
    }

    private final DokumenService dokumen;
    private final TagihanService tagihan;
    private final LembarTagihan tercetak;
    private final PerbaikanTercetak perbaikan;
    private final SkemaSertifikasi skema;
    private final Clock jam;

    BerkasSertifikasi(DokumenService dokumen, TagihanService tagihan, LembarTagihan tercetak, PerbaikanTercetak perbaikan, SkemaSertifikasi skema, Clock jam) {
        this.dokumen = dokumen;
        this.tagihan = tagihan;
        this.tercetak = tercetak;
        this.perbaikan = perbaikan;
        this.skema = skema;
        this.jam = jam;
    }

    /** All fifteen, in their order. */
    List<BarisKertas> daftar(Permohonan p) {
        List<Isi> ada = isi(p);
        return Arrays.stream(Kertas.values()).map(k -> new BarisKertas(k.nomor(), k.nama(), perlu(p, k), ada.stream().filter(i -> i.kertas() == k).map(Isi::lembar).toList())).toList();
    }

    /** The sheets that there are, in the order of the file. */
    List<Isi> isi(Permohonan p) {
        List<Dokumen> semua = dokumen.milikKasus(p.kasus()).stream().sorted(Comparator.comparing(Dokumen::dibuat)).toList();
        return Arrays.stream(Kertas.values()).flatMap(k -> switch (k) {
            case INVOICE -> invoice(p, k);
            case PERBAIKAN_TEMUAN -> perbaikan(p, k);
            default -> kertas(p, k, semua);
        }).toList();
    }

    private boolean perlu(Permohonan p, Kertas k) {
        return k == Kertas.AUDIT_KECUKUPAN ? skema.auditKecukupan(p.id()) : !k.dariAudit() || skema.diaudit(p.id());
    }

    private static Stream<Dokumen> jenis(Kertas k, List<Dokumen> semua) {
        return semua.stream().filter(d -> d.jenis() == k.jenis() && (k.cetakan() ? d.status() != StatusDokumen.BATAL || d.diterbitkan() != null : d.diterbitkan() != null));
    }

    private Stream<Isi> kertas(Permohonan p, Kertas k, List<Dokumen> semua) {
        return jenis(k, semua).map(d -> new Isi(k, new Lembar(d.nomor(), keadaan(d), akar(p) + "/" + d.id()), () -> dokumen.isi(d.id())));
    }

    private Stream<Isi> invoice(Permohonan p, Kertas k) {
        return berkode(p).map(t -> new Isi(k, new Lembar(t.kode(), t.statusPada(kini()).keterangan(), akar(p) + "/invoice/" + t.id()), () -> cetak(t)));
    }

    private Stream<Isi> perbaikan(Permohonan p, Kertas k) {
        return perbaikan.milik(p.id()).stream().map(l -> new Isi(k, new Lembar(l.nomor(), null, akar(p) + "/perbaikan/" + l.auditId()), () -> perbaikan.cetak(l.auditId())));
    }

    /** Corrective actions of one of its audits. */
    byte[] perbaikan(Permohonan p, long auditId) {
        return perbaikan.milik(p.id()).stream().filter(l -> l.auditId() == auditId).findFirst().map(l -> perbaikan.cetak(auditId)).orElseThrow(BerkasSertifikasi::tidakAda);
    }

    private Stream<Tagihan> berkode(Permohonan p) {
        return tagihan.semua(p.id()).stream().filter(t -> t.kode() != null).sorted(Comparator.comparingInt(Tagihan::urutan));
    }

    /** A bill of the order as LAJU prints it. */
    byte[] invoice(Permohonan p, long tagihanId) {
        return berkode(p).filter(t -> t.id() == tagihanId).findFirst().map(this::cetak).orElseThrow(BerkasSertifikasi::tidakAda);
    }

    /** A paper of the file, also one that nobody signed yet. @throws TidakDitemukan for all other documents */
    Dokumen dokumen(Permohonan p, UUID id) {
        List<Dokumen> semua = dokumen.milikKasus(p.kasus());
        return Arrays.stream(Kertas.values()).filter(k -> k.jenis() != null).flatMap(k -> jenis(k, semua)).filter(d -> d.id().equals(id)).findFirst().orElseThrow(BerkasSertifikasi::tidakAda);
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
