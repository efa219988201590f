package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** States of instruments: in use, away, retired. */
@Service
public class KeadaanAlatService {

    private final AlatService alat;
    private final AlatMapper mapper;
    private final AlatProses proses;
    private final KalenderKerja kalender;
    private final Clock jam;

    KeadaanAlatService(AlatService alat, AlatMapper mapper, AlatProses proses, KalenderKerja kalender, Clock jam) {
        this.alat = alat;
        this.mapper = mapper;
        this.proses = proses;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Newest first. */
    List<AlatMapper.Keadaan> riwayat(long id) {
        return mapper.riwayatKeadaan(id);
    }

    /** @param sejak first day on which it counts, such as of a retirement that is written down later; null for now. @throws IsianKeliru also when it was used since */
    @Transactional
    public void ubah(String satker, long id, KeadaanAlat keadaan, LocalDate sejak, String alasan, String oleh) {
        catat(satker, id, keadaan, sejak, alasan, oleh);
        proses.berubah(alat.ambil(satker, id));
    }

    void catat(String satker, long id, KeadaanAlat keadaan, LocalDate sejak, String alasan, String oleh) {
        Alat lama = alat.kunci(satker, id);
        new PeriksaIsian().wajib("keadaan", keadaan, "Pilih keadaan alat.")
            .tolakJika(keadaan == lama.keadaan(), "keadaan", "Alat ini sudah " + lama.keadaan().label().toLowerCase() + ".")
            .wajib("alasan", alasan, "Tulis alasannya, misalnya layar rusak.").panjang("alasan", alasan, 300, "Alasan").selesai();
        pindah(id, keadaan, alasan.strip(), oleh, saat(lama, keadaan, sejak));
        alat.kabarkan(satker, id, lama, oleh);
    }

    private Instant saat(Alat a, KeadaanAlat keadaan, LocalDate sejak) {
        LocalDate hari = alat.hariIni(a.satker());
        if (sejak == null || sejak.equals(hari)) {
            return jam.instant();
        }
        ZoneId zona = kalender.zona(a.satker());
        Instant berubah = mapper.riwayatKeadaan(a.id()).get(0).pada();
        LocalDate paling = LocalDate.ofInstant(berubah, zona);
        LocalDate dipakai = keadaan == KeadaanAlat.DIPAKAI ? null : mapper.terakhirDipakai(a.id());
        Instant dibawa = keadaan == KeadaanAlat.DIPAKAI ? null : mapper.terakhirDibawa(a.id(), jam.instant());
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

    void pindah(long id, KeadaanAlat keadaan, String alasan, String oleh, Instant saat) {
        mapper.keadaan(id, keadaan);
        mapper.catatKeadaan(id, keadaan, alasan, oleh, saat);
    }
}
