package id.laju.pengujian;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
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
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Register of instruments; an expired calibration blocks the work (ISO/IEC 17025, 6.4). */
@Service
public class AlatService {

    private static final Aturan SERTIFIKAT = Aturan.DOKUMEN_TAMBAHAN.untuk("sertifikat", "Sertifikat kalibrasi");

    private final AlatMapper mapper;
    private final AlatProses proses;
    private final BerkasService berkas;
    private final KalenderKerja kalender;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    AlatService(AlatMapper mapper, AlatProses proses, BerkasService berkas, KalenderKerja kalender, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.berkas = berkas;
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

    /** Newest first. */
    public List<KalibrasiAlat> kalibrasi(long id) {
        return mapper.kalibrasi(id);
    }

    /** Newest first. */
    List<AlatMapper.Keadaan> riwayatKeadaan(long id) {
        return mapper.riwayatKeadaan(id);
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

    /** Records a calibration. One that found the instrument unfit takes it out of use. @param isi of the certificate; null for none */
    @Transactional
    public void kalibrasi(String satker, long id, KalibrasiIsian isian, String namaBerkas, byte[] isi, String oleh) {
        catatKalibrasi(satker, id, isian, namaBerkas, isi, oleh);
        proses.berubah(ambil(satker, id));
    }

    /** Without a word to the process, whose own task this is. */
    void catatKalibrasi(String satker, long id, KalibrasiIsian isian, String namaBerkas, byte[] isi, String oleh) {
        Alat lama = kunci(satker, id);
        isian.periksa(hariIni(satker));
        UUID sertifikat = isi == null || isi.length == 0 ? null : berkas.simpan(satker, namaBerkas, isi, oleh, SERTIFIKAT).id();
        mapper.catatKalibrasi(isian.untuk(id, sertifikat, oleh, jam.instant()));
        mapper.tampilkanKalibrasi(id);
        KeadaanAlat baru = !isian.laik() ? KeadaanAlat.DIPERBAIKI : lama.keadaan() == KeadaanAlat.DIKALIBRASI ? KeadaanAlat.DIPAKAI : lama.keadaan();
        if (baru != lama.keadaan()) {
            pindah(id, baru, isian.laik() ? "Kalibrasi selesai, sertifikat " + isian.nomorSertifikat() : "Tidak laik menurut sertifikat " + isian.nomorSertifikat(), oleh, jam.instant());
        }
        kabarkan(satker, id, lama, oleh);
    }

    /** @param sejak first day on which it counts, such as of a retirement that is written down later; null for now. @throws IsianKeliru also when it was used since */
    @Transactional
    public void keadaan(String satker, long id, KeadaanAlat keadaan, LocalDate sejak, String alasan, String oleh) {
        catatKeadaan(satker, id, keadaan, sejak, alasan, oleh);
        proses.berubah(ambil(satker, id));
    }

    void catatKeadaan(String satker, long id, KeadaanAlat keadaan, LocalDate sejak, String alasan, String oleh) {
        Alat lama = kunci(satker, id);
        new PeriksaIsian().wajib("keadaan", keadaan, "Pilih keadaan alat.")
            .tolakJika(keadaan == lama.keadaan(), "keadaan", "Alat ini sudah " + lama.keadaan().label().toLowerCase() + ".")
            .wajib("alasan", alasan, "Tulis alasannya, misalnya layar rusak.").panjang("alasan", alasan, 300, "Alasan").selesai();
        pindah(id, keadaan, alasan.strip(), oleh, saat(lama, keadaan, sejak));
        kabarkan(satker, id, lama, oleh);
    }

    private Instant saat(Alat alat, KeadaanAlat keadaan, LocalDate sejak) {
        LocalDate hari = hariIni(alat.satker());
        if (sejak == null || sejak.equals(hari)) {
            return jam.instant();
        }
        ZoneId zona = kalender.zona(alat.satker());
        Instant berubah = mapper.riwayatKeadaan(alat.id()).get(0).pada();
        LocalDate paling = LocalDate.ofInstant(berubah, zona);
        LocalDate dipakai = keadaan == KeadaanAlat.DIPAKAI ? null : mapper.terakhirDipakai(alat.id());
        Instant dibawa = keadaan == KeadaanAlat.DIPAKAI ? null : mapper.terakhirDibawa(alat.id(), jam.instant());
        LocalDate kembali = dibawa == null ? null : LocalDate.ofInstant(dibawa, zona);
        new PeriksaIsian().tolakJika(sejak.isAfter(hari), "sejak", "Tanggal tidak boleh di masa depan.")
            .tolakJika(sejak.isBefore(paling), "sejak", "Keadaan alat ini terakhir berubah pada " + Tanggal.panjang(paling) + ". Pilih tanggal itu atau sesudahnya.")
            .tolakJika(dipakai != null && !dipakai.isBefore(sejak), "sejak", "Alat ini masih dipakai untuk hasil tanggal " + (dipakai == null ? "" : Tanggal.panjang(dipakai))
                + ". Pilih tanggal sesudahnya, atau perbaiki dulu hasil itu.")
            .tolakJika(kembali != null && !kembali.isBefore(sejak), "sejak", "Alat ini dibawa ke lokasi pelanggan sampai " + (kembali == null ? "" : Tanggal.panjang(kembali))
                + ". Pilih tanggal sesudahnya.").selesai();
        Instant awal = sejak.atStartOfDay(zona).toInstant();
        return awal.isBefore(berubah) ? berubah : awal;
    }

    private void pindah(long id, KeadaanAlat keadaan, String alasan, String oleh, Instant saat) {
        mapper.keadaan(id, keadaan);
        mapper.catatKeadaan(id, keadaan, alasan, oleh, saat);
    }

    private void kabarkan(String satker, long id, Alat lama, String oleh) {
        Alat kini = ambil(satker, id);
        kabar.publishEvent(new PerubahanData(satker, oleh, "alat", kini.kode(), lama, kini));
    }

    private Alat kunci(String satker, long id) {
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
