package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Register of instruments; an expired calibration blocks the work (ISO/IEC 17025, 6.4). */
@Service
public class AlatService {

    private final AlatMapper mapper;
    private final AlatProses proses;
    private final KalenderKerja kalender;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    AlatService(AlatMapper mapper, AlatProses proses, KalenderKerja kalender, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.kalender = kalender;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Sort columns: kode, nama, sampai; the search also finds numbers of certificates. */
    public Halaman<Alat> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker, h), mapper.banyak(satker, h), h);
    }

    /** All, those in use first. */
    public List<Alat> semua(String satker) {
        return mapper.semua(satker);
    }

    public Alat ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Alat", id));
    }

    /** Adds when the id is null; an existing one keeps its state and calibrations. Answers the id. */
    @Transactional
    public long simpan(Alat alat, String oleh) {
        periksa(alat);
        Alat lama = alat.id() == null ? null : kunci(alat.satker(), alat.id());
        long id = tulis(alat, oleh);
        kabarkan(alat.satker(), id, lama, oleh);
        proses.berubah(ambil(alat.satker(), id));
        return id;
    }

    void kabarkan(String satker, long id, Alat lama, String oleh) {
        Alat kini = ambil(satker, id);
        kabar.publishEvent(new PerubahanData(satker, oleh, "alat", kini.kode(), lama, kini));
    }

    /** As it stands, with its process and its row held until the end of the transaction. */
    Alat kunci(String satker, long id) {
        proses.kunci(ambil(satker, id));
        return mapper.kunci(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Alat", id));
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    /** All as they were on that day, those in use first. */
    List<Alat> pada(String satker, LocalDate hari) {
        return mapper.semuaPada(satker, hari, akhir(satker, hari)).stream().sorted(Comparator.comparing(a -> !a.aktif())).toList();
    }

    private Instant akhir(String satker, LocalDate hari) {
        return hari.plusDays(1).atStartOfDay(kalender.zona(satker)).toInstant();
    }

    /** Judges it as it was on that day. @throws IsianKeliru at {@code alat} when it must not be used for a test of that day */
    void pastikanLayak(String satker, long id, LocalDate hari) {
        Alat alat = mapper.pada(satker, id, hari, akhir(satker, hari)).orElseThrow(() -> IsianKeliru.pada("alat", "Alat ini tidak ada di daftar alat yang dipakai; pilih alat lain."));
        if (!alat.aktif()) {
            throw IsianKeliru.pada("alat", alat.label() + " " + alat.halangan(hari) + (hari.isBefore(hariIni(satker)) ? " pada " + Tanggal.panjang(hari) : "")
                + ", jadi tidak boleh dipakai; pilih alat lain.");
        }
        if (!alat.layak(hari)) {
            throw IsianKeliru.pada("alat", (alat.kalibrasiSampai() == null ? alat.label() + (hari.isBefore(hariIni(satker)) ? " belum dikalibrasi pada " + Tanggal.panjang(hari) + "." : " belum dikalibrasi.") : "Kalibrasi " + alat.label() + " berakhir "
                + Tanggal.panjang(alat.kalibrasiSampai()) + ".") + " Alat ini tidak boleh dipakai; pilih alat lain atau perbarui kalibrasinya.");
        }
    }

    private static void periksa(Alat alat) {
        new PeriksaIsian()
            .wajib("kode", alat.kode(), "Isi kode alat, misalnya NRC-01.").panjang("kode", alat.kode(), 30, "Kode")
            .wajib("nama", alat.nama(), "Isi nama alat.").panjang("nama", alat.nama(), 120, "Nama").panjang("nomorSeri", alat.nomorSeri(), 60, "Nomor seri")
            .tolakJika(alat.ingatkanHari() < 0 || alat.ingatkanHari() > 365, "ingatkanHari", "Isi 0 sampai 365 hari.")
            .selesai();
    }

    private long tulis(Alat alat, String oleh) {
        try {
            if (alat.id() == null) {
                long id = mapper.tambah(alat);
                mapper.catatKeadaan(id, KeadaanAlat.DIPAKAI, "Alat dicatat", oleh, jam.instant());
                return id;
            }
            mapper.ubah(alat);
            return alat.id();
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("kode", "Kode " + alat.kode() + " sudah dipakai alat lain.");
        }
    }
}
