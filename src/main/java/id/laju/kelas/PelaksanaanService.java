package id.laju.kelas;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of a class: opened, confirmed, moved, cancelled, held, finished; the orders hear of each. */
@Service
class PelaksanaanService {

    private final PelaksanaanMapper mapper;
    private final BukuKelas buku;
    private final KelasProses proses;
    private final DokumenService dokumen;
    private final KelasKabar kabar;
    private final TesService tes;
    private final Clock jam;

    PelaksanaanService(PelaksanaanMapper mapper, BukuKelas buku, KelasProses proses, DokumenService dokumen, KelasKabar kabar, TesService tes, Clock jam) {
        this.mapper = mapper;
        this.buku = buku;
        this.proses = proses;
        this.dokumen = dokumen;
        this.kabar = kabar;
        this.tes = tes;
        this.jam = jam;
    }

    Pelaksanaan ambil(long kelasId) {
        return mapper.cari(kelasId).orElseThrow(() -> TidakDitemukan.untuk("Kelas", kelasId));
    }

    Pelaksanaan denganKasus(String kasus) {
        return mapper.denganKasus(kasus).orElseThrow(() -> TidakDitemukan.untuk("Kasus", kasus));
    }

    List<Instruktur> instruktur(long kelasId) {
        return mapper.instruktur(kelasId);
    }

    /** People register, or it is prepared or held: it may be moved or cancelled. */
    boolean dapatDiubah(long kelasId) {
        return proses.dapatDiubah(ambil(kelasId));
    }

    /** Begins the case of a class that was opened. Repeatable. */
    @Transactional
    void mulai(long kelasId) {
        KelasBimtek k = buku.kelas(kelasId);
        if (mapper.buka(kelasId, k.satker(), k.satker() + "/KLS-" + kelasId, jam.instant()) == 1) {
            proses.mulai(ambil(kelasId));
        }
    }

    /** Goes on: the orders wait for its end from here on. */
    @Transactional
    void pastikan(long kelasId) {
        buku.dijadwalkan(kelasId);
        buku.kelasDiputuskan(kelasId, "jalan");
    }

    @Transactional
    void berlangsung(long kelasId) {
        buku.berlangsung(kelasId);
    }

    /** The dates of the row are new. What was signed for the old ones is withdrawn. */
    @Transactional
    void kabarkanJadwalBaru(long kelasId) {
        cabutSurat(kelasId, "Kelas dijadwalkan ulang");
        tes.tutupSemua(kelasId);
        buku.kelasDiputuskan(kelasId, "jadwalBaru");
    }

    @Transactional
    void batal(long kelasId) {
        cabutSurat(kelasId, "Kelas dibatalkan");
        tes.tutupSemua(kelasId);
        buku.dibatalkan(kelasId, ambil(kelasId).alasan());
        mapper.selesai(kelasId, jam.instant());
        buku.kelasDiputuskan(kelasId, "batal");
    }

    @Transactional
    void selesaikan(long kelasId) {
        buku.selesai(kelasId);
        tes.tutupSemua(kelasId);
        mapper.selesai(kelasId, jam.instant());
        buku.kelasSelesai(kelasId);
    }

    boolean instrukturDapatDiganti(long kelasId) {
        return proses.instrukturDapatDiganti(ambil(kelasId));
    }

    /** Somebody cannot teach, or not go on: others are chosen, with a letter of their own. @throws IsianKeliru on alasan */
    @Transactional
    void gantiInstruktur(long kelasId, String alasan) {
        Pelaksanaan p = terkunci(kelasId);
        isian(true, alasan).selesai();
        mapper.alasan(kelasId, alasan.strip());
        pastikanTerkirim(proses.instrukturDiganti(p), "Instruktur hanya dapat diganti sesudah Surat Tugas terbit dan sebelum kelas diselesaikan. Muat ulang halaman.");
    }

    /** Repeatable. */
    @Transactional
    void tarikSurat(long kelasId) {
        cabutSurat(kelasId, "Instruktur diganti");
    }

    /** The class goes on: the letter of the days that are over stays valid, and the next one is another. Repeatable as long as no other letter was made. */
    @Transactional
    void gantiSaatBerlangsung(long kelasId) {
        if (mapper.kunci(kelasId).orElseThrow().bersurat()) {
            mapper.suratBaru(kelasId);
        }
    }

