package id.laju.sertifikasiproduk;

import id.laju.berkas.GabungPdf;
import id.laju.berkas.GabungPdf.Bagian;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.LembarAudit;
import id.laju.dokumen.LembarAudit.Butir;
import id.laju.permohonan.Permohonan;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The whole file as one PDF: a cover with its list, then every sheet under the bookmark of its paper. */
@Component
class BerkasSertifikasiPdf {

    private static final String PENGANTAR = "Salinan berkas satu sertifikasi, berurutan dari SPK sampai sertifikat. Gunakan penanda (bookmark) untuk membukanya; tanda tangan elektronik ada pada dokumen aslinya.";

    private final BerkasSertifikasi berkas;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final StafService staf;
    private final Clock jam;

    BerkasSertifikasiPdf(BerkasSertifikasi berkas, DokumenService dokumen, SatkerService satker, StafService staf, Clock jam) {
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.satker = satker;
        this.staf = staf;
        this.jam = jam;
    }

    /** @param oleh who asks; stands on the cover @param cetakan with certificates that nobody signed yet */
    void tulis(Permohonan p, String oleh, boolean cetakan, OutputStream ke) {
        List<BerkasSertifikasi.Isi> isi = berkas.isi(p, cetakan);
        String judul = "Berkas sertifikasi " + nomor(p);
        Stream<Bagian> sampul = Stream.of(new Bagian("Daftar isi", judul, sampul(p, isi, cetakan, oleh)));
        GabungPdf.alirkan(judul, Stream.concat(sampul, isi.stream().map(i -> bagian(p, i))), ke);
    }

    static String nomor(Permohonan p) {
        return p.nomorOrder() == null ? p.praOrder() : p.nomorOrder();
    }

    private Bagian bagian(Permohonan p, BerkasSertifikasi.Isi i) {
        return new Bagian(i.kertas().nomor() + ". " + berkas.nama(p, i.kertas()), nama(i), i.isi().get());
    }

    private static String nama(BerkasSertifikasi.Isi i) {
        return i.lembar().nama() + (i.lembar().keadaan() == null ? "" : " (" + i.lembar().keadaan() + ")");
    }

    private byte[] sampul(Permohonan p, List<BerkasSertifikasi.Isi> isi, boolean cetakan, String oleh) {
        List<LembarAudit.Isi> baris = new ArrayList<>();
        for (BarisKertas k : berkas.daftar(p, cetakan)) {
            String nama = k.nomor() + ". " + k.nama();
            isi.stream().filter(i -> i.kertas().nomor() == k.nomor()).forEach(i -> baris.add(new LembarAudit.Isi(nama, nama(i), bagian(p, i).banyakHalaman(), null)));
            if (k.lembar().isEmpty()) {
                baris.add(new LembarAudit.Isi(nama, k.keadaan(), 0, null));
            }
        }
        List<Butir> kepala = List.of(new Butir("Nomor permohonan", p.praOrder()), new Butir("Nomor order", p.nomorOrder() == null ? "-" : p.nomorOrder()), new Butir("Pelanggan", p.namaCetak()),
            new Butir("Dibuat", Tanggal.denganJam(jam.instant(), satker.ambil(p.satker()).zonaWaktu()) + " oleh " + staf.nama(oleh)));
        return dokumen.cetak(p.satker(), nomor(p), new LembarAudit("Berkas sertifikasi", PENGANTAR, kepala, baris));
    }
}
