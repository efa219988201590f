package id.laju.pemeliharaan;

import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikat.KeadaanSertifikat;
import id.laju.sertifikat.SertifikatService;
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
    private final Clock jam;

    PutusanPemeliharaanService(PemeliharaanMapper mapper, PemeliharaanService pemeliharaan, BatasPemeliharaan batas, SertifikatService sertifikat, Clock jam) {
        this.mapper = mapper;
        this.pemeliharaan = pemeliharaan;
        this.batas = batas;
        this.sertifikat = sertifikat;
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

    /** @throws id.laju.umum.IsianKeliru on keputusan, alasan, dasar */
    @Transactional
    void pengembalian(long id, Putusan i, String oleh) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        boolean terima = "terima".equals(i.keputusan());
        berdasar(i, terima).tolakJika(!terima && !"tolak".equals(i.keputusan()), "keputusan", "Pilih keputusan.").selesai();
        mapper.beriWaktu(id, p.batas());
        pemeliharaan.catat(id, terima ? Jenis.CABUT : Jenis.KEMBALI_DITOLAK, i.alasan().strip(), terima ? i.dasar().strip() : null, null, oleh);
    }

    /** Suspended ones get more time or are withdrawn; others get more time or are suspended. @throws id.laju.umum.IsianKeliru on keputusan, batas, alasan, dasar */
    @Transactional
    void lewat(long id, Putusan i, String oleh) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        boolean beku = dibekukan(p);
        boolean waktu = "waktu".equals(i.keputusan());
        boolean keras = (beku ? "cabut" : "bekukan").equals(i.keputusan());
        PeriksaIsian periksa = berdasar(i, keras).tolakJika(!waktu && !keras, "keputusan", "Pilih keputusan.")
            .tolakJika(keras && p.diajukan() != null, "keputusan", "Pelanggan sudah mengajukan " + p.sebutan() + "; pilih terima yang terlambat.");
        (waktu && p.diajukan() == null ? bertanggal(periksa, p, i.batas(), beku ? batas.beku(p) : batas.waktu(p)) : periksa).selesai();
        LocalDate baru = waktu ? i.batas() == null ? p.batas() : i.batas() : beku ? p.batas() : batas.beku(p);
        mapper.beriWaktu(id, baru);
        pemeliharaan.catat(id, waktu ? Jenis.WAKTU : beku ? Jenis.CABUT : Jenis.BEKU, i.alasan().strip(), keras ? i.dasar().strip() : null, beku && keras ? null : baru, oleh);
    }

    boolean dibekukan(Pemeliharaan p) {
        return sertifikat.ambil(p.sertifikatId()).keadaan() == KeadaanSertifikat.DIBEKUKAN;
    }

    /** A renewal ends with a new certificate, not here. @throws id.laju.umum.IsianKeliru on keputusan, alasan, dasar */
    @Transactional
    void hasil(long id, Putusan i, String oleh) {
        Pemeliharaan p = mapper.kunci(id).orElseThrow();
        boolean tetap = "dipertahankan".equals(i.keputusan());
        berdasar(i, tetap).tolakJika(!tetap && !"ulangi".equals(i.keputusan()), "keputusan", "Pilih hasil penilaian.")
            .tolakJika(tetap && p.ulang(), "keputusan", "Sertifikasi ulang selesai dengan terbitnya sertifikat baru; tugas ini hilang dengan sendirinya waktu itu.").selesai();
        if (tetap) {
            dipertahankan(p, i.alasan().strip(), i.dasar().strip(), oleh);
        } else {
            ulangi(p, i.alasan().strip(), oleh);
        }
    }

    void dipertahankan(Pemeliharaan p, String alasan, String dasar, String oleh) {
        pemeliharaan.catat(p.id(), Jenis.DIPERTAHANKAN, alasan, dasar, null, oleh);
    }

    /** The customer is to apply once more; at least as much time as between two reminders remains. */
    void ulangi(Pemeliharaan p, String alasan, String oleh) {
        LocalDate paling = batas.hariIni(p).plusDays(batas.aturan(p).ingatTiap());
        LocalDate akhir = batas.waktu(p);
        LocalDate baru = p.batas().isAfter(paling) ? p.batas() : paling.isAfter(akhir) ? akhir : paling;
        mapper.ajukan(p.id(), null);
        mapper.kaitkan(p.id(), null);
        mapper.beriWaktu(p.id(), baru);
        pemeliharaan.catat(p.id(), Jenis.DIULANG, alasan, null, baru, oleh);
    }
}
