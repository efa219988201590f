package id.laju.kelebihan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a refund and how far it has come. */
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

    /** What comes next; empty when it was paid. */
    Optional<KeadaanPengembalian> berikut(long id) {
        List<LangkahPengembalian> sudah = mapper.langkah(id);
        return sudah.size() == KeadaanPengembalian.values().length ? Optional.empty() : Optional.of(KeadaanPengembalian.values()[sudah.size()]);
    }

    /**
     * The next state, with the letter that proves it.
     *
     * @return the state reached
     * @throws IsianKeliru when number or date is missing or cannot be, or there is nothing left to record
     */
    @Transactional
    KeadaanPengembalian catat(long id, String nomor, LocalDate tanggal, String catatan, String oleh) {
        Kelebihan k = kelebihan.kunci(kelebihan.ambil(id));
        KeadaanPengembalian ke = berikut(id).filter(b -> k.status() == StatusKelebihan.DISETUJUI && k.tujuan() == Tujuan.DIKEMBALIKAN)
            .orElseThrow(() -> new IsianKeliru("Tidak ada pengembalian yang sedang diurus."));
        LocalDate paling = mapper.langkah(id).stream().map(LangkahPengembalian::tanggal).reduce(k.tanggal(), (a, b) -> b);
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.ambil(k.satker()).zonaWaktu());
        new PeriksaIsian().wajib("nomor", nomor, "Isi nomornya.").panjang("nomor", nomor, 100, "Nomor").tolakJika(tanggal == null, "tanggal", "Isi tanggalnya.")
            .tolakJika(tanggal != null && tanggal.isAfter(hari), "tanggal", "Tanggal tidak boleh di masa depan.")
            .tolakJika(tanggal != null && tanggal.isBefore(paling), "tanggal", "Tanggal tidak boleh sebelum surat sebelumnya.")
            .panjang("catatan", catatan, 500, "Catatan").selesai();
        mapper.tambahLangkah(id, ke, nomor.strip(), tanggal, catatan == null || catatan.isBlank() ? null : catatan.strip(), jam.instant(), oleh);
        if (ke == KeadaanPengembalian.DIBAYAR) {
            mapper.ubah(id, StatusKelebihan.DISETUJUI, StatusKelebihan.DIKEMBALIKAN);
        }
        return ke;
    }
}
