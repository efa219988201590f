package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.metode.BukuMetode;
import id.laju.staf.StafService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page Cek Parameter Sampel shows (LAB-013, LAB-015, LAB-018). */
@Component
class CekParameter {

    /**
     * @param verifikasi "-", "Proses", "Terverifikasi" or "Tervalidasi"
     * @param riwayat earlier values, newest first
     * @param lingkup within the accredited scope by its method
     * @param pilihanMetode other methods in force, while it is tested here
     * @param subkontraktor external laboratory
     * @param putusan what was decided while it could not be tested
     */
    record Baris(ParameterLab parameter, boolean lingkup, String analis, LocalDate target, HasilUji hasil, String verifikasi, List<HasilUji> riwayat,
            List<String> pilihanMetode, String subkontraktor, List<Persetujuan> putusan) {
    }

    record PaketTerbuka(Paket paket, String analis, List<String> parameter) {
    }

    private final PenugasanService penugasan;
    private final HasilMapper hasil;
    private final PenugasanMapper mapper;
    private final PersetujuanService persetujuan;
    private final PemeriksaanMapper pemeriksaan;
    private final KepalaLab kepala;
    private final LingkupLab lingkup;
    private final AturanMetode metode;
    private final StafService staf;
    private final KalenderKerja kalender;

    CekParameter(PenugasanService penugasan, HasilMapper hasil, PenugasanMapper mapper, PersetujuanService persetujuan, PemeriksaanMapper pemeriksaan, KepalaLab kepala,
            LingkupLab lingkup, AturanMetode metode, StafService staf,
            KalenderKerja kalender) {
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.mapper = mapper;
        this.persetujuan = persetujuan;
        this.pemeriksaan = pemeriksaan;
        this.kepala = kepala;
        this.lingkup = lingkup;
        this.metode = metode;
        this.staf = staf;
        this.kalender = kalender;
    }

    ZoneId zona(String satker) {
        return kalender.zona(satker);
    }

    /** The report has its number: what it says stands. */
    boolean bernomor(long sampelId) {
        return mapper.laporanBernomor(sampelId);
    }

    Pelaksana pelaksana(long sampelId) {
        return penugasan.pelaksana(sampelId);
    }

    KepalaLab.Isi kepala(long sampelId) {
        return kepala.dari(sampelId);
    }

    @Transactional(readOnly = true)
    List<Baris> baris(String satker, long sampelId) {
        List<Paket> paket = penugasan.paket(sampelId);
        List<ParameterLab> semua = penugasan.parameter(sampelId);
        List<Persetujuan> putusan = persetujuan.riwayat(sampelId);
        Set<Long> dalam = lingkup.dalam(satker, semua, penugasan.hariIni(satker));
        BukuMetode buku = metode.buku(satker, semua, penugasan.hariIni(satker));
        return semua.stream().map(p -> baris(p, dalam.contains(p.pilihanId()), paket, buku, putusan.stream().filter(x -> x.pilihanId() == p.pilihanId()).toList())).toList();
    }

    private Baris baris(ParameterLab p, boolean lingkup, List<Paket> paket, BukuMetode buku, List<Persetujuan> putusan) {
        Paket akhir = paket.stream().filter(x -> penugasan.pilihanPaket(x.id()).contains(p.pilihanId())).max(Comparator.comparingInt(Paket::putaran)).orElse(null);
        List<HasilUji> semua = hasil.semua(p.pilihanId());
        HasilUji kini = semua.isEmpty() ? null : semua.get(0);
        return new Baris(p, lingkup, akhir == null ? null : staf.nama(akhir.analis()), akhir == null ? null : akhir.target(), kini, verifikasi(kini),
            semua.stream().skip(1).toList(), akhir == null || !akhir.terbuka() || akhir.subkontraktor() != null ? List.of()
                : buku.pilihan(p.parameterId()).stream().filter(m -> !m.equalsIgnoreCase(p.metode())).toList(),
            akhir == null ? null : akhir.subkontraktor(), putusan);
    }

    /** STS-011. */
    private String verifikasi(HasilUji h) {
        if (h == null) {
            return "-";
        }
        List<Pemeriksaan> putusan = pemeriksaan.milik(h.id());
        if (putusan.stream().anyMatch(Pemeriksaan::kembali)) {
            return "Dikembalikan";
        }
        return switch (putusan.size()) {
            case 0 -> "Proses";
            case 1 -> "Terverifikasi";
            default -> "Tervalidasi";
        };
    }

    /** Packages that can be handed to somebody else. */
    @Transactional(readOnly = true)
    List<PaketTerbuka> terbuka(long sampelId) {
        Map<Long, String> nama = penugasan.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, ParameterLab::nama));
        return penugasan.paket(sampelId).stream().filter(Paket::terbuka)
            .map(p -> new PaketTerbuka(p, staf.nama(p.analis()), penugasan.pilihanPaket(p.id()).stream().map(nama::get).toList())).toList();
    }
}
