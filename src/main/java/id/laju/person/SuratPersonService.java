package id.laju.person;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikat.JenisSuratSertifikat;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
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
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final UrutanSuratPerson urutan;
    private final PersonProses proses;
    private final Clock jam;

    SuratPersonService(SuratPersonMapper mapper, SertifikatPersonMapper sertifikat, TerbitPersonService terbit, SkemaPersonService skema, PermohonanService permohonan, Penomoran penomoran, DokumenService dokumen,
            UrutanSuratPerson urutan, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.terbit = terbit;
        this.skema = skema;
        this.permohonan = permohonan;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.urutan = urutan;
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

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long id, String keputusan, String catatan) {
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "ditandatangani".equals(keputusan), kembali, catatan).selesai();
        if (kembali) {
            mapper.kembalikan(id, catatan.strip());
            return;
        }
        urutan.menurutUrutan(id);
        if (dokumen.ambil(ambil(id).dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
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
        SuratPerson x = urutan.kunci(id);
        penomoran.batal(x.satker(), JenisNomor.SURAT_SERTIFIKAT, subjek(id), x.batalAlasan());
        dokumen.batalkan(x.dokumenId(), x.batalAlasan());
        mapper.batal(id, jam.instant());
        urutan.teruskan(x);
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
        SuratPerson x = urutan.kunci(id);
        dokumen.terbitkan(x.dokumenId());
        mapper.kirim(id, jam.instant());
        urutan.teruskan(x);
        return ambil(id);
    }
}
