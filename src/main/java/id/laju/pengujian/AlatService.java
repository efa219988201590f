package id.laju.pengujian;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Register of instruments; an expired calibration blocks the work (ISO/IEC 17025, 6.4). */
@Service
public class AlatService {

    private final AlatMapper mapper;
    private final ApplicationEventPublisher kabar;

    AlatService(AlatMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** All, those in use first. */
    public List<Alat> semua(String satker) {
        return mapper.semua(satker);
    }

    public Alat ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Alat", id));
    }

    /** Adds when the id is null. Answers the id. */
    @Transactional
    public long simpan(Alat alat, String oleh) {
        periksa(alat);
        Alat lama = alat.id() == null ? null : ambil(alat.satker(), alat.id());
        long id = tulis(alat);
        kabar.publishEvent(new PerubahanData(alat.satker(), oleh, "alat", alat.kode(), lama, ambil(alat.satker(), id)));
        return id;
    }

    /** @throws IsianKeliru at {@code alat} when it must not be used for a test of that day */
    void pastikanLayak(String satker, long id, LocalDate hari) {
        Alat alat = mapper.cari(satker, id).filter(Alat::aktif)
            .orElseThrow(() -> IsianKeliru.pada("alat", "Alat ini tidak ada di daftar alat yang dipakai; pilih alat lain."));
        if (!alat.layak(hari)) {
            throw IsianKeliru.pada("alat", "Kalibrasi " + alat.label() + " berakhir " + Tanggal.panjang(alat.kalibrasiSampai())
                + ". Alat ini tidak boleh dipakai; pilih alat lain atau perbarui kalibrasinya.");
        }
    }

    private static void periksa(Alat alat) {
        new PeriksaIsian()
            .wajib("kode", alat.kode(), "Isi kode alat, misalnya NRC-01.").panjang("kode", alat.kode(), 30, "Kode")
            .wajib("nama", alat.nama(), "Isi nama alat.").panjang("nama", alat.nama(), 120, "Nama")
            .tolakJika(alat.kalibrasiTerakhir() != null && alat.kalibrasiSampai() != null && alat.kalibrasiSampai().isBefore(alat.kalibrasiTerakhir()),
                "kalibrasiSampai", "Akhir masa kalibrasi tidak boleh sebelum tanggal kalibrasi.")
            .selesai();
    }

    private long tulis(Alat alat) {
        try {
            if (alat.id() == null) {
                return mapper.tambah(alat);
            }
            mapper.ubah(alat);
            return alat.id();
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("kode", "Kode " + alat.kode() + " sudah dipakai alat lain.");
        }
    }
}
