package id.laju.pemeliharaan;

import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.IsianKeliru;
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

    private static final List<Jenis> HASIL = List.of(Jenis.DIAJUKAN, Jenis.DIULANG, Jenis.DIPERTAHANKAN, Jenis.TIDAK_DIPERTAHANKAN);

    private final PemeliharaanMapper mapper;
    private final AturanPemeliharaan aturan;
    private final SertifikatService sertifikat;
    private final PenyiapPengajuan pengajuan;
    private final PemeliharaanProses proses;
    private final Clock jam;

    PemeliharaanService(PemeliharaanMapper mapper, AturanPemeliharaan aturan, SertifikatService sertifikat, PenyiapPengajuan pengajuan, PemeliharaanProses proses, Clock jam) {
        this.mapper = mapper;
        this.aturan = aturan;
        this.sertifikat = sertifikat;
        this.pengajuan = pengajuan;
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

    /** Ticks the reminder of what falls due off. @throws IsianKeliru when nothing is watched over */
    @Transactional
    public void dihubungi(long sertifikatId, String oleh) {
        Pemeliharaan p = mapper.berjalan(sertifikatId).orElseThrow(() -> new IsianKeliru("Sertifikat ini tidak mempunyai penilaian yang berjalan. Muat ulang halaman."));
        catat(p.id(), Jenis.DIHUBUNGI, "Pengingat " + p.sebutan() + " disampaikan", null, null, oleh);
    }

    /** There is a result of what was applied for, and nothing was applied for since. */
    boolean diputuskan(Pemeliharaan p) {
        return dipertahankan(p) || tidakDipertahankan(p);
    }

    boolean dipertahankan(Pemeliharaan p) {
        return hasil(p) == Jenis.DIPERTAHANKAN;
    }

    boolean tidakDipertahankan(Pemeliharaan p) {
        return hasil(p) == Jenis.TIDAK_DIPERTAHANKAN;
    }

    private Jenis hasil(Pemeliharaan p) {
        return p.diajukan() == null ? null : catatan(p.id()).stream().map(CatatanPemeliharaan::jenis).filter(HASIL::contains).findFirst().orElse(null);
    }

    /** Suspended because nothing was done in one of its periods, not for another reason that the register names. */
    boolean dibekukanKarenanya(long sertifikatId) {
        return sertifikat.ambil(sertifikatId).keadaan() == KeadaanSertifikat.DIBEKUKAN
            && semua(sertifikatId).stream().flatMap(p -> catatan(p.id()).stream()).anyMatch(c -> c.jenis() == Jenis.BEKU && c.dasar().equals(sertifikat.riwayat(sertifikatId).get(0).dasar()));
    }

    /** Begins to watch over a certificate that is in force and whose holder has an account. Repeatable: one that is watched over already stays as it is. */
    @Transactional
    public void mulai(long sertifikatId) {
        mulai(sertifikatId, null);
    }

    private void mulai(long sertifikatId, Pemeliharaan dikoreksi) {
        mapper.kunciSertifikat(sertifikatId);
        Sertifikat s = sertifikat.ambil(sertifikatId);
        if (dijaga(s) && mapper.berjalan(sertifikatId).isEmpty()) {
            List<Sertifikat> sebelum = sertifikat.sebelum(sertifikatId);
            Optional<Pemeliharaan> dulu = menggantung(s, sebelum);
            buka(s, dulu.map(Jadwal::dari).orElseGet(() -> jadwal(s, sebelum)), Optional.ofNullable(dikoreksi).or(() -> dulu));
        }
    }

    /** One that adds brands goes on in the time of those before it: their surveillances count, from the first day of the first. */
    private Jadwal jadwal(Sertifikat s, List<Sertifikat> sebelum) {
        LocalDate mulai = s.lama() ? sertifikat.hariIni(s.satker()) : s.terbit();
        if (sebelum.isEmpty()) {
            return Jadwal.berikut(s.terbit(), s.berakhir(), aturan.untuk(s), sudah(s), mulai);
        }
        int sudah = Math.max(sudah(s), sebelum.stream().flatMap(l -> mapper.semua(l.id()).stream()).filter(this::dinilai).mapToInt(Pemeliharaan::ke).max().orElse(0));
        return Jadwal.berikut(sebelum.get(sebelum.size() - 1).terbit(), s.berakhir(), aturan.untuk(s), sudah, mulai).tidakSebelum(mulai);
    }

    private int sudah(Sertifikat s) {
        return mapper.semua(s.id()).stream().filter(p -> !"DIKOREKSI".equals(p.hasil())).mapToInt(Pemeliharaan::ke).max().orElse(0);
    }

    /** A surveillance that was kept, also when the certificate was replaced before the period was closed. */
    private boolean dinilai(Pemeliharaan p) {
        return "DIPERTAHANKAN".equals(p.hasil()) || "BERAKHIR".equals(p.hasil()) && dipertahankan(p);
    }

    /** What the one before was still to do when it was replaced; the first period takes it over with its days, put off or not. */
    private Optional<Pemeliharaan> menggantung(Sertifikat s, List<Sertifikat> sebelum) {
        return sebelum.stream().limit(mapper.semua(s.id()).isEmpty() ? 1 : 0).flatMap(l -> mapper.semua(l.id()).stream()).filter(p -> "BERAKHIR".equals(p.hasil()) && !dipertahankan(p)).reduce((a, b) -> b);
    }

    private boolean dijaga(Sertifikat s) {
        return s.pelangganId() != null && s.keadaan(sertifikat.hariIni(s.satker())).hidup();
    }

    /** @param dulu the one that it takes the place of; what the customer has applied for already, or begun, goes on */
    private void buka(Sertifikat s, Jadwal j, Optional<Pemeliharaan> dulu) {
        long id = mapper.mulai(s.id(), j, jam.instant());
        mapper.beriKasus(id, s.satker() + "/SRT-" + s.id() + "-" + id);
        dulu.filter(p -> p.kegiatan() == j.kegiatan() && !diputuskan(p)).ifPresent(p -> {
            mapper.kaitkan(id, p.permohonanId());
            mapper.ajukan(id, p.diajukan());
            if (p.permohonanId() != null && p.diajukan() == null) {
                pengajuan.alihkan(p.permohonanId(), p, s);
            }
        });
        proses.mulai(ambil(id));
    }

    /** After a correction of its dates or holder: what runs is ended, and begun anew by the right ones; an assessment that was kept before it was due stays done. */
    @Transactional
    void dikoreksi(long sertifikatId) {
        Pemeliharaan lama = mapper.berjalan(sertifikatId).orElse(null);
        if (lama != null) {
            akhiri(lama, dipertahankan(lama) ? "DIPERTAHANKAN" : "DIKOREKSI");
        }
        mulai(sertifikatId, lama);
    }

    /** Those in force that nobody watches over yet. */
    List<Long> tanpaPenjaga() {
        return mapper.tanpaPenjaga();
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
}
