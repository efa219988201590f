package id.laju.pengujian;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calibrations of instruments; the state follows from what they found. */
@Service
public class KalibrasiAlatService {

    private static final Aturan SERTIFIKAT = Aturan.DOKUMEN_TAMBAHAN.untuk("sertifikat", "Sertifikat kalibrasi");

    private final AlatService alat;
    private final KeadaanAlatService keadaan;
    private final AlatMapper mapper;
    private final AlatProses proses;
    private final BerkasService berkas;
    private final Clock jam;

    KalibrasiAlatService(AlatService alat, KeadaanAlatService keadaan, AlatMapper mapper, AlatProses proses, BerkasService berkas, Clock jam) {
        this.alat = alat;
        this.keadaan = keadaan;
        this.mapper = mapper;
        this.proses = proses;
        this.berkas = berkas;
        this.jam = jam;
    }

    /** Newest first. */
    public List<KalibrasiAlat> semua(long id) {
        return mapper.kalibrasi(id);
    }

    /** Records a calibration. One that found the instrument unfit takes it out of use. @param isi of the certificate; null for none */
    @Transactional
    public void catat(String satker, long id, KalibrasiIsian isian, String namaBerkas, byte[] isi, String oleh) {
        simpan(satker, id, isian, namaBerkas, isi, oleh);
        proses.berubah(alat.ambil(satker, id));
    }

    /** Without a word to the process, whose own task this is. */
    void simpan(String satker, long id, KalibrasiIsian isian, String namaBerkas, byte[] isi, String oleh) {
        Alat lama = alat.kunci(satker, id);
        isian.periksa(alat.hariIni(satker));
        UUID sertifikat = isi == null || isi.length == 0 ? null : berkas.simpan(satker, namaBerkas, isi, oleh, SERTIFIKAT).id();
        mapper.catatKalibrasi(isian.untuk(id, sertifikat, oleh, jam.instant()));
        mapper.tampilkanKalibrasi(id);
        KeadaanAlat baru = !isian.laik() ? KeadaanAlat.DIPERBAIKI : lama.keadaan() == KeadaanAlat.DIKALIBRASI ? KeadaanAlat.DIPAKAI : lama.keadaan();
        if (baru != lama.keadaan()) {
            keadaan.pindah(id, baru, isian.laik() ? "Kalibrasi selesai, sertifikat " + isian.nomorSertifikat() : "Tidak laik menurut sertifikat " + isian.nomorSertifikat(), oleh, jam.instant());
        }
        alat.kabarkan(satker, id, lama, oleh);
    }
}
