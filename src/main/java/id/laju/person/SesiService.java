package id.laju.person;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of tests: opened, filled, and what is known about each. What is decided about them: {@link PutusanSesiService}; who tests in them: {@link PengujiSesiService}. */
@Service
public class SesiService {

    private final UjiMapper mapper;
    private final SkemaPersonService skema;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final PersonProses proses;
    private final Clock jam;

    SesiService(UjiMapper mapper, SkemaPersonService skema, PermohonanService permohonan, SatkerService satker, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.skema = skema;
        this.permohonan = permohonan;
        this.satker = satker;
        this.proses = proses;
        this.jam = jam;
    }

    SesiUji ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Sesi uji", id));
    }

    List<SesiUji> semua(String kode) {
        return mapper.semua(kode);
    }

    int terisi(long id) {
        return mapper.terisi(id);
    }

    List<PengujiSesi> penguji(long id) {
        return mapper.penguji(id);
    }

    /** Orders with people who wait for it. */
    List<Permohonan> order(long id) {
        return mapper.menunggu(id).stream().map(permohonan::ambil).toList();
    }

    /** Opens a session and starts its case. @throws IsianKeliru naming the fields */
    @Transactional
    public long buka(String kode, IsianSesi i, String oleh) {
        i.periksa(skema.hariIni(kode));
        skema.ambil(kode, i.skemaId());
        Instant batas = akhirHari(kode, IsianSesi.tanggal(i.batas()));
        long id = mapper.buka(new SesiUji(null, kode, i.skemaId(), IsianSesi.tanggal(i.tanggal()), i.jam().strip(), i.tempat().strip(), IsianSesi.angka(i.kuotaMinimal()), IsianSesi.angka(i.kuotaMaksimal()), batas,
            KeadaanSesi.DIBUKA, null, null, oleh, jam.instant(), null));
        mapper.beriKasus(id, kode + "/UJI-" + id);
        proses.mulaiSesi(ambil(id));
        return id;
    }

    /** The first moment after that day, in the zone of the satker. */
    Instant akhirHari(String kode, LocalDate hari) {
        return hari.plusDays(1).atStartOfDay(satker.ambil(kode).zonaWaktu()).toInstant();
    }

    /** Its day is over. */
    boolean lewat(SesiUji s) {
        return skema.hariIni(s.satker()).isAfter(s.tanggal());
    }

    /** Last day of registration, as people read it. */
    String batas(SesiUji s, Locale bahasa) {
        return Tanggal.panjang(LocalDate.ofInstant(s.batasPendaftaran().minusSeconds(1), satker.ambil(s.satker()).zonaWaktu()), bahasa);
    }

    boolean kuotaTercapai(long id) {
        return mapper.terisi(id) >= ambil(id).kuotaMinimal();
    }

    /** It took place: people were judged in it, nobody waits for it any more, and it was not cancelled for those who did. */
    boolean terlaksana(long id) {
        return ambil(id).keadaan() != KeadaanSesi.BATAL && order(id).isEmpty() && mapper.terisi(id) > 0;
    }

    /** Its case and then its row, as timers and tasks of the session take them. */
    SesiUji kunci(long id) {
        proses.kunci(ambil(id).kasus());
        return mapper.kunci(id).orElseThrow();
    }

    /** One row, or somebody was faster. */
    static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("Sesi ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
