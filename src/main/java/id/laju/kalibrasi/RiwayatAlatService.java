package id.laju.kalibrasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.AlatDiminta;
import id.laju.permohonan.AlatDimintaService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Instruments remember their calibrations; their owner is reminded a month before the chosen interval ends. */
@Service
public class RiwayatAlatService {

    static final Set<Integer> INTERVAL = Set.of(3, 6, 12, 18, 24, 36, 60);
    private static final int HARI_SEBELUMNYA = 30;

    /** An instrument with its calibrations, newest first. */
    public record Riwayat(AlatTerkalibrasi kini, List<AlatTerkalibrasi> sebelumnya, boolean lewat, boolean segera) {
    }

    private final RiwayatAlatMapper mapper;
    private final AlatDimintaService diminta;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final SuratService surat;
    private final SatkerService satker;
    private final Clock jam;

    RiwayatAlatService(RiwayatAlatMapper mapper, AlatDimintaService diminta, PermohonanService permohonan, PenerimaSurat penerima, SuratService surat,
            SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.diminta = diminta;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.surat = surat;
        this.satker = satker;
        this.jam = jam;
    }

    /** Instruments of the organisation, the latest calibration first. @param cari null or blank for all */
    @Transactional(readOnly = true)
    public List<Riwayat> milik(long pelangganId, String cari) {
        return KelompokAlat.dari(mapper.milik(pelangganId)).stream().filter(d -> cari == null || cari.isBlank() || d.stream().anyMatch(a -> a.cocok(cari.strip())))
            .map(this::riwayat).toList();
    }

    private Riwayat riwayat(List<AlatTerkalibrasi> daftar) {
        AlatTerkalibrasi kini = daftar.get(0);
        LocalDate akhir = kini.berikutnya();
        LocalDate hari = hariIni(kini.satker());
        return new Riwayat(kini, daftar.subList(1, daftar.size()), akhir != null && akhir.isBefore(hari), akhir != null && !akhir.isBefore(hari) && dekat(akhir, hari));
    }

    private static boolean dekat(LocalDate akhir, LocalDate hari) {
        return !hari.isBefore(akhir.minusDays(HARI_SEBELUMNYA));
    }

    /** @throws TidakDitemukan unless it is a released calibration of this organisation */
    @Transactional(readOnly = true)
    public AlatTerkalibrasi satu(long pelangganId, long sampelId) {
        return mapper.milik(pelangganId).stream().filter(a -> a.sampelId() == sampelId).findFirst()
            .orElseThrow(() -> new TidakDitemukan("Alat ini tidak ada dalam riwayat Anda."));
    }

    /** @param bulan null: no reminder */
    @Transactional
    public void atur(PenggunaLogin saya, long sampelId, Integer bulan) {
        satu(saya.pelangganId(), sampelId);
        if (bulan != null && !INTERVAL.contains(bulan)) {
            throw IsianKeliru.pada("intervalBulan", "Pilih jarak waktu pengingat dari daftar.");
        }
        diminta.simpan(sampelId, new AlatDiminta(diminta.ambil(sampelId).titik(), bulan));
    }

    /** The latest released certificates of these satker, with what would name the customer covered. */
    @Transactional(readOnly = true)
    public List<AlatTerkalibrasi> terbaru(List<String> kodeSatker, String cari) {
        return kodeSatker.isEmpty() ? List.of() : mapper.terbaru(kodeSatker).stream().filter(a -> cari == null || cari.isBlank() || a.cocok(cari.strip()))
            .map(this::samarkan).toList();
    }

    private AlatTerkalibrasi samarkan(AlatTerkalibrasi a) {
        Permohonan p = permohonan.ambil(a.permohonanId());
        return a.bernomor(SampelButa.samarkan(a.nomor(), p), SampelButa.samarkan(a.nomorSemula(), p));
    }

    /** Figures of the laboratory in these satker. */
    @Transactional(readOnly = true)
    public KeadaanLab keadaan(List<String> kodeSatker) {
        return kodeSatker.isEmpty() ? new KeadaanLab(0, 0, 0, 0) : mapper.keadaan(kodeSatker);
    }

    /** One mail per calibration and address; an instrument that was calibrated again meanwhile is left out. */
    @Scheduled(cron = "${laju.kalibrasi.ingat:0 30 7 * * *}", zone = "Asia/Jakarta")
    @Transactional
    public void ingatkan() {
        for (AlatTerkalibrasi a : mapper.belumDiingatkan()) {
            if (dekat(a.berikutnya(), hariIni(a.satker())) && terakhir(a) && mapper.ingatkan(a.sampelId(), jam.instant()) == 1) {
                kirim(a);
            }
        }
    }

    private boolean terakhir(AlatTerkalibrasi a) {
        return KelompokAlat.dari(mapper.milik(a.pelangganId())).stream().anyMatch(d -> d.get(0).sampelId() == a.sampelId());
    }

    private void kirim(AlatTerkalibrasi a) {
        Map<String, Object> isi = Map.of("alat", a.namaId() + (a.merek() == null ? "" : " " + a.merek()) + (a.nomor() == null ? "" : " No. " + a.nomor()),
            "sertifikat", a.nomorSertifikat(), "dikalibrasi", Tanggal.panjang(a.dikalibrasi()), "berikutnya", Tanggal.panjang(a.berikutnya()));
        for (String alamat : penerima.untuk(permohonan.ambil(a.permohonanId()))) {
            surat.kirimSekali("kalibrasi-ingat/" + a.sampelId() + "/" + alamat, a.satker(), alamat, "Kalibrasi berikutnya: " + a.namaId(), "kalibrasi-ingat", isi);
        }
    }

    private LocalDate hariIni(String kode) {
        return LocalDate.now(jam.withZone(satker.ambil(kode).zonaWaktu()));
    }
}
