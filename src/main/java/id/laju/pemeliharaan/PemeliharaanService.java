package id.laju.pemeliharaan;

import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.LingkupService;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The periods of certificates: begun one after the other, and what the system itself writes down in them. */
@Service
public class PemeliharaanService {

    private final PemeliharaanMapper mapper;
    private final AturanPemeliharaan aturan;
    private final SertifikatService sertifikat;
    private final LingkupService lingkup;
    private final PemeliharaanProses proses;
    private final Clock jam;

    PemeliharaanService(PemeliharaanMapper mapper, AturanPemeliharaan aturan, SertifikatService sertifikat, LingkupService lingkup, PemeliharaanProses proses, Clock jam) {
        this.mapper = mapper;
        this.aturan = aturan;
        this.sertifikat = sertifikat;
        this.lingkup = lingkup;
        this.proses = proses;
        this.jam = jam;
    }

    Pemeliharaan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Masa penilaian", id));
    }

    Optional<Pemeliharaan> berjalan(long sertifikatId) {
        return mapper.berjalan(sertifikatId);
    }

    List<Pemeliharaan> semua(long sertifikatId) {
        return mapper.semua(sertifikatId);
    }

    List<CatatanPemeliharaan> catatan(long id) {
        return mapper.catatan(id);
    }

    void catat(long id, Jenis jenis, String alasan, String dasar, LocalDate tanggal, String oleh) {
        mapper.catat(id, new CatatanPemeliharaan(jenis, alasan, dasar, tanggal, oleh, jam.instant()));
    }

    /** Begins to watch over a certificate that is in force and whose holder has an account. Repeatable: one that is watched over already stays as it is. */
    @Transactional
    public void mulai(long sertifikatId) {
        mapper.kunciSertifikat(sertifikatId);
        Sertifikat s = sertifikat.ambil(sertifikatId);
        if (dijaga(s) && mapper.berjalan(sertifikatId).isEmpty()) {
            buka(s, mapper.semua(sertifikatId).stream().filter(p -> !"DIKOREKSI".equals(p.hasil())).mapToInt(Pemeliharaan::ke).max().orElse(0));
        }
    }

    private boolean dijaga(Sertifikat s) {
        return s.pelangganId() != null && s.keadaan(sertifikat.hariIni(s.satker())).hidup();
    }

    private void buka(Sertifikat s, int sesudah) {
        Jadwal j = Jadwal.berikut(s.terbit(), s.berakhir(), aturan.untuk(s), sesudah, s.lama() ? sertifikat.hariIni(s.satker()) : s.terbit());
        long id = mapper.mulai(s.id(), j, jam.instant());
        mapper.beriKasus(id, s.satker() + "/SRT-" + s.id() + "-" + id);
        proses.mulai(ambil(id));
    }

    /** After a correction of its dates or holder: what runs is ended, and begun anew by the right ones. */
    @Transactional
    void dikoreksi(long sertifikatId) {
        mapper.berjalan(sertifikatId).ifPresent(p -> akhiri(p, "DIKOREKSI"));
        mulai(sertifikatId);
    }

    /** The register says that it is over. */
    @Transactional
    void berakhir(long sertifikatId) {
        mapper.berjalan(sertifikatId).ifPresent(p -> akhiri(p, "BERAKHIR"));
    }

    private void akhiri(Pemeliharaan p, String hasil) {
        proses.kunci(p);
        mapper.selesai(p.id(), hasil, jam.instant());
        proses.berakhir(p);
    }

    /** Closes a period whose certificate was kept, and begins the next one. Repeatable. */
    @Transactional
    void mulaiBerikut(long id) {
        mapper.selesai(id, "DIPERTAHANKAN", jam.instant());
        mulai(ambil(id).sertifikatId());
    }

    /** The newest note that decided it. */
    private CatatanPemeliharaan putusan(long id, Jenis... jenis) {
        List<Jenis> dicari = List.of(jenis);
        return catatan(id).stream().filter(c -> dicari.contains(c.jenis())).findFirst().orElseThrow();
    }

    /** As PJ Sertifikasi decided; nothing when somebody did it in the register meanwhile. */
    @Transactional
    void bekukan(long id) {
        CatatanPemeliharaan c = putusan(id, Jenis.BEKU);
        nyatakan(ambil(id), KeadaanSertifikat.DIBEKUKAN, c.alasan(), c.dasar(), c.oleh());
    }

    /** As PJ Sertifikasi decided, or as the holder wished. The period ends first, so that the register's news finds nothing that runs. */
    @Transactional
    void cabut(long id) {
        CatatanPemeliharaan c = putusan(id, Jenis.CABUT);
        mapper.selesai(id, "DICABUT", jam.instant());
        nyatakan(ambil(id), KeadaanSertifikat.DICABUT, c.alasan(), c.dasar(), c.oleh());
    }

    /** The suspension is lifted; a scope that was reduced stays so. */
    @Transactional
    void pulihkan(long id) {
        CatatanPemeliharaan c = putusan(id, Jenis.DIPERTAHANKAN);
        Pemeliharaan p = ambil(id);
        nyatakan(p, lingkup.berkurang(p.sertifikatId()) ? KeadaanSertifikat.LINGKUP_DIKURANGI : KeadaanSertifikat.AKTIF, c.alasan(), c.dasar(), c.oleh());
    }

    @Transactional
    void kedaluwarsa(long sertifikatId) {
        mapper.berjalan(sertifikatId).ifPresent(p -> mapper.selesai(p.id(), "KEDALUWARSA", jam.instant()));
        sertifikat.kedaluwarsa(sertifikat.ambil(sertifikatId).satker(), sertifikatId);
    }

    private void nyatakan(Pemeliharaan p, KeadaanSertifikat keadaan, String alasan, String dasar, String oleh) {
        LocalDate hari = sertifikat.hariIni(p.satker());
        if (sertifikat.ambil(p.sertifikatId()).keadaan(hari) != keadaan) {
            sertifikat.nyatakan(p.satker(), p.sertifikatId(), keadaan, hari, alasan, dasar, oleh);
        }
    }
}
