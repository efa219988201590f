package id.laju.pemeliharaan;

import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.KeadaanSertifikatService;
import id.laju.sertifikat.LingkupService;
import id.laju.sertifikat.SertifikatService;
import id.laju.sertifikat.SuratSertifikatService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries into the register of certificates what was decided in a period. */
@Service
class PelaksanaPutusan {

    /** Of a reason in the register. */
    private static final int TERPANJANG = 500;

    private final PemeliharaanMapper mapper;
    private final PemeliharaanService pemeliharaan;
    private final SertifikatService sertifikat;
    private final KeadaanSertifikatService keadaanSertifikat;
    private final LingkupService lingkup;
    private final SuratSertifikatService surat;
    private final Clock jam;

    PelaksanaPutusan(PemeliharaanMapper mapper, PemeliharaanService pemeliharaan, SertifikatService sertifikat, KeadaanSertifikatService keadaanSertifikat, LingkupService lingkup, SuratSertifikatService surat, Clock jam) {
        this.mapper = mapper;
        this.pemeliharaan = pemeliharaan;
        this.sertifikat = sertifikat;
        this.keadaanSertifikat = keadaanSertifikat;
        this.lingkup = lingkup;
        this.surat = surat;
        this.jam = jam;
    }

    /** The newest note that decided it. */
    private CatatanPemeliharaan putusan(long id, Jenis... jenis) {
        List<Jenis> dicari = List.of(jenis);
        return pemeliharaan.catatan(id).stream().filter(c -> dicari.contains(c.jenis())).findFirst().orElseThrow();
    }

    /** As PJ Sertifikasi decided; nothing when somebody did it in the register meanwhile. */
    @Transactional
    void bekukan(long id) {
        CatatanPemeliharaan c = putusan(id, Jenis.BEKU);
        nyatakan(pemeliharaan.ambil(id), KeadaanSertifikat.DIBEKUKAN, c.alasan(), c.dasar(), c.oleh());
    }

    /** As PJ Sertifikasi decided, or as the holder wished. The period ends first, so that the register's news finds nothing that runs. */
    @Transactional
    void cabut(long id) {
        CatatanPemeliharaan c = putusan(id, Jenis.CABUT);
        mapper.selesai(id, "DICABUT", jam.instant());
        nyatakan(pemeliharaan.ambil(id), KeadaanSertifikat.DICABUT, c.alasan(), c.dasar(), c.oleh());
    }

    /** The suspension is lifted by a letter that names the decision; a scope that was reduced stays so. */
    @Transactional
    void pulihkan(long id) {
        CatatanPemeliharaan c = putusan(id, Jenis.DIPERTAHANKAN);
        Pemeliharaan p = pemeliharaan.ambil(id);
        String menurut = " (" + c.dasar() + ")";
        nyatakan(p, lingkup.berkurang(p.sertifikatId()) ? KeadaanSertifikat.LINGKUP_DIKURANGI : KeadaanSertifikat.AKTIF,
            c.alasan().substring(0, Math.min(c.alasan().length(), TERPANJANG - menurut.length())) + menurut, null, c.oleh());
    }

    @Transactional
    void kedaluwarsa(long sertifikatId) {
        mapper.berjalan(sertifikatId).ifPresent(p -> mapper.selesai(p.id(), "KEDALUWARSA", jam.instant()));
        keadaanSertifikat.kedaluwarsa(sertifikat.ambil(sertifikatId).satker(), sertifikatId);
    }

    private void nyatakan(Pemeliharaan p, KeadaanSertifikat keadaan, String alasan, String dasar, String oleh) {
        LocalDate hari = sertifikat.hariIni(p.satker());
        if (sertifikat.ambil(p.sertifikatId()).keadaan(hari) != keadaan) {
            keadaanSertifikat.nyatakan(p.satker(), p.sertifikatId(), keadaan, hari, alasan, dasar, oleh);
        } else if (dasar != null) {
            surat.takJadi(p.sertifikatId(), dasar);
        }
    }
}