    /** Each letter that is out, also of those who were replaced on the way; who holds one hears of his own. */
    private void cabutSurat(long kelasId, String alasan) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        List<Instruktur> bersurat = mapper.instruktur(kelasId).stream().filter(i -> i.suratId() != null && dokumen.ambil(i.suratId()).status() == StatusDokumen.TERBIT).toList();
        bersurat.forEach(i -> dokumen.batalkan(i.suratId(), alasan));
        kabar.suratDicabut(p, bersurat, alasan);
        if (p.suratId() != null) {
            dokumen.batalkan(p.suratId(), alasan);
            mapper.suratBaru(kelasId);
        }
    }

    /** The quota was missed and Admin Pelatihan decides. @param putusan jalan, jadwal or batal @throws IsianKeliru on putusan, alasan, and those of the dates */
    @Transactional
    void putuskanKuota(long kelasId, String putusan, String alasan, JadwalBaru jadwal, String oleh) {
        boolean tanggal = "jadwal".equals(putusan);
        PeriksaIsian p = isian(tanggal || "batal".equals(putusan), alasan).tolakJika(!tanggal && !"jalan".equals(putusan) && !"batal".equals(putusan), "putusan", "Pilih putusan.");
        (tanggal ? jadwal.periksa(p) : p).selesai();
        if ("jalan".equals(putusan) && buku.pesertaLunas(kelasId).isEmpty()) {
            throw IsianKeliru.pada("putusan", "Belum ada peserta yang lunas, sehingga kelas tidak dapat berjalan. Pilih tanggal baru atau batal.");
        }
        if (tanggal) {
            buku.jadwal(kelasId, jadwal, alasan.strip(), oleh);
        }
        mapper.alasan(kelasId, alasan == null || alasan.isBlank() ? null : alasan.strip());
    }

    /** Registration ends now, before its last day. */
    @Transactional
    void tutupPendaftaran(long kelasId, String oleh) {
        Pelaksanaan p = terkunci(kelasId);
        buku.tutupPendaftaran(kelasId, oleh);
        pastikanTerkirim(proses.pendaftaranDiputuskan(p, "tutup"), "Pendaftaran kelas ini sudah ditutup. Muat ulang halaman.");
    }

    /** Whether people still register or it is prepared already. @throws IsianKeliru on alasan */
    @Transactional
    void batalkan(long kelasId, String alasan) {
        Pelaksanaan p = terkunci(kelasId);
        isian(true, alasan).selesai();
        mapper.alasan(kelasId, alasan.strip());
        pastikanTerkirim(proses.pendaftaranDiputuskan(p, "batal") || proses.dibatalkan(p), "Kelas ini tidak dapat dibatalkan sekarang. Muat ulang halaman.");
    }

    /** Other dates, whether people still register or it is prepared already. @throws IsianKeliru on alasan and the dates */
    @Transactional
    void jadwalkanUlang(long kelasId, String alasan, JadwalBaru jadwal, String oleh) {
        Pelaksanaan p = terkunci(kelasId);
        jadwal.periksa(isian(true, alasan)).selesai();
        buku.jadwal(kelasId, jadwal, alasan.strip(), oleh);
        mapper.alasan(kelasId, alasan.strip());
        pastikanTerkirim(proses.pendaftaranDiputuskan(p, "ubah") || proses.dijadwalkanUlang(p), "Tanggal kelas ini tidak dapat diubah sekarang. Muat ulang halaman.");
    }

    private static PeriksaIsian isian(boolean beralasan, String alasan) {
        return new PeriksaIsian().tolakJika(beralasan && (alasan == null || alasan.isBlank()), "alasan", "Tulis alasannya.").panjang("alasan", alasan, 500, "Alasan");
    }

    private Pelaksanaan terkunci(long kelasId) {
        Pelaksanaan p = ambil(kelasId);
        proses.kunci(p);
        return ambil(kelasId);
    }

    private static void pastikanTerkirim(boolean terkirim, String kalimat) {
        if (!terkirim) {
            throw new IsianKeliru(kalimat);
        }
    }
}
