package id.laju.sertifikat;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.SuratKeadaanSertifikat;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters of suspension, withdrawal and return into force: numbered when it is decided, made and signed once the register says it. */
@Service
public class SuratSertifikatService {

    private final SuratSertifikatMapper mapper;
    private final SertifikatMapper register;
    private final SuratSertifikatProses proses;
    private final PermohonanService permohonan;
    private final PejabatService pejabat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final Clock jam;

    SuratSertifikatService(SuratSertifikatMapper mapper, SertifikatMapper register, SuratSertifikatProses proses, PermohonanService permohonan, PejabatService pejabat, Penomoran penomoran, DokumenService dokumen,
            SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.register = register;
        this.proses = proses;
        this.permohonan = permohonan;
        this.pejabat = pejabat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.satker = satker;
        this.jam = jam;
    }

    SuratSertifikat ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Surat sertifikat", id));
    }

    /** Of a certificate, newest first; those that the register says nothing of are not there yet. */
    List<SuratSertifikat> milik(long sertifikatId) {
        return mapper.milik(sertifikatId).stream().filter(s -> s.kasus() != null).toList();
    }

    /** Those that its holder has: signed and sent. */
    public List<SuratSertifikat> terkirim(long sertifikatId) {
        return milik(sertifikatId).stream().filter(x -> x.dikirim() != null).toList();
    }

    Sertifikat sertifikat(SuratSertifikat s) {
        return register.ambil(s.sertifikatId()).orElseThrow();
    }

    /** Opens a letter about what was decided. @param alasan as the customer reads it @return its number, by which the register names it */
    @Transactional
    public String nomor(String kode, long sertifikatId, JenisSuratSertifikat jenis, String alasan, String oleh) {
        long id = mapper.tambah(kode, sertifikatId, jenis, alasan.strip(), jam.instant(), oleh);
        String nomor = penomoran.ambil(kode, JenisNomor.SURAT_SERTIFIKAT, subjek(id));
        mapper.nomori(id, nomor);
        return nomor;
    }

    /** The register names this paper: where it is a letter of ours, it is made and signed from now on. */
    void mulai(Sertifikat s, String nomor, LocalDate sejak) {
        terbuka(s.id(), nomor).ifPresent(x -> {
            mapper.mulai(x.id(), s.satker() + "/SKS-" + x.id(), sejak);
            proses.mulai(ambil(x.id()), s.pelangganId());
        });
    }

    /** Somebody said it in the register meanwhile; the number stays cancelled in its own register. */
    @Transactional
    public void takJadi(long sertifikatId, String nomor) {
        terbuka(sertifikatId, nomor).ifPresent(x -> {
            mapper.hapus(x.id());
            penomoran.batal(x.satker(), JenisNomor.SURAT_SERTIFIKAT, subjek(x.id()), "Keadaan sertifikat sudah dicatat dengan surat lain");
        });
    }

    private Optional<SuratSertifikat> terbuka(long sertifikatId, String nomor) {
        return mapper.milik(sertifikatId).stream().filter(x -> x.kasus() == null && nomor.equals(x.nomor())).findFirst();
    }

    private static String subjek(long id) {
        return "surat-sertifikat:" + id;
    }

    /** Made for whoever heads the balai today; what was made before is withdrawn. Repeatable. */
    @Transactional
    void susun(long id) {
        SuratSertifikat x = ambil(id);
        Pejabat p = pejabat.sekarang(x.satker()).stream().findFirst().orElseThrow(() -> new IsianKeliru("Balai ini belum mempunyai Kepala Balai atau pelaksananya yang dapat menandatangani."));
        Dokumen d = dokumen.buat(x.satker(), x.nomor(), berkas(x), isi(x, p));
        mapper.susun(id, d.id(), p.staf());
    }

    /** With the order that the certificate came from, so that it lies in its file; that of an old certificate with its own case. */
    private String berkas(SuratSertifikat x) {
        Sertifikat s = sertifikat(x);
        return s.lama() ? x.kasus() : permohonan.ambil(s.permohonanId()).kasus();
    }

    private SuratKeadaanSertifikat isi(SuratSertifikat x, Pejabat p) {
        Sertifikat s = sertifikat(x);
        Satker balai = satker.ambil(x.satker());
        return new SuratKeadaanSertifikat(balai.kota(), LocalDate.ofInstant(jam.instant(), balai.zonaWaktu()), new Pihak(s.pemegang(), s.alamat(), s.pimpinan()), x.jenis().sebutan(), x.jenis().kata(), s.nomor(),
            s.produk(), s.acuan(), s.berakhir(), x.sejak(), x.alasan(), akibat(x.jenis()), p.penanda());
    }

    private static String akibat(JenisSuratSertifikat jenis) {
        return switch (jenis) {
            case PEMBEKUAN -> "Selama dibekukan, sertifikat dan tandanya tidak boleh dipakai pada produk, kemasan, dan promosi. Pembekuan diakhiri sesudah penyebabnya diselesaikan dan penilaiannya memenuhi; bila tidak, sertifikat dapat dicabut.";
            case PENCABUTAN -> "Hentikan pemakaian sertifikat dan tandanya pada produk, kemasan, dan promosi sejak tanggal tersebut. Perjanjian sertifikasinya berakhir.";
            case PEMULIHAN -> "Sejak tanggal tersebut sertifikat dan tandanya boleh dipakai lagi menurut lingkup dan perjanjian sertifikasinya.";
        };
    }

    /** Who has to sign it: the paper bears this name. */
    String penanda(long id) {
        return ambil(id).penanda();
    }

    /** Taken from whoever cannot sign it now; it is made anew for the head of the balai. */
    @Transactional
    void tarik(long sertifikatId, long id) {
        SuratSertifikat x = milik(sertifikatId).stream().filter(s -> s.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Surat sertifikat", id));
        if (!proses.penandaBerhalangan(x)) {
            throw new IsianKeliru("Surat ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long id, String keputusan, String catatan) {
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "ditandatangani".equals(keputusan), kembali, catatan).selesai();
        if (kembali) {
            mapper.kembalikan(id, catatan.strip());
        } else if (dokumen.ambil(ambil(id).dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** What the letter gives as its reason; the register keeps what was written there. @throws IsianKeliru on alasan */
    @Transactional
    void perbaiki(long id, String alasan) {
        new PeriksaIsian().wajib("alasan", alasan, "Tulis alasan yang disebut surat ini.").panjang("alasan", alasan, 500, "Alasan").selesai();
        mapper.perbaiki(id, alasan.strip());
    }

    /** Signed, it is public from now on. Repeatable. */
    @Transactional
    SuratSertifikat terbitkan(long id) {
        dokumen.terbitkan(ambil(id).dokumenId());
        mapper.kirim(id, jam.instant());
        return ambil(id);
    }
}
