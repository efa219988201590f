package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.kalibrasi.StandarAcuan;
import id.laju.kalibrasi.StandarAcuanService;
import id.laju.pengujian.Alat;
import id.laju.pengujian.AlatService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the order that CS passes on to the plan that the Koordinator approves (INS-007 to INS-010). */
@Service
class SusunJadwalService {

    private final JadwalLapanganMapper mapper;
    private final JadwalLapanganService jadwal;
    private final ReguService regu;
    private final AlatService alat;
    private final StandarAcuanService standar;
    private final PermohonanService permohonan;
    private final KalenderKerja kalender;
    private final Clock jam;

    SusunJadwalService(JadwalLapanganMapper mapper, JadwalLapanganService jadwal, ReguService regu, AlatService alat, StandarAcuanService standar, PermohonanService permohonan,
            KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.regu = regu;
        this.alat = alat;
        this.standar = standar;
        this.permohonan = permohonan;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** CS passes the order on; a second time after it came back. */
    @Transactional
    void teruskan(long permohonanId, String catatan, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        new PeriksaIsian().panjang("catatan", catatan, 1000, "Catatan").selesai();
        mapper.teruskan(permohonanId, p.satker(), PutusanJadwal.rapi(catatan), jam.instant(), oleh);
    }

    /** @param keputusan teruskan or kembalikan */
    @Transactional
    void disposisi(long permohonanId, String keputusan, String catatan) {
        PutusanJadwal.periksa(keputusan, "teruskan", "kembalikan", catatan);
        mapper.catatKoordinator(permohonanId, PutusanJadwal.rapi(catatan));
    }

    /** @throws IsianKeliru when the plan cannot be kept, or when officers are elsewhere and nobody said that they go all the same */
    @Transactional
    void susun(long permohonanId, IsianJadwal i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        ZoneId zona = kalender.zona(p.satker());
        i.periksa(LocalDateTime.ofInstant(jam.instant(), zona), regu.calon(p).stream().map(Staf::id).toList()).selesai();
        periksaAlat(p.satker(), i);
        periksaStandar(p.satker(), i);
        periksaHalangan(p, i.petugas(), i.mulai(zona), i.selesai(zona), i.tetap());
        long id = mapper.susun(permohonanId, p.satker(), i.mulai(zona), i.selesai(zona), i, jam.instant(), oleh);
        mapper.regu(id, i.petugas());
        if (!i.alat().isEmpty()) {
            mapper.alat(id, i.alat());
        }
        if (!i.standar().isEmpty()) {
            mapper.standar(id, i.standar());
        }
    }

    /** @param tetap send them all the same @throws IsianKeliru when somebody is elsewhere or absent then */
    void periksaHalangan(Permohonan p, Collection<String> petugas, Instant mulai, Instant selesai, Boolean tetap) {
        List<String> halangan = regu.halangan(p, petugas, mulai, selesai);
        if (!halangan.isEmpty() && !Boolean.TRUE.equals(tetap)) {
            throw IsianKeliru.pada("tetap", String.join(" ", halangan) + " Ganti petugas atau waktunya, atau centang Tetap tugaskan.");
        }
    }

    private void periksaAlat(String satker, IsianJadwal i) {
        LocalDate hari = i.selesai().toLocalDate();
        String keliru = i.alat().stream().map(a -> alat.ambil(satker, a)).filter(a -> !a.layak(hari))
            .map(a -> a.label() + ": " + a.status(hari).toLowerCase(Locale.ROOT)).collect(Collectors.joining("; "));
        new PeriksaIsian().tolakJika(!keliru.isEmpty(), "alat", "Alat ini tidak boleh dibawa pada tanggal itu: " + keliru + ". Pilih alat lain atau perbarui kalibrasinya.").selesai();
    }

    /** A certificate covers the visit from its first to its last day. */
    private void periksaStandar(String satker, IsianJadwal i) {
        LocalDate mulai = i.mulai().toLocalDate();
        LocalDate selesai = i.selesai().toLocalDate();
        String keliru = i.standar().stream().map(s -> standar.ambil(satker, s)).filter(s -> !s.layak(mulai) || !s.layak(selesai))
            .map(s -> s.label() + (s.aktif() ? ": berlaku " + Tanggal.panjang(s.dikalibrasi()) + " sampai " + Tanggal.panjang(s.berlakuSampai()) : ": tidak dipakai lagi"))
            .collect(Collectors.joining("; "));
        new PeriksaIsian().tolakJika(!keliru.isEmpty(), "standar", "Standar acuan ini tidak boleh dibawa pada kunjungan itu: " + keliru + ". Pilih standar lain atau perbarui sertifikatnya.").selesai();
    }

    /** Reference standards of the satker that are in use. */
    List<StandarAcuan> standar(String satker) {
        return standar.semua(satker).stream().filter(StandarAcuan::aktif).toList();
    }

    /** Instruments of the satker, those in use first. */
    List<Alat> alat(String satker) {
        return alat.semua(satker);
    }

    /** @param keputusan setuju or kembali */
    @Transactional
    void putuskan(long permohonanId, String keputusan, String catatan, String oleh) {
        PutusanJadwal.periksa(keputusan, "setuju", "kembali", catatan);
        Jadwal j = jadwal.kunci(permohonanId);
        KeadaanJadwal ke = "setuju".equals(keputusan) ? KeadaanJadwal.DISETUJUI : KeadaanJadwal.DIKEMBALIKAN;
        PutusanJadwal.pastikan(mapper.periksa(j.id(), KeadaanJadwal.DISUSUN, ke, PutusanJadwal.rapi(catatan), jam.instant(), oleh));
    }
}
