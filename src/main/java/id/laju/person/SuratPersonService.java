package id.laju.person;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.SuratKeadaanSertifikat;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikat.JenisSuratSertifikat;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of persons suspended, withdrawn and in force again: the register says it at once, and a numbered letter that the head of the balai signs tells of it (ISO/IEC 17024, 9.5). */
@Service
public class SuratPersonService {

    private final SuratPersonMapper mapper;
    private final SertifikatPersonMapper sertifikat;
    private final TerbitPersonService terbit;
    private final SkemaPersonService skema;
    private final PermohonanService permohonan;
    private final PelangganService pelanggan;
    private final PejabatService pejabat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final PersonProses proses;
    private final Clock jam;

    SuratPersonService(SuratPersonMapper mapper, SertifikatPersonMapper sertifikat, TerbitPersonService terbit, SkemaPersonService skema, PermohonanService permohonan, PelangganService pelanggan, PejabatService pejabat,
            Penomoran penomoran, DokumenService dokumen, SatkerService satker, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.terbit = terbit;
        this.skema = skema;
        this.permohonan = permohonan;
        this.pelanggan = pelanggan;
        this.pejabat = pejabat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.satker = satker;
        this.proses = proses;
        this.jam = jam;
    }

    SuratPerson ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Surat sertifikat person", id));
    }

    SertifikatPerson sertifikat(SuratPerson x) {
        return sertifikat.cari(x.sertifikatId()).orElseThrow();
    }

    String namaSkema(SertifikatPerson s) {
        return skema.ambil(s.skemaId()).nama() + ", " + skema.ambil(s.skemaId()).acuan();
    }

    Permohonan order(SertifikatPerson s) {
        return permohonan.ambil(s.permohonanId());
    }

    List<SuratPerson> milik(long sertifikatId) {
        return mapper.milik(sertifikatId);
    }

    /** It may not be used until it is in force again. @throws IsianKeliru on alasan; for one that does not hold */
    @Transactional
    public void bekukan(long id, String alasan, String oleh) {
        periksa(alasan);
        SertifikatPerson s = sertifikat.kunci(id).orElseThrow();
        pastikan(!"KEDALUWARSA".equals(s.keadaan(skema.hariIni(s.satker()))) && mapper.bekukan(id, skema.hariIni(s.satker()), alasan.strip()) == 1);
        mulai(s, JenisSuratSertifikat.PEMBEKUAN, alasan, oleh);
    }

    /** @throws IsianKeliru on alasan; for one that does not rest */
    @Transactional
    public void pulihkan(long id, String alasan, String oleh) {
        periksa(alasan);
        SertifikatPerson s = sertifikat.kunci(id).orElseThrow();
        pastikan(!"KEDALUWARSA".equals(s.keadaan(skema.hariIni(s.satker()))) && mapper.pulihkan(id) == 1);
        mulai(s, JenisSuratSertifikat.PEMULIHAN, alasan, oleh);
    }

    /** For ever. @throws IsianKeliru on alasan; for one that holds no longer */
    @Transactional
    public void cabut(long id, String alasan, String oleh) {
        terbit.cabut(id, alasan, oleh);
        mulai(sertifikat.cari(id).orElseThrow(), JenisSuratSertifikat.PENCABUTAN, alasan, oleh);
    }

    private static void periksa(String alasan) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasannya; suratnya menyebutnya.").panjang("alasan", alasan, 500, "Alasan").selesai();
    }

    private static void pastikan(boolean benar) {
        if (!benar) {
            throw new IsianKeliru("Sertifikat ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }

    private void mulai(SertifikatPerson s, JenisSuratSertifikat jenis, String alasan, String oleh) {
        long id = mapper.tambah(s.satker(), s.id(), jenis, alasan.strip(), skema.hariIni(s.satker()), jam.instant(), oleh);
        mapper.nomori(id, penomoran.ambil(s.satker(), JenisNomor.SURAT_SERTIFIKAT, subjek(id)));
        proses.mulaiSurat(ambil(id), order(s));
    }

    private static String subjek(long id) {
        return "surat-person:" + id;
    }

    /** Made for whoever heads the balai today; what was made before is withdrawn. Repeatable. */
    @Transactional
    void susun(long id) {
        SuratPerson x = ambil(id);
        Pejabat p = pejabat.sekarang(x.satker()).stream().findFirst().orElseThrow(() -> new IsianKeliru("Balai ini belum mempunyai Kepala Balai atau pelaksananya yang dapat menandatangani."));
        Dokumen d = dokumen.buat(x.satker(), x.nomor(), order(sertifikat(x)).kasus(), isi(x, p));
        mapper.susun(id, d.id(), p.staf());
    }

    private SuratKeadaanSertifikat isi(SuratPerson x, Pejabat p) {
        SertifikatPerson s = sertifikat(x);
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

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long id, String keputusan, String catatan) {
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().tolakJika(!kembali && !"ditandatangani".equals(keputusan), "keputusan", "Pilih keputusan.")
            .tolakJika(kembali && (catatan == null || catatan.isBlank()), "catatan", "Tulis apa yang perlu diperbaiki.").panjang("catatan", catatan, 1000, "Catatan").selesai();
        if (kembali) {
            mapper.kembalikan(id, catatan.strip());
            return;
        }
        menurutUrutan(id);
        if (dokumen.ambil(ambil(id).dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** The customer reads letters about a certificate in the order of what happened to it: the model waits for those that are older and open. */
    @Transactional
    boolean giliran(long id) {
        sertifikat.kunci(ambil(id).sertifikatId());
        return lebihTua(id).isEmpty();
    }

    private List<SuratPerson> lebihTua(long id) {
        return mapper.milik(ambil(id).sertifikatId()).stream().filter(s -> s.id() < id && s.terbuka()).toList();
    }

    private List<SuratPerson> lebihMuda(SuratPerson x) {
        return mapper.milik(x.sertifikatId()).stream().filter(s -> s.id() > x.id() && s.terbuka()).sorted(Comparator.comparing(SuratPerson::id)).toList();
    }

    /** Cases of the letters that may wait for this one, and then the certificate: whoever takes several takes them so. */
    private SuratPerson kunci(long id) {
        SuratPerson x = ambil(id);
        lebihMuda(x).forEach(s -> proses.kunci(s.kasus()));
        sertifikat.kunci(x.sertifikatId());
        return x;
    }

    /** The next one goes on; it looks at the rows should it not wait yet. */
    private void teruskan(SuratPerson x) {
        lebihMuda(x).stream().findFirst().ifPresent(proses::suratSebelumnyaSelesai);
    }

    /** Asked once more before a signature, which cannot be taken back: a letter of a model from before does not wait. @throws IsianKeliru on sandi while an older one is open */
    void menurutUrutan(long id) {
        lebihTua(id).stream().findFirst().ifPresent(s -> {
            throw IsianKeliru.pada("sandi", "Surat " + s.jenis().sebutan().toLowerCase() + " nomor " + s.nomor() + " tentang sertifikat yang sama belum dikirim. Selesaikan surat itu dahulu, agar pelanggan membacanya berurutan.");
        });
    }

    /**
     * What the letter gives as its reason; the register keeps what was written there. Or it is not sent, because something else was recorded meanwhile.
     *
     * @param keputusan kirim or batal
     * @throws IsianKeliru on keputusan, alasan, batalAlasan
     */
    @Transactional
    void perbaiki(long id, String keputusan, String alasan, String batalAlasan) {
        if ("batal".equals(keputusan)) {
            new PeriksaIsian().wajib("batalAlasan", batalAlasan, "Tulis mengapa surat ini tidak dikirim; nomornya dicatat batal.").panjang("batalAlasan", batalAlasan, 500, "Alasan").selesai();
            mapper.takDikirim(id, batalAlasan.strip());
            return;
        }
        new PeriksaIsian().tolakJika(!"kirim".equals(keputusan), "keputusan", "Pilih keputusan.").selesai();
        periksa(alasan);
        mapper.perbaiki(id, alasan.strip());
    }

    /** Its number and its paper stay in their registers, cancelled. Repeatable. */
    @Transactional
    void batalkan(long id) {
        SuratPerson x = kunci(id);
        penomoran.batal(x.satker(), JenisNomor.SURAT_SERTIFIKAT, subjek(id), x.batalAlasan());
        dokumen.batalkan(x.dokumenId(), x.batalAlasan());
        mapper.batal(id, jam.instant());
        teruskan(x);
    }

    /** Taken from whoever cannot sign it now; it is made anew for the head of the balai. */
    @Transactional
    void tarik(long sertifikatId, long id) {
        SuratPerson x = milik(sertifikatId).stream().filter(s -> s.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Surat sertifikat person", id));
        if (!proses.penandaSuratBerhalangan(x)) {
            throw new IsianKeliru("Surat ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** Signed, it is public from now on. Repeatable. */
    @Transactional
    SuratPerson terbitkan(long id) {
        SuratPerson x = kunci(id);
        dokumen.terbitkan(x.dokumenId());
        mapper.kirim(id, jam.instant());
        teruskan(x);
        return ambil(id);
    }
}
