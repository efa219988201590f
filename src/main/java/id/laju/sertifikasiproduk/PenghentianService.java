package id.laju.sertifikasiproduk;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.satker.SatkerService;
import id.laju.tagihan.DibayarOrder;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer withdraws while its certification is evaluated: the order ends, wherever the evaluation stands (CRT-027). */
@Service
class PenghentianService {

    private static final Aturan SURAT = Aturan.DOKUMEN_TAMBAHAN.untuk("surat", "Pindaian surat");

    /** As typed. @param menjadi dikembalikan or dimuka; not read when nothing was billed */
    record Isian(String alasan, String nomor, String tanggal, String menjadi) {
    }

    private final PenghentianMapper mapper;
    private final PenghentianProses proses;
    private final PermohonanService permohonan;
    private final DibayarOrder dibayar;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final Clock jam;

    PenghentianService(PenghentianMapper mapper, PenghentianProses proses, PermohonanService permohonan, DibayarOrder dibayar, BerkasService berkas, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.permohonan = permohonan;
        this.dibayar = dibayar;
        this.berkas = berkas;
        this.satker = satker;
        this.jam = jam;
    }

    /** Empty unless the customer withdrew. */
    Optional<Penghentian> cari(long permohonanId) {
        return mapper.cari(permohonanId);
    }

    boolean dapatDihentikan(Permohonan p) {
        return proses.dapatDihentikan(p.kasus());
    }

    /** Rupiah that came in for the order; empty when nothing was billed. */
    Optional<BigDecimal> dibayar(long permohonanId) {
        return dibayar.untuk(permohonanId);
    }

    /**
     * @param surat scan of the letter; at most one
     * @throws IsianKeliru when the evaluation is over meanwhile, whoever ended it
     */
    @Transactional
    void hentikan(Permohonan p, Isian i, List<Unggahan> surat, String oleh) {
        LocalDate tanggal = periksa(p, i);
        proses.kunci(p.kasus());
        pastikan(proses.dapatDihentikan(p.kasus()));
        UUID scan = surat.stream().findFirst().map(s -> berkas.simpan(p.satker(), s.nama(), s.isi(), oleh, SURAT).id()).orElse(null);
        String uang = dibayar(p.id()).isPresent() ? i.menjadi() : null;
        mapper.catat(new Penghentian(p.id(), i.alasan().strip(), i.nomor().strip(), tanggal, scan, uang, oleh, jam.instant()));
        permohonan.batalkanOrder(p.id(), i.alasan().strip(), DibayarOrder.dikembalikan(uang), oleh);
        pastikan(proses.dihentikan(p.kasus()));
    }

    private LocalDate periksa(Permohonan p, Isian i) {
        BacaIsian baca = new BacaIsian();
        LocalDate tanggal = baca.tanggal("tanggal", i.tanggal(), "Tanggal surat");
        LocalDate kini = LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu());
        baca.periksa().wajib("alasan", i.alasan(), "Tulis alasan penghentian; pelanggan membacanya.").panjang("alasan", i.alasan(), 1000, "Alasan")
            .wajib("nomor", i.nomor(), "Tulis nomor surat pelanggan.").panjang("nomor", i.nomor(), 100, "Nomor surat")
            .wajib("tanggal", i.tanggal(), "Isi tanggal surat pelanggan.").tolakJika(tanggal != null && tanggal.isAfter(kini), "tanggal", "Tanggal surat tidak boleh sesudah hari ini.");
        dibayar.periksa(baca.periksa(), p.id(), i.menjadi());
        baca.selesai();
        return tanggal;
    }

    private static void pastikan(boolean berjalan) {
        if (!berjalan) {
            throw new IsianKeliru("Order ini sekarang tidak sedang dievaluasi, atau dimulai dengan versi alur yang belum mengenal penghentian, jadi tidak dihentikan di sini. Muat ulang halaman kasusnya untuk melihat keadaannya.");
        }
    }

    /** Empty without a scan. */
    Optional<Berkas> surat(long permohonanId) {
        return cari(permohonanId).map(Penghentian::berkasId).map(berkas::ambil);
    }

    byte[] isi(Berkas b) {
        return berkas.isi(b.id());
    }
}
