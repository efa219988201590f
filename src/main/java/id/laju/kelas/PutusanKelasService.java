package id.laju.kelas;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Admin Pelatihan decides about a class: whether it is held, moved or cancelled. State first, then the message. */
@Service
class PutusanKelasService {

    private final PelaksanaanMapper mapper;
    private final BukuKelas buku;
    private final PelaksanaanService kelas;
    private final KelasProses proses;
    private final JadwalKelas jadwalKelas;

    PutusanKelasService(PelaksanaanMapper mapper, BukuKelas buku, PelaksanaanService kelas, KelasProses proses, JadwalKelas jadwalKelas) {
        this.mapper = mapper;
        this.buku = buku;
        this.kelas = kelas;
        this.proses = proses;
        this.jadwalKelas = jadwalKelas;
    }

    /** People register, or it is prepared or held: it may be moved or cancelled. */
    boolean dapatDiubah(long kelasId) {
        return proses.dapatDiubah(kelas.ambil(kelasId));
    }

    /** Between two of its steps: it waits for nobody, and nobody has a task. */
    boolean dikerjakanSistem(long kelasId) {
        return buku.berjalan(kelasId) && !dapatDiubah(kelasId) && proses.tanpaLangkah(kelas.ambil(kelasId));
    }

    boolean menungguJawaban(long kelasId) {
        return proses.menungguJawaban(kelas.ambil(kelasId));
    }

    /** The quota was missed and Admin Pelatihan decides. @param putusan jalan, jadwal or batal @throws IsianKeliru on putusan, alasan, and those of the dates */
    @Transactional
    void putuskanKuota(long kelasId, String putusan, String alasan, JadwalBaru jadwal, String oleh) {
        boolean tanggal = "jadwal".equals(putusan);
        PeriksaIsian p = isian(tanggal || "batal".equals(putusan), alasan).tolakJika(!tanggal && !"jalan".equals(putusan) && !"batal".equals(putusan), "putusan", "Pilih putusan.");
        (tanggal ? jadwal.periksa(p) : p).selesai();
        if ("jalan".equals(putusan) && buku.pesertaLunas(kelasId).isEmpty()) {
            throw IsianKeliru.pada("putusan", "Belum ada peserta lunas yang ikut pada tanggal kelas ini, sehingga kelas tidak dapat berjalan. Pilih tanggal baru atau batal.");
        }
        if (tanggal) {
            buku.jadwal(kelasId, jadwal, alasan.strip(), oleh);
        }
        mapper.alasan(kelasId, alasan == null || alasan.isBlank() ? null : alasan.strip());
    }

    /** Registration ends now, before its last day; or nobody is waited for any longer. @return what came of it, for whoever did it */
    @Transactional
    String tutupPendaftaran(long kelasId, String oleh) {
        Pelaksanaan p = kelas.kunci(kelasId);
        String apa = proses.menungguJawaban(p) ? "Kuota dinilai tanpa menunggu jawaban yang belum masuk: " : "Pendaftaran ditutup dan kuota dinilai: ";
        buku.tutupPendaftaran(kelasId, oleh);
        pastikanTerkirim(proses.pendaftaranDiputuskan(p, "tutup"), "Pendaftaran kelas ini sudah ditutup. Muat ulang halaman.");
        return apa + (jadwalKelas.kuotaTercapai(kelasId) ? "tercapai, kelas dipastikan berjalan." : "belum tercapai. Putuskan kelanjutan kelas ini di kotak masuk.");
    }

    /** Whether people still register or it is prepared already. @throws IsianKeliru on alasan */
    @Transactional
    void batalkan(long kelasId, String alasan) {
        Pelaksanaan p = kelas.kunci(kelasId);
        beralasan(alasan);
        mapper.alasan(kelasId, alasan.strip());
        pastikanTerkirim(proses.pendaftaranDiputuskan(p, "batal") || proses.dibatalkan(p), "Kelas ini tidak dapat dibatalkan sekarang. Muat ulang halaman.");
    }

    /** Other dates, whether people still register or it is prepared already. @throws IsianKeliru on alasan and the dates */
    @Transactional
    void jadwalkanUlang(long kelasId, String alasan, JadwalBaru jadwal, String oleh) {
        Pelaksanaan p = kelas.kunci(kelasId);
        jadwal.periksa(isian(true, alasan)).selesai();
        buku.jadwal(kelasId, jadwal, alasan.strip(), oleh);
        mapper.alasan(kelasId, alasan.strip());
        pastikanTerkirim(proses.pendaftaranDiputuskan(p, "ubah") || proses.dijadwalkanUlang(p), "Tanggal kelas ini tidak dapat diubah sekarang. Muat ulang halaman.");
    }

    static void beralasan(String alasan) {
        isian(true, alasan).selesai();
    }

    private static PeriksaIsian isian(boolean beralasan, String alasan) {
        return new PeriksaIsian().tolakJika(beralasan && (alasan == null || alasan.isBlank()), "alasan", "Tulis alasannya.").panjang("alasan", alasan, 500, "Alasan");
    }

    static void pastikanTerkirim(boolean terkirim, String kalimat) {
        if (!terkirim) {
            throw new IsianKeliru(kalimat);
        }
    }
}
