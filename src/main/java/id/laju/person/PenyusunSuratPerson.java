package id.laju.person;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.SuratKeadaanSertifikat;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikat.JenisSuratSertifikat;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The paper of a letter about a certificate of a person. */
@Component
class PenyusunSuratPerson {

    private final SuratPersonMapper mapper;
    private final SertifikatPersonMapper sertifikat;
    private final SkemaPersonService skema;
    private final PermohonanService permohonan;
    private final PelangganService pelanggan;
    private final PejabatService pejabat;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final Clock jam;

    PenyusunSuratPerson(SuratPersonMapper mapper, SertifikatPersonMapper sertifikat, SkemaPersonService skema, PermohonanService permohonan, PelangganService pelanggan, PejabatService pejabat, DokumenService dokumen,
            SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.skema = skema;
        this.permohonan = permohonan;
        this.pelanggan = pelanggan;
        this.pejabat = pejabat;
        this.dokumen = dokumen;
        this.satker = satker;
        this.jam = jam;
    }

    /** Made for whoever heads the balai today; what was made before is withdrawn. Repeatable. */
    @Transactional
    void susun(long id) {
        SuratPerson x = mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Surat sertifikat person", id));
        SertifikatPerson s = sertifikat.cari(x.sertifikatId()).orElseThrow();
        Pejabat p = pejabat.sekarang(x.satker()).stream().findFirst().orElseThrow(() -> new IsianKeliru("Balai ini belum mempunyai Kepala Balai atau pelaksananya yang dapat menandatangani."));
        Dokumen d = dokumen.buat(x.satker(), x.nomor(), order(s).kasus(), isi(x, s, p));
        mapper.susun(id, d.id(), p.staf());
    }

    private SuratKeadaanSertifikat isi(SuratPerson x, SertifikatPerson s, Pejabat p) {
        SkemaPerson k = skema.ambil(s.skemaId());
        Satker balai = satker.ambil(x.satker());
        Pelanggan o = pelanggan.ambil(order(s).pelangganId());
        return new SuratKeadaanSertifikat(balai.kota(), LocalDate.ofInstant(jam.instant(), balai.zonaWaktu()), new Pihak(o.namaLengkap(), pelanggan.alamatLengkap(o), order(s).kontakNama()), x.jenis().sebutan() + " person", x.jenis().kata(), s.nomor(),
            s.nama() + ", " + k.nama(), k.acuan(), s.berakhir(), x.sejak(), x.alasan(), akibat(x.jenis()), p.penanda());
    }

    private static String akibat(JenisSuratSertifikat jenis) {
        return switch (jenis) {
            case PEMBEKUAN -> "Selama dibekukan, pemegangnya tidak boleh menyatakan diri bersertifikat dan tidak memakai sertifikat dan kartunya. Sampaikan surat ini kepadanya. Bila sebabnya tidak diselesaikan, sertifikat dapat dicabut.";
            case PENCABUTAN -> "Sampaikan surat ini kepada pemegangnya. Sejak tanggal tersebut ia tidak boleh menyatakan diri bersertifikat, dan sertifikat serta kartunya dikembalikan kepada kami.";
            case PEMULIHAN -> "Sejak tanggal tersebut pemegangnya boleh memakai sertifikat dan kartunya lagi. Sampaikan surat ini kepadanya.";
        };
    }

    private Permohonan order(SertifikatPerson s) {
        return permohonan.ambil(s.permohonanId());
    }
}
