package id.laju.pemeliharaan;

import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikat.JenisSuratSertifikat;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.sertifikat.SuratSertifikatService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What PJ Sertifikasi decides in a period. */
@Service
class PutusanPemeliharaanService {

    /** @param batas new last day @param dasar number of the letter or decision */
    record Putusan(String keputusan, LocalDate batas, String alasan, String dasar) {
    }

    private final PemeliharaanMapper mapper;
    private final PemeliharaanService pemeliharaan;
    private final BatasPemeliharaan batas;
    private final SertifikatService sertifikat;
    private final SuratSertifikatService surat;
    private final Clock jam;

    PutusanPemeliharaanService(PemeliharaanMapper mapper, PemeliharaanService pemeliharaan, BatasPemeliharaan batas, SertifikatService sertifikat, SuratSertifikatService surat, Clock jam) {
        this.mapper = mapper;
        this.pemeliharaan = pemeliharaan;
        this.batas = batas;
        this.sertifikat = sertifikat;
        this.surat = surat;
        this.jam = jam;
    }

    private static PeriksaIsian beralasan(Putusan i) {
        return new PeriksaIsian().wajib("alasan", i.alasan(), "Tulis alasannya; pelanggan membacanya.").panjang("alasan", i.alasan(), 500, "Alasan").panjang("dasar", i.dasar(), 120, "Nomor surat");
    }

    private static PeriksaIsian berdasar(Putusan i, boolean wajib) {
        return beralasan(i).tolakJika(wajib && (i.dasar() == null || i.dasar().isBlank()), "dasar", "Isi nomor surat atau keputusan yang menjadi dasarnya.");
    }

    private PeriksaIsian bertanggal(PeriksaIsian periksa, Pemeliharaan p, LocalDate tanggal, LocalDate akhir) {
        return periksa.wajib("batas", tanggal, "Isi batas waktu baru.").tolakJika(tanggal != null && !tanggal.isAfter(batas.hariIni(p)), "batas", "Batas waktu baru harus sesudah hari ini.")
            .tolakJika(tanggal != null && tanggal.isAfter(akhir), "batas", "Batas waktu baru paling lama " + Tanggal.panjang(akhir) + ".");
    }

