package id.laju.pemantauan;

import id.laju.arsip.Arsip;
import id.laju.arsip.ArsipService;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.GabungPdf;
import id.laju.berkas.JenisBerkas;
import id.laju.dokumen.Bahasa;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.LembarAudit;
import id.laju.dokumen.LembarAudit.Butir;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.survei.SurveiService;
import id.laju.umum.Tanggal;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the balai gave the customer for one order as one PDF with bookmarks. Papers that are for the balai alone are no part of it; results join it after the survey, as everywhere. Bookmarks and cover speak the reader's language; the papers stay as they are. */
@Component
class BerkasPelanggan {

    /** @param isi read when its turn comes */
    private record Kertas(String kelompok, String judul, Supplier<byte[]> isi) {

        GabungPdf.Bagian bagian() {
            return new GabungPdf.Bagian(kelompok, judul, isi.get());
        }
    }

    private final DokumenKasus kasus;
    private final DokumenService dokumen;
    private final ArsipService arsip;
    private final BerkasService berkas;
    private final SurveiService survei;
    private final SatkerService satker;
    private final MessageSource pesan;
    private final Clock jam;

    BerkasPelanggan(DokumenKasus kasus, DokumenService dokumen, ArsipService arsip, BerkasService berkas, SurveiService survei, SatkerService satker, MessageSource pesan, Clock jam) {
        this.kasus = kasus;
        this.dokumen = dokumen;
        this.arsip = arsip;
        this.berkas = berkas;
        this.survei = survei;
        this.satker = satker;
        this.pesan = pesan;
        this.jam = jam;
    }

    /** There is anything to put together. */
    boolean ada(Permohonan p) {
        return !kertas(p).isEmpty();
    }

    void tulis(Permohonan p, OutputStream ke) {
        List<Kertas> semua = kertas(p);
        String judul = kata("judul") + " " + nomor(p);
        GabungPdf.alirkan(judul, Stream.concat(Stream.of(new GabungPdf.Bagian(kata("daftarIsi"), judul, sampul(p, semua))), semua.stream().map(Kertas::bagian)), ke);
    }

    static String nomor(Permohonan p) {
        return p.nomorOrder() == null ? p.praOrder() : p.nomorOrder();
    }

    private List<Kertas> kertas(Permohonan p) {
        Stream<Kertas> surat = kasus.milikPelanggan(p).filter(survei.beres(p) ? d -> true : kasus.hasil(p).negate()).sorted(Comparator.comparing(Dokumen::diterbitkan)).map(this::surat);
        return Stream.concat(surat, arsip.untukPelanggan(p.id()).stream().map(this::lain).filter(Objects::nonNull)).toList();
    }

    private Kertas surat(Dokumen d) {
        String judul = d.judul(LocaleContextHolder.getLocale());
        return new Kertas(judul, (d.nomor() == null ? judul : d.nomor()) + keadaan(d), () -> dokumen.isi(d.id()));
    }

    private String keadaan(Dokumen d) {
        String keadaan = DokumenKasus.keadaan(d);
        return keadaan == null ? "" : " (" + pesan("pemantauan.dokumen." + keadaan).toLowerCase(Locale.ROOT) + ")";
    }

    private String kata(String kunci) {
        return pesan("pemantauan.berkas." + kunci);
    }

    private String pesan(String kunci) {
        return pesan.getMessage(kunci, null, LocaleContextHolder.getLocale());
    }

    /** Null for what is no PDF: it stays a file of its own. */
    private Kertas lain(Arsip a) {
        Berkas b = berkas.ambil(a.berkasId());
        return JenisBerkas.PDF.mime().equals(b.jenis()) ? new Kertas(kata("lain"), a.judul(), () -> berkas.isi(b.id())) : null;
    }

    private byte[] sampul(Permohonan p, List<Kertas> semua) {
        List<LembarAudit.Isi> baris = semua.stream().map(k -> new LembarAudit.Isi(k.kelompok(), k.judul(), k.bagian().banyakHalaman(), null)).toList();
        List<Butir> kepala = List.of(new Butir(kata("nomorPermohonan"), p.praOrder()), new Butir(kata("nomorOrder"), p.nomorOrder() == null ? "-" : p.nomorOrder()), new Butir(kata("pelanggan"), p.namaCetak()),
            new Butir(kata("dibuat"), Tanggal.denganJam(jam.instant(), satker.ambil(p.satker()).zonaWaktu(), LocaleContextHolder.getLocale())));
        return dokumen.cetak(p.satker(), nomor(p), new LembarAudit(kata("judul"), kata("pengantar"), kepala, baris, Bahasa.untuk(LocaleContextHolder.getLocale())));
    }
}
