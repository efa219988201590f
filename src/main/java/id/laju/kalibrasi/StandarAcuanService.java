package id.laju.kalibrasi;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Register of reference standards; an expired certificate blocks the use (ISO/IEC 17025, 6.4, 6.5). */
@Service
public class StandarAcuanService {

    private final StandarAcuanMapper mapper;
    private final SatkerService satker;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    StandarAcuanService(StandarAcuanMapper mapper, SatkerService satker, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** All, those in use first. */
    public List<StandarAcuan> semua(String satker) {
        return mapper.semua(satker);
    }

    /** Sorted by {@code kode}, {@code nama}, {@code dikalibrasi} or {@code sampai}. */
    Halaman<StandarAcuan> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h), mapper.banyak(satker, h), h);
    }

    public StandarAcuan ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Standar acuan", id));
    }

    /** Adds when the id is null. @return the id */
    @Transactional
    public long simpan(StandarAcuan standar, String oleh) {
        periksa(standar);
        StandarAcuan lama = standar.id() == null ? null : ambil(standar.satker(), standar.id());
        long id = tulis(standar);
        mapper.catat(id, standar, oleh, jam.instant());
        kabar.publishEvent(new PerubahanData(standar.satker(), oleh, "standar acuan", standar.kode(), lama, ambil(standar.satker(), id)));
        return id;
    }

    /** Those in use on that day, as they were then. */
    List<StandarAcuan> pada(String kode, LocalDate hari) {
        return mapper.semuaPada(kode, hari, akhir(kode, hari)).stream().filter(StandarAcuan::aktif).toList();
    }

    /** As it was on that day, whether it might be used or not. */
    Optional<StandarAcuan> pada(String kode, long id, LocalDate hari) {
        return mapper.pada(kode, id, hari, akhir(kode, hari));
    }

    private Instant akhir(String kode, LocalDate hari) {
        return hari.plusDays(1).atStartOfDay(satker.ambil(kode).zonaWaktu()).toInstant();
    }

    /** As it was on that day. @throws IsianKeliru at {@code standar} when it must not be used for a calibration of that day */
    StandarAcuan pastikanLayak(String kode, long id, LocalDate hari) {
        StandarAcuan s = pada(kode, id, hari).filter(StandarAcuan::aktif)
            .orElseThrow(() -> IsianKeliru.pada("standar", "Standar acuan ini tidak ada di daftar yang dipakai; pilih standar acuan lain."));
        if (!s.layak(hari)) {
            throw IsianKeliru.pada("standar", "Sertifikat " + s.label() + " tidak berlaku pada " + Tanggal.panjang(hari) + " (berlaku sampai "
                + Tanggal.panjang(s.berlakuSampai()) + "). Standar ini tidak boleh dipakai; pilih standar acuan lain.");
        }
        return s;
    }

    private static void periksa(StandarAcuan s) {
        new PeriksaIsian()
            .wajib("kode", s.kode(), "Isi kode standar acuan, misalnya SA-01.").panjang("kode", s.kode(), 30, "Kode")
            .wajib("nama", s.nama(), "Isi nama standar acuan.").panjang("nama", s.nama(), 150, "Nama")
            .wajib("namaEn", s.namaEn(), "Isi nama standar acuan dalam bahasa Inggris.").panjang("namaEn", s.namaEn(), 150, "Nama (Inggris)")
            .panjang("merek", s.merek(), 80, "Merek").panjang("nomorSeri", s.nomorSeri(), 80, "Nomor seri")
            .wajib("nomorSertifikat", s.nomorSertifikat(), "Isi nomor sertifikat standar acuan.").panjang("nomorSertifikat", s.nomorSertifikat(), 80, "Nomor sertifikat")
            .wajib("penerbit", s.penerbit(), "Isi penerbit sertifikat.").panjang("penerbit", s.penerbit(), 120, "Penerbit")
            .wajib("dikalibrasi", s.dikalibrasi(), "Isi tanggal kalibrasi standar acuan.")
            .wajib("berlakuSampai", s.berlakuSampai(), "Isi akhir masa berlaku sertifikat.")
            .tolakJika(s.dikalibrasi() != null && s.berlakuSampai() != null && s.berlakuSampai().isBefore(s.dikalibrasi()), "berlakuSampai",
                "Akhir masa berlaku tidak boleh sebelum tanggal kalibrasi.")
            .selesai();
    }

    private long tulis(StandarAcuan s) {
        return TulisBaris.simpan(s.id(), () -> mapper.tambah(s), () -> mapper.ubah(s), "kode", "Kode " + s.kode() + " sudah dipakai standar acuan lain.");
    }
}