    /** @throws id.laju.umum.IsianKeliru on keputusan, batas, alasan */
    @Transactional
    void tunda(long id, Putusan i, String oleh) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        boolean setuju = "setuju".equals(i.keputusan());
        PeriksaIsian periksa = beralasan(i).tolakJika(!setuju && !"tolak".equals(i.keputusan()), "keputusan", "Pilih keputusan.");
        (setuju ? bertanggal(periksa, p, i.batas(), batas.tunda(p)) : periksa).selesai();
        mapper.beriWaktu(id, setuju ? i.batas() : p.batas());
        pemeliharaan.catat(id, setuju ? Jenis.TUNDA_DIBERI : Jenis.TUNDA_DITOLAK, i.alasan().strip(), null, setuju ? i.batas() : p.batas(), oleh);
    }

    /** Accepted, a letter of withdrawal is opened. @throws id.laju.umum.IsianKeliru on keputusan, alasan */
    @Transactional
    void pengembalian(long id, Putusan i, String oleh) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        boolean terima = "terima".equals(i.keputusan());
        beralasan(i).tolakJika(!terima && !"tolak".equals(i.keputusan()), "keputusan", "Pilih keputusan.")
            .tolakJika(terima && p.diajukan() != null, "keputusan", "Pelanggan sudah mengajukan " + p.sebutan() + "; pilih tidak diterima.").selesai();
        mapper.beriWaktu(id, p.batas());
        pemeliharaan.catat(id, terima ? Jenis.CABUT : Jenis.KEMBALI_DITOLAK, i.alasan().strip(), terima ? surat.nomor(p.satker(), p.sertifikatId(), JenisSuratSertifikat.PENCABUTAN, i.alasan(), oleh) : null, null, oleh);
    }

    /**
     * After a deadline, or when the assessment failed: suspended ones get more time or are withdrawn, others get more time or are suspended.
     *
     * Suspension and withdrawal open a letter.
     *
     * @throws id.laju.umum.IsianKeliru on keputusan, batas, alasan
     */
    @Transactional
    void lewat(long id, Putusan i, String oleh) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        boolean beku = dibekukan(p);
        boolean terlambat = terlambatDiajukan(p);
        boolean waktu = "waktu".equals(i.keputusan());
        boolean keras = (beku ? "cabut" : "bekukan").equals(i.keputusan());
        PeriksaIsian periksa = beralasan(i).tolakJika(!waktu && !keras, "keputusan", "Pilih keputusan.")
            .tolakJika(keras && terlambat, "keputusan", "Pelanggan sudah mengajukan " + p.sebutan() + "; pilih terima yang terlambat.");
        (waktu && !terlambat ? bertanggal(periksa, p, i.batas(), batas.lagi(p, beku)) : periksa).selesai();
        LocalDate baru = waktu && !terlambat ? i.batas() : keras && !beku ? batas.beku(p) : p.batas();
        if (!terlambat) {
            mapper.ajukan(id, null);
            mapper.kaitkan(id, p.diajukan() == null ? p.permohonanId() : null);
        }
        mapper.beriWaktu(id, baru);
        String nomor = keras ? surat.nomor(p.satker(), p.sertifikatId(), beku ? JenisSuratSertifikat.PENCABUTAN : JenisSuratSertifikat.PEMBEKUAN, i.alasan(), oleh) : null;
        pemeliharaan.catat(id, waktu ? terlambat ? Jenis.TERLAMBAT : Jenis.WAKTU : beku ? Jenis.CABUT : Jenis.BEKU, i.alasan().strip(), nomor, beku && keras || terlambat ? null : baru, oleh);
    }

    /** It was applied for after the deadline, and is not assessed yet. */
    boolean terlambatDiajukan(Pemeliharaan p) {
        return p.diajukan() != null && !pemeliharaan.tidakDipertahankan(p);
    }

    boolean dibekukan(Pemeliharaan p) {
        return sertifikat.ambil(p.sertifikatId()).keadaan() == KeadaanSertifikat.DIBEKUKAN;
    }

    /**
     * For an assessment that was not asked for in this system. A renewal ends with a new certificate, not here.
     *
     * @throws id.laju.umum.IsianKeliru on keputusan, alasan, dasar; also when the decision about a request says it
     */
    @Transactional
    void hasil(long id, Putusan i, String oleh) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        boolean tetap = "dipertahankan".equals(i.keputusan());
        boolean gagal = "tidakDipertahankan".equals(i.keputusan());
        berdasar(i, tetap || gagal).tolakJika(!tetap && !gagal && !"ulangi".equals(i.keputusan()), "keputusan", "Pilih hasil penilaian.")
            .tolakJika(p.permohonanId() != null, "keputusan", "Hasilnya datang dari keputusan atas permohonannya; tugas ini hilang dengan sendirinya waktu itu.")
            .tolakJika(tetap && p.ulang(), "keputusan", "Sertifikasi ulang selesai dengan terbitnya sertifikat baru; tugas ini hilang dengan sendirinya waktu itu.").selesai();
        if (tetap || gagal) {
            diputuskan(p, tetap, i.alasan().strip(), i.dasar().strip(), oleh);
        } else {
            ulangi(p, i.alasan().strip(), oleh);
        }
    }

    void diputuskan(Pemeliharaan p, boolean dipertahankan, String alasan, String dasar, String oleh) {
        pemeliharaan.catat(p.id(), dipertahankan ? Jenis.DIPERTAHANKAN : Jenis.TIDAK_DIPERTAHANKAN, alasan, dasar, null, oleh);
    }

    /** The customer is to apply once more; at least as much time as between two reminders remains. */
    void ulangi(Pemeliharaan p, String alasan, String oleh) {
        LocalDate baru = batas.sesudahGagal(p);
        mapper.ajukan(p.id(), null);
        mapper.kaitkan(p.id(), null);
        mapper.beriWaktu(p.id(), baru);
        pemeliharaan.catat(p.id(), Jenis.DIULANG, alasan, null, baru, oleh);
    }
}
