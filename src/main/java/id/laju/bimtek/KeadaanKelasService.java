package id.laju.bimtek;

import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A class from its registration to its end (TRN-023). Whoever changes one tells its orders afterwards ({@link BimtekProses}). */
@Service
public class KeadaanKelasService {

    private final KelasMapper mapper;
    private final KelasService kelas;
    private final KursusService kursus;
    private final PencatatKelas pencatat;

    KeadaanKelasService(KelasMapper mapper, KelasService kelas, KursusService kursus, PencatatKelas pencatat) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.kursus = kursus;
        this.pencatat = pencatat;
    }

    /** Nobody is registered any more, before the deadline that was announced. */
    @Transactional
    public void tutupPendaftaran(long id, String oleh) {
        Kelas k = kelas.kunci(id);
        LocalDate kemarin = kursus.hariIni(k.satker()).minusDays(1);
        if (k.batasPendaftaran().isAfter(kemarin)) {
            pencatat.ubah(k.ditutup(kemarin), "Pendaftaran ditutup", oleh);
        }
    }

    /** It takes place as announced. */
    @Transactional
    public void jadwalkan(long id, String oleh) {
        pindah(id, KeadaanKelas.DIJADWALKAN, null, "Jadi dilaksanakan", oleh);
    }

    @Transactional
    public void mulaiBerlangsung(long id, String oleh) {
        pindah(id, KeadaanKelas.BERLANGSUNG, null, "Dimulai", oleh);
    }

    @Transactional
    public void selesaikan(long id, String oleh) {
        pindah(id, KeadaanKelas.SELESAI, null, "Selesai", oleh);
    }

    /** @param alasan customers read it */
    @Transactional
    public void batalkan(long id, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan pembatalan kelas; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        pindah(id, KeadaanKelas.BATAL, alasan.strip(), alasan.strip(), oleh);
    }

    private void pindah(long id, KeadaanKelas baru, String alasan, String rincian, String oleh) {
        Kelas k = kelas.kunci(id);
        if (k.keadaan() != baru) {
            periksa(k, baru);
            pencatat.ubah(k.menjadi(baru, alasan), rincian, oleh);
        }
    }

    /** Other days, and perhaps another place; registration is open again until its new deadline, and who paid is asked. @param tempat null: as before @param alasan read by the customers; null for none */
    @Transactional
    public void jadwalBaru(long id, LocalDate mulai, LocalDate selesai, String tempat, LocalDate batas, String alasan, String oleh) {
        Kelas k = kelas.kunci(id);
        PeriksaIsian p = new PeriksaIsian().wajib("mulai", mulai, "Isi Tanggal mulai.").wajib("selesai", selesai, "Isi Tanggal selesai.").wajib("batasPendaftaran", batas, "Isi Batas pendaftaran.").panjang("tempat", tempat, 200, "Tempat");
        IsianKelas.tanggal(p, mulai, selesai, batas, kursus.hariIni(k.satker()));
        p.selesai();
        periksa(k, KeadaanKelas.MASA_PENDAFTARAN);
        Kelas baru = k.dijadwalkanUlang(BacaIsian.teks(tempat) == null ? k.tempat() : tempat.strip(), mulai, selesai, batas);
        pencatat.ubah(baru, "Jadwal baru: " + baru.tempatTanggal(), oleh);
        mapper.alasanJadwal(id, alasan);
    }

    private static void periksa(Kelas k, KeadaanKelas baru) {
        if (!k.keadaan().boleh(baru)) {
            throw new IsianKeliru("Kelas yang " + k.keadaan().label().toLowerCase() + " tidak dapat menjadi " + baru.label().toLowerCase() + ".");
        }
    }
}
