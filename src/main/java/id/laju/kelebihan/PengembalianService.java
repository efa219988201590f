package id.laju.kelebihan;

import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a refund and what the treasury office does with it. */
@Service
class PengembalianService {

    private final KelebihanMapper mapper;
    private final KelebihanService kelebihan;
    private final SatkerService satker;
    private final Clock jam;

    PengembalianService(KelebihanMapper mapper, KelebihanService kelebihan, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.satker = satker;
        this.jam = jam;
    }

    /** What comes next when nothing goes wrong; empty when it is over or the customer is asked. */
    Optional<KeadaanPengembalian> berikut(long id) {
        return terakhir(id).map(KeadaanPengembalian::berikut).orElse(Optional.of(KeadaanPengembalian.DIAJUKAN));
    }

    /** The treasury office has the file, so it may send it back or refuse it. */
    boolean diKppn(long id) {
        return terakhir(id).filter(KeadaanPengembalian::diKppn).isPresent();
    }

    private Optional<KeadaanPengembalian> terakhir(long id) {
        return mapper.langkah(id).stream().map(LangkahPengembalian::keadaan).reduce((a, b) -> b);
    }

    /**
     * What happened, with the letter that proves it.
     *
     * @param terjadi the next step, or one of those by which the file comes back; null counts as the next step
     * @return the state reached
     * @throws IsianKeliru when number, date or reason are missing or cannot be, or there is nothing left to record
     */
    @Transactional
    KeadaanPengembalian catat(long id, KeadaanPengembalian terjadi, String nomor, LocalDate tanggal, String catatan, String oleh) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        KeadaanPengembalian maju = berikut(id).filter(b -> k.status() == StatusKelebihan.DISETUJUI && !k.diMuka())
            .orElseThrow(() -> new IsianKeliru("Tidak ada pengembalian yang sedang diurus."));
        KeadaanPengembalian ke = terjadi == null ? maju : terjadi;
        boolean kembali = dariKppn(ke);
        new PeriksaIsian().tolakJika(ke != maju && !kembali, "terjadi", "Langkah ini belum dapat dicatat. Berikutnya: " + maju.sebutan() + ".")
            .tolakJika(kembali && !diKppn(id), "terjadi", "Berkas ini tidak sedang di KPPN. Catat dulu pengajuannya.").selesai();
        periksaSurat(k, nomor, tanggal, catatan, kembali).selesai();
        mapper.tambahLangkah(id, ke, nomor.strip(), tanggal, rapi(catatan), jam.instant(), oleh, null);
        sesudah(k, ke, rapi(catatan));
        return ke;
    }

    private static boolean dariKppn(KeadaanPengembalian ke) {
        return ke == KeadaanPengembalian.DIKEMBALIKAN || ke == KeadaanPengembalian.REKENING_DITOLAK || ke == KeadaanPengembalian.DITOLAK;
    }

    private PeriksaIsian periksaSurat(Kelebihan k, String nomor, LocalDate tanggal, String catatan, boolean alasan) {
        LocalDate paling = mapper.langkah(k.id()).stream().map(LangkahPengembalian::tanggal).reduce(k.tanggal(), (a, b) -> b);
        return new PeriksaIsian().wajib("nomor", nomor, "Isi nomornya.").panjang("nomor", nomor, 100, "Nomor").tolakJika(tanggal == null, "tanggal", "Isi tanggalnya.")
            .tolakJika(tanggal != null && tanggal.isAfter(hari(k)), "tanggal", "Tanggal tidak boleh di masa depan.")
            .tolakJika(tanggal != null && tanggal.isBefore(paling), "tanggal", "Tanggal tidak boleh sebelum surat sebelumnya.")
            .tolakJika(alasan && rapi(catatan) == null, "catatan", "Tulis alasan KPPN; pelanggan membacanya.").panjang("catatan", catatan, 500, "Catatan");
    }

    private void sesudah(Kelebihan k, KeadaanPengembalian ke, String catatan) {
        if (ke == KeadaanPengembalian.DIBAYAR) {
            mapper.ubah(k.id(), StatusKelebihan.DISETUJUI, StatusKelebihan.DIKEMBALIKAN);
        } else if (ke == KeadaanPengembalian.REKENING_DITOLAK) {
            mapper.ubah(k.id(), StatusKelebihan.DISETUJUI, StatusKelebihan.PERLU_REKENING);
        }
        if (dariKppn(ke)) {
            mapper.catat(k.id(), catatan);
        }
    }

    LocalDate hari(Kelebihan k) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(k.satker()).zonaWaktu());
    }

    private static String rapi(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
